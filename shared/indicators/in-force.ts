/**
 * Whether the collective agreement of a return is in force at 31 December of its year: it has begun
 * and it is open-ended, ends later, or was extended, by its own clause or for up to a year while a
 * new one is proposed.
 *
 * Source: forms.md §1; Labour Code of 23.11.2015, art. 158(2).
 */
export function isInForceAtYearEnd(
  answers: Readonly<Record<string, unknown>>,
  year: number,
): boolean {
  const { hasAgreement, validFrom, validTo, extensionClause, newAgreementProposed } = answers;
  const yearEnd = `${year}-12-31`;
  if (hasAgreement !== true || typeof validFrom !== "string" || validFrom > yearEnd) return false;
  if (typeof validTo !== "string" || validTo >= yearEnd) return true;

  if (extensionClause === true) return true;
  return newAgreementProposed === true && aYearAfter(validTo) >= yearEnd;
}

/** A day that need not exist (29 February): it is only compared. */
function aYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
