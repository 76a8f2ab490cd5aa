/**
 * When a schedule is due next, in milliseconds, strictly after `from`. `rate(…)` counts from
 * `from`; `cron(minutes hours day month weekday year)` is read in `timezone`.
 * @throws when the expression is neither.
 */
export function nextRun(expression: string, timezone: string, from: number): number {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  if (rate !== null) return from + Number(rate[1]) * millisecondsIn(rate[2]);
  const cron = /^cron\((.+)\)$/.exec(expression);
  if (cron === null) throw new Error(`"${expression}" is no schedule.`);
  return nextCron((cron[1] ?? "").trim().split(/\s+/), timezone, from);
}

const minute = 60_000;

function millisecondsIn(unit: string | undefined): number {
  if (unit === "day") return 24 * 60 * minute;
  return unit === "hour" ? 60 * minute : minute;
}

type Parts = Readonly<Record<"minute" | "hour" | "day" | "month" | "weekday" | "year", number>>;

const fields = [
  { part: "minute", least: 0, most: 59 },
  { part: "hour", least: 0, most: 23 },
  { part: "day", least: 1, most: 31 },
  { part: "month", least: 1, most: 12 },
  { part: "weekday", least: 1, most: 7 },
  { part: "year", least: 1970, most: 2199 },
] as const;

const longestSearchDays = 366;

function nextCron(texts: readonly string[], timezone: string, from: number): number {
  const allowed = fields.map(({ part, least, most }, index) => ({
    part,
    values: valuesOf(texts[index] ?? "*", least, most),
  }));
  const first = Math.floor(from / minute) * minute + minute;
  for (let at = first; at < first + longestSearchDays * 24 * 60 * minute; at += minute) {
    const parts = partsOf(at, timezone);
    if (allowed.every(({ part, values }) => values.has(parts[part]))) return at;
  }
  return Number.POSITIVE_INFINITY;
}

const names = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

/** `*`, `?`, `5`, `MON-FRI`, `0/15`, `1,15`. */
function valuesOf(text: string, least: number, most: number): ReadonlySet<number> {
  const values = new Set<number>();
  for (const item of text.split(",")) {
    const [range = "", step] = item.split("/");
    const [first, last] = boundsOf(range, step !== undefined, least, most);
    for (let value = first; value <= last; value += Number(step ?? 1)) values.add(value);
  }
  return values;
}

function boundsOf(range: string, stepped: boolean, least: number, most: number): [number, number] {
  if (range === "*" || range === "?") return [least, most];
  const [first = least, last] = range.split("-").map(numberOf);
  return [first, last ?? (stepped ? most : first)];
}

function numberOf(text: string): number {
  const weekday = names.indexOf(text.toUpperCase());
  const value = weekday === -1 ? Number(text) : weekday + 1;
  if (!Number.isInteger(value)) throw new Error(`"${text}" is no part of a schedule.`);
  return value;
}

function partsOf(at: number, timezone: string): Parts {
  const texts = new Intl.DateTimeFormat("en-GB", {
    timeZone: timezone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    weekday: "short",
  }).formatToParts(at);
  const textOf = (type: string) => texts.find((part) => part.type === type)?.value ?? "";
  return {
    minute: Number(textOf("minute")),
    hour: Number(textOf("hour")),
    day: Number(textOf("day")),
    month: Number(textOf("month")),
    year: Number(textOf("year")),
    weekday: names.indexOf(textOf("weekday").toUpperCase()) + 1,
  };
}
