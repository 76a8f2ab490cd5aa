import { drawBetween, drawOf, happens } from "#functions/demo/synthetic-draw.ts";
import type { SyntheticEnterprise } from "#functions/demo/synthetic-enterprises.ts";
import type { Answers } from "#shared/answers/answer.ts";
import { minimumWageOf } from "#shared/law/minimum-wage.ts";
import { type SizeClass, sizeClassOf } from "#shared/register/size-class.ts";

/** Of a hundred enterprises of the size so many have a council in 2021. */
const councilPercent: Readonly<Record<SizeClass, number>> = {
  micro: 3,
  small: 22,
  medium: 66,
  large: 84,
};

function hasCouncil({ profile, frame }: SyntheticEnterprise, year: number): boolean {
  const percent = councilPercent[sizeClassOf(frame.headcount)] + 3 * (year - 2021);
  return happens(`council ${profile.bin}`, percent);
}

/** Members of one side: two, and more in larger enterprises. */
function sideOf({ profile, frame }: SyntheticEnterprise): number {
  return 2 + (frame.headcount > 250 ? drawOf(`side ${profile.bin}`, 4) : 0);
}

function inspectorsOnCouncilOf({ profile }: SyntheticEnterprise): number {
  return drawBetween(`on council ${profile.bin}`, 0, 2);
}

/** Answers to the form `safety-council`. */
export function syntheticCouncil(enterprise: SyntheticEnterprise, year: number): Answers {
  const { bin } = enterprise.profile;
  if (!hasCouncil(enterprise, year)) {
    const isSmall = enterprise.frame.headcount <= 100;
    return { hasCouncil: false, reasonWithout: isSmall ? "too-few-workers" : "no-initiative" };
  }
  const workerSide = sideOf(enterprise);
  const decisionsAdopted = drawBetween(`adopted ${bin} ${year}`, 3, 16);
  return {
    hasCouncil: true,
    createdOn: `${drawBetween(`created ${bin}`, 2012, 2018)}-05-15`,
    employerSide: happens(`vacancy ${bin}`, 4) ? workerSide + 1 : workerSide,
    workerSide,
    inspectorsOnCouncil: inspectorsOnCouncilOf(enterprise),
    chairElectedOn: `${chairYearOf(bin, year)}-06-${drawBetween(`elected ${bin}`, 10, 28)}`,
    chairSide:
      (Math.floor(chairYearOf(bin, year) / 2) + drawOf(`chair ${bin}`, 2)) % 2 === 0
        ? "employer"
        : "workers",
    meetingsHeld: drawBetween(`meetings ${bin} ${year}`, 2, 9),
    decisionsAdopted,
    decisionsCarriedOut: Math.floor(
      (decisionsAdopted * drawBetween(`carried out ${bin} ${year}`, 60, 100)) / 100,
    ),
  };
}

/** This year or last, since the chair rotates every two years; three years ago where that is overdue. */
function chairYearOf(bin: string, year: number): number {
  if (happens(`overdue ${bin}`, 5)) return year - 3;
  return year - ((year + drawOf(`rotation ${bin}`, 2)) % 2);
}

/** Answers to the form `technical-inspectors`. */
export function syntheticInspectors(enterprise: SyntheticEnterprise, year: number): Answers {
  const { bin } = enterprise.profile;
  const inspectorCount = hasCouncil(enterprise, year)
    ? inspectorsOnCouncilOf(enterprise) + drawOf(`further inspectors ${bin}`, 2)
    : 0;
  if (inspectorCount === 0) return { inspectorCount };

  const trainedThisYear = drawBetween(`trained ${bin} ${year}`, 0, inspectorCount);
  const supplementedInspectors = drawBetween(`supplemented ${bin}`, 0, inspectorCount);
  const violationsFound = drawBetween(`found ${bin} ${year}`, 0, 24);
  return {
    inspectorCount,
    approvedByCouncil: inspectorCount,
    trainedThisYear,
    ...(trainedThisYear > 0 ? { trainingPaidBy: payerOf(bin) } : {}),
    supplementedInspectors,
    ...(supplementedInspectors > 0 ? { lowestSupplement: supplementOf(bin, year) } : {}),
    checksHeld: drawBetween(`checks ${bin} ${year}`, 2, 30),
    violationsFound,
    violationsEliminated: Math.floor(
      (violationsFound * drawBetween(`eliminated ${bin} ${year}`, 70, 100)) / 100,
    ),
    proposalsIssued: drawOf(`proposals ${bin} ${year}`, violationsFound + 1),
  };
}

function payerOf(bin: string): string {
  const payers = ["employer", "union", "both"];
  return payers[drawOf(`payer ${bin}`, payers.length)] ?? "employer";
}

/** The minimum wage of the year or a little more, less in a few enterprises; whole thousands. */
function supplementOf(bin: string, year: number): number {
  const minimum = minimumWageOf(year) ?? 70_000;
  const percent = happens(`low supplement ${bin}`, 8)
    ? 60
    : drawBetween(`supplement ${bin}`, 100, 130);
  return Math.ceil((minimum * percent) / 100_000) * 1000;
}
