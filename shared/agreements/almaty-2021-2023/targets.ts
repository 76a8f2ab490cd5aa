import type { Target } from "#shared/agreements/agreement-definition.ts";

/**
 * The four numeric targets of the agreement; the injury target stands at both series. There are no
 * interim values: the agreement draws no path to 2023.
 */
export const targets: readonly Target[] = [
  target("unemployment-rate", "at-most", "5.2", "IV.parties.3"),
  target("employed-pwd-share", "at-least", "26", "IV.parties.4"),
  target("injury-frequency", "at-most", "0.13", "V.parties.6"),
  target("injury-frequency-official", "at-most", "0.13", "V.parties.6"),
  target("collective-coverage", "at-least", "94.2", "V.parties.6"),
];

function target(
  indicator: string,
  operator: Target["operator"],
  value: string,
  clause: string,
): Target {
  return { indicator, operator, value, year: 2023, clause };
}
