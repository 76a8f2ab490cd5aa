/**
 * Why an enterprise of a segment gets no reminder, in the order in which it is asked:
 *
 * - `out-of-scope`: the register says that it has nothing to file
 * - `filed`: nothing is left to file or to correct
 * - `left-segment`: it belongs to the segment no more
 * - `no-email`: the register has no address
 * - `objection-open`: it says that the return does not concern it, and nobody has decided yet
 * - `enough`: it has had as many as it may
 * - `just-contacted`: the last one is too fresh
 */
export const reminderExclusions = [
  "out-of-scope",
  "filed",
  "left-segment",
  "no-email",
  "objection-open",
  "enough",
  "just-contacted",
] as const;
export type ReminderExclusion = (typeof reminderExclusions)[number];

/** Why an enterprise of a segment gets no letter with a code: `enrolled` has people already. */
export const letterExclusions = ["out-of-scope", "enrolled"] as const;
export type LetterExclusion = (typeof letterExclusions)[number];
