import type { Curve } from "#shared/api/monitor.ts";
import { curveFigure } from "#shared/figures/curve-figure.ts";
import { daysFrom } from "#shared/indicators/filing-curve.ts";
import { formatCount, formatDayShort } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";

export type Course = {
  readonly curve: Curve;
  readonly lastYear: Curve | undefined;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly locale: Locale;
};

type Texts = {
  readonly takeaway: (year: number, filed: string, expected: string) => string;
  readonly deadline: (day: string) => string;
  readonly opens: (day: string) => string;
  readonly expected: string;
};

const texts: Readonly<Record<Locale, Texts>> = {
  kk: {
    takeaway: (year, filed, expected) =>
      `${year} жылғы есептер. Тапсырылғаны: ${filed}. Күтілетіні: ${expected}`,
    deadline: (day) => `мерзімі ${day}`,
    opens: (day) => `басталуы ${day}`,
    expected: "Күтілетіні",
  },
  ru: {
    takeaway: (year, filed, expected) =>
      `Отчёты за ${year} год. Сдано: ${filed}. Ожидается: ${expected}`,
    deadline: (day) => `срок ${day}`,
    opens: (day) => `начало ${day}`,
    expected: "Ожидается",
  },
  en: {
    takeaway: (year, filed, expected) =>
      `Returns for ${year}. Filed: ${filed}. Expected: ${expected}`,
    deadline: (day) => `deadline ${day}`,
    opens: (day) => `opens ${day}`,
    expected: "Expected",
  },
};

/** The course of a campaign and that of the year before, with their deadlines on one line. */
export function drawCourse({ curve, lastYear, opensOn, closesOn, locale }: Course, width: number) {
  const words = texts[locale];
  const days = [curve, lastYear].flatMap(
    (each) => each?.points.map(({ daysAfterClosing }) => daysAfterClosing) ?? [],
  );
  const opened = daysFrom(closesOn, opensOn);
  const first = Math.min(opened, ...days);
  const last = Math.max(0, ...days);
  const filed = curve.points.at(-1)?.filed ?? 0;
  const seriesOf = ({ year, points }: Curve) => ({
    name: String(year),
    points: points.map((point) => ({ at: point.daysAfterClosing - first, count: point.filed })),
  });
  const day = (of: string) => formatDayShort(locale, of);
  return curveFigure({
    language: locale,
    takeaway: words.takeaway(
      curve.year,
      formatCount(locale, filed),
      formatCount(locale, curve.expected),
    ),
    series: [...(lastYear ? [{ ...seriesOf(lastYear), isBeside: true }] : []), seriesOf(curve)],
    days: Math.max(1, last - first),
    marks: [
      { at: opened - first, name: words.opens(day(opensOn)) },
      { at: -first, name: words.deadline(day(closesOn)), isLine: true },
    ],
    whole: { count: curve.expected, name: words.expected },
    width,
  });
}
