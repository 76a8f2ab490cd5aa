import type { Curve } from "#shared/api/monitor.ts";
import type { CurveWords } from "#shared/figures/draw-curve.ts";
import { formatCount, formatDayShort, formatPercent } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";

type Course = { readonly curve: Curve; readonly closesOn: string };

type Texts = {
  readonly takeaway: (year: number, filed: string, expected: string) => string;
  readonly deadline: (day: string) => string;
  readonly before: (days: string) => string;
  readonly after: (days: string) => string;
  readonly atDeadline: string;
};

const texts: Readonly<Record<Locale, Texts>> = {
  kk: {
    takeaway: (year, filed, expected) =>
      `${year} ж. есептілік. Жіберілгені: ${filed}, күтілетіні: ${expected}`,
    deadline: (day) => `Мерзімі: ${day}`,
    before: (days) => `${days} күн бұрын`,
    after: (days) => `${days} күннен кейін`,
    atDeadline: "соңғы күн",
  },
  ru: {
    takeaway: (year, filed, expected) =>
      `Отчётность за ${year} год. Получено: ${filed}, ожидается: ${expected}`,
    deadline: (day) => `Срок: ${day}`,
    before: (days) => `за ${days} дн.`,
    after: (days) => `через ${days} дн.`,
    atDeadline: "последний день",
  },
  en: {
    takeaway: (year, filed, expected) =>
      `Returns for ${year}. Received: ${filed}, expected: ${expected}`,
    deadline: (day) => `Deadline: ${day}`,
    before: (days) => `${days} days before`,
    after: (days) => `${days} days after`,
    atDeadline: "last day",
  },
};

/** Words of the drawing of a campaign's course. */
export function curveWords(locale: Locale, { curve, closesOn }: Course): CurveWords {
  const words = texts[locale];
  const filed = formatCount(locale, curve.points.at(-1)?.filed ?? 0);
  return {
    takeaway: words.takeaway(curve.year, filed, formatCount(locale, curve.expected)),
    deadline: words.deadline(formatDayShort(locale, closesOn)),
    endOf: ({ year }, share) => `${year}: ${formatPercent(locale, share, 1)}`,
    share: (percent) => formatPercent(locale, percent, 0),
    days: (days) => {
      if (days === 0) return words.atDeadline;
      const count = formatCount(locale, Math.abs(days));
      return days < 0 ? words.before(count) : words.after(count);
    },
  };
}
