import { drawBetween, drawOf, happens } from "#functions/demo/synthetic-draw.ts";
import type { SyntheticEnterprise } from "#functions/demo/synthetic-enterprises.ts";
import type { Answers } from "#shared/answers/answer.ts";
import { requiredQuota } from "#shared/law/quota.ts";
import { industryOf } from "#shared/register/industry.ts";
import { sizeClassOf } from "#shared/register/size-class.ts";

/** Industries with many jobs in harmful or dangerous conditions. */
const hazardousIndustries = new Set(["B", "C", "D", "E", "F", "H"]);

/** Employees at 31 December; now and then an enterprise takes another one over for a year. */
export function payrollOf({ profile, frame }: SyntheticEnterprise, year: number): number {
  const { bin } = profile;
  const growth = happens(`takeover ${bin} ${year}`, 3)
    ? 45
    : drawBetween(`drift ${bin} ${year}`, -4, 4);
  return Math.max(1, Math.floor((frame.headcount * (100 + growth)) / 100));
}

function hazardousJobsOf({ profile, frame }: SyntheticEnterprise, year: number): number {
  const isHazardous = hazardousIndustries.has(industryOf(frame.oked) ?? "");
  const percent = isHazardous
    ? drawBetween(`hazardous ${profile.bin}`, 10, 40)
    : drawBetween(`hazardous ${profile.bin}`, 0, 3);
  return Math.floor((payrollOf({ profile, frame }, year) * percent) / 100);
}

/** A yearly average near the register's headcount, in the size class that the register has. */
function averageOf({ profile, frame }: SyntheticEnterprise, year: number): number {
  const drift = drawBetween(`average ${profile.bin} ${year}`, -2, 2);
  const average = Math.floor((frame.headcount * (100 + drift)) / 100);
  return sizeClassOf(average) === sizeClassOf(frame.headcount) ? average : frame.headcount;
}

/** About one injury to 5,000 employees, and one to 1,500 in dangerous trades. */
function injuredOf({ profile, frame }: SyntheticEnterprise, year: number): number {
  const isHazardous = hazardousIndustries.has(industryOf(frame.oked) ?? "");
  const oneTo = isHazardous ? 1500 : 5000;
  const certain = Math.floor(frame.headcount / oneTo);
  const chance = drawOf(`injured ${profile.bin} ${year}`, oneTo) < frame.headcount % oneTo;
  return certain + (chance ? 1 : 0);
}

/** Answers to the form `workforce`. */
export function syntheticWorkforce(enterprise: SyntheticEnterprise, year: number): Answers {
  const { bin } = enterprise.profile;
  const payrollHeadcount = payrollOf(enterprise, year);
  const injuredPersons = injuredOf(enterprise, year);
  const isFatal = injuredPersons > 0 && happens(`fatal ${bin} ${year}`, 12);
  return {
    payrollHeadcount,
    averageHeadcount: averageOf(enterprise, year),
    hazardousJobs: hazardousJobsOf(enterprise, year),
    electronicContracts: Math.floor(
      (payrollHeadcount * drawBetween(`contracts ${bin}`, 55, 100)) / 100,
    ),
    injuredPersons,
    fatallyInjured: isFatal ? 1 : 0,
  };
}

/** Answers to the form `disability-quota`. */
export function syntheticQuota(enterprise: SyntheticEnterprise, year: number): Answers {
  const { bin } = enterprise.profile;
  const payrollHeadcount = payrollOf(enterprise, year);
  const hazardousJobs = hazardousJobsOf(enterprise, year);
  const exempt = happens(`association ${bin}`, 1);
  const { required } = requiredQuota({
    payrollHeadcount,
    hazardousJobs,
    exempt,
    assigned: enterprise.frame.quotaAssigned?.count,
    day: `${year}-12-31`,
  });
  const filled = happens(`filled ${bin}`, 45) ? 100 : drawBetween(`filled ${bin} ${year}`, 20, 90);
  const employedPersons = Math.min(payrollHeadcount, Math.floor((required * filled) / 100));
  return {
    payrollHeadcount,
    hazardousJobs,
    exemption: exempt ? "association-of-persons-with-disabilities" : "none",
    employedPersons,
    ...(employedPersons < required ? { shortfallReason: shortfallReasonOf(bin) } : {}),
    specialWorkplaces: Math.min(employedPersons, drawOf(`special ${bin} ${year}`, 3)),
    vacanciesReported: Math.max(0, required - employedPersons),
  };
}

function shortfallReasonOf(bin: string): string {
  const reasons = ["no-candidates", "no-suitable-jobs", "being-created"];
  return reasons[drawOf(`shortfall ${bin}`, reasons.length)] ?? "no-candidates";
}
