/** What an alarm is about; each kind has a page of the same name in `infra/watch/runbook`. */
export const alarmKinds = [
  "function-failing",
  "function-throttled",
  "projection-behind",
  "records-given-up",
  "converge-failed",
  "converge-late",
  "work-given-up",
  "letters-bouncing",
  "api-faults",
  "truth-altered",
  "codes-guessed",
] as const;
export type AlarmKind = (typeof alarmKinds)[number];
