/** From this instant Almaty is five hours ahead of UTC (1 March 2024, 00:00); before it, six. */
const clockBack = Date.UTC(2024, 1, 29, 18);
const hourMilliseconds = 3_600_000;

/** Date and time of day on the wall in Almaty. */
export type AlmatyClock = {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `HH:MM`, 24 hours. */
  readonly time: string;
};

/**
 * What the clock in Almaty shows at an instant. Good from 2005, when summer time ended there.
 *
 * Source: Government decree No 20 of 19.01.2024, one time zone (UTC+5) from 1 March 2024.
 *
 * @param instant ISO 8601 with its zone, such as `2024-02-29T18:00:00Z`.
 * @throws RangeError when it is not an instant.
 */
export function almatyClockOf(instant: string): AlmatyClock {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) throw new RangeError("Not an instant.");

  const hoursAhead = milliseconds < clockBack ? 6 : 5;
  const wall = new Date(milliseconds + hoursAhead * hourMilliseconds).toISOString();
  return { day: wall.slice(0, 10), time: wall.slice(11, 16) };
}

/**
 * The day in Almaty at an instant, `YYYY-MM-DD`: what deadlines and filing days are counted in.
 *
 * @throws RangeError when it is not an instant.
 */
export function almatyDayOf(instant: string): string {
  return almatyClockOf(instant).day;
}
