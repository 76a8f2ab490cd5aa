import { drawBetween, drawOf, happens } from "#functions/demo/synthetic-draw.ts";
import type { SyntheticEnterprise } from "#functions/demo/synthetic-enterprises.ts";
import { payrollOf } from "#functions/demo/synthetic-workforce.ts";
import type { Answers } from "#shared/answers/answer.ts";
import { type SizeClass, sizeClassOf } from "#shared/register/size-class.ts";

/** Of a hundred enterprises of the size so many have an agreement in 2021. */
const coveredPercent: Readonly<Record<SizeClass, number>> = {
  micro: 12,
  small: 40,
  medium: 86,
  large: 92,
};

const clauses = [
  "pay-system",
  "indexation",
  "osh-financing",
  "training",
  "technical-inspector-supplement",
  "youth",
  "women",
  "persons-with-disabilities",
  "gender-equality",
  "remote-work",
];

/** Answers to the form `collective-agreement`: once there is an agreement, it is renewed every three years. */
export function syntheticAgreement(enterprise: SyntheticEnterprise, year: number): Answers {
  const { bin } = enterprise.profile;
  const percent = coveredPercent[sizeClassOf(enterprise.frame.headcount)] + 2 * (year - 2021);
  if (!happens(`agreement ${bin}`, percent)) return withoutAgreement(bin, year);

  const payroll = payrollOf(enterprise, year);
  const workersCovered = Math.floor((payroll * drawBetween(`covered ${bin}`, 80, 100)) / 100);
  const isUnion = happens(`union ${bin}`, 75);
  return {
    hasAgreement: true,
    number: String(drawBetween(`number ${bin}`, 1, 40)),
    ...termOf(bin, year),
    workersCovered,
    workersJoined: Math.floor((workersCovered * drawOf(`joined ${bin}`, 6)) / 100),
    unionMembers: isUnion
      ? Math.floor((workersCovered * drawBetween(`members ${bin}`, 40, 95)) / 100)
      : 0,
    workersSide: isUnion ? "trade-union" : "elected-representatives",
    ...(isUnion ? { unionName: "Кәсіпорынның бастауыш кәсіподақ ұйымы" } : {}),
    clauses: clauses.filter((clause) => happens(`clause ${clause} ${bin}`, 55)),
    oshFinancing: payroll * drawBetween(`financing ${bin} ${year}`, 8, 60) * 1000,
  };
}

/** Signed in the last three years and sent within a month, with a late one now and then. */
function termOf(bin: string, year: number): Answers {
  const signedYear = year - ((year + drawOf(`cycle ${bin}`, 3)) % 3);
  const month = drawBetween(`month ${bin}`, 2, 10);
  const day = drawBetween(`day ${bin}`, 1, 20);
  const signedOn = dayOf(signedYear, month, day);
  // A short term ends before the next agreement is signed, and is extended until then.
  const isShort = happens(`short term ${bin}`, 6);
  const validTo = dayOf(signedYear + (isShort ? 2 : 3), month, day);
  const isOpenEnded = !isShort && happens(`open-ended ${bin}`, 20);
  return {
    signedOn,
    validFrom: signedOn,
    ...(isOpenEnded ? {} : { validTo }),
    ...(!isOpenEnded && validTo < dayOf(year, 12, 31)
      ? { extensionClause: happens(`extension ${bin}`, 50), newAgreementProposed: true }
      : {}),
    ...sendingOf(bin, dayOf(signedYear, month, day + 5), dayOf(signedYear, month + 2, day)),
  };
}

function sendingOf(bin: string, inTime: string, late: string): Answers {
  if (!happens(`sent ${bin}`, 88)) return { sentToInspectorate: "not-sent" };
  const sentToInspectorateOn = happens(`late ${bin}`, 4) ? late : inTime;
  return { sentToInspectorate: "sent", sentToInspectorateOn };
}

function withoutAgreement(bin: string, year: number): Answers {
  const reasons = [
    "negotiating",
    "no-union-or-representatives",
    "employer-declined",
    "workers-declined",
  ];
  const reasonWithout = reasons[drawOf(`without ${bin} ${year}`, reasons.length)] ?? "negotiating";
  return {
    hasAgreement: false,
    reasonWithout,
    ...(reasonWithout === "negotiating" ? { plannedOn: dayOf(year + 1, 6, 1) } : {}),
  };
}

/** A day that exists: days to 28 only. */
function dayOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
