import type { Finding } from "#shared/answers/finding.ts";

/** Odd figures, the furthest off first; those whose distance no number tells keep the form's order. */
export function rankFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => deviationOf(other) - deviationOf(one));
}

/** How far the two figures of a rule lie apart, as a part of the larger; 0 unless there are two. */
function deviationOf({ params }: Finding): number {
  const { year: _year, ...compared } = params;
  const figures = Object.values(compared).filter((value) => typeof value === "number");
  const [one, other] = figures;
  if (figures.length !== 2 || one === undefined || other === undefined) return 0;
  const larger = Math.max(Math.abs(one), Math.abs(other));
  return larger === 0 ? 0 : Math.abs(one - other) / larger;
}
