const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** How many days the month has; months from 1. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether a text looks like `YYYY-MM-DD`, whether or not the calendar has the day. */
export function looksLikeDay(text: string): boolean {
  return dayPattern.test(text);
}

/** Whether the calendar has the day `YYYY-MM-DD`. */
export function isRealDay(text: string): boolean {
  const [, year, month, day] = (dayPattern.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/**
 * The day so many calendar months later; the last day of the month when that day does not exist.
 *
 * @example monthsAfter("2023-01-31", 1) // "2023-02-28"
 */
export function monthsAfter(day: string, months: number): string | undefined {
  if (!isRealDay(day)) return;
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(month / 12);
  const monthOfYear = (month % 12) + 1;
  const dayOfMonth = Math.min(Number(day.slice(8)), daysIn(year, monthOfYear));
  return `${padded(year, 4)}-${padded(monthOfYear, 2)}-${padded(dayOfMonth, 2)}`;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
