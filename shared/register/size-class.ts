import type { LocalizedText } from "#shared/text/locale.ts";

/** Size classes from the smallest to the largest. */
export const sizeClasses = ["micro", "small", "medium", "large"] as const;
export type SizeClass = (typeof sizeClasses)[number];

/** Size classes in words. */
export const sizeClassName: Readonly<Record<SizeClass, LocalizedText>> = {
  micro: { kk: "Микрокәсіпорын", ru: "Микропредприятие", en: "Micro enterprise" },
  small: { kk: "Шағын кәсіпорын", ru: "Малое предприятие", en: "Small enterprise" },
  medium: { kk: "Орта кәсіпорын", ru: "Среднее предприятие", en: "Medium enterprise" },
  large: { kk: "Ірі кәсіпорын", ru: "Крупное предприятие", en: "Large enterprise" },
};

/**
 * Size class for statistics: by average yearly headcount alone, to 15 micro, to 100 small, to 250
 * medium, more is large. Income is not asked for.
 *
 * Source: Entrepreneurial Code, art. 24(2).
 *
 * @param headcount whole, not negative; branches and representative offices included.
 */
export function sizeClassOf(headcount: number): SizeClass {
  if (headcount <= 15) return "micro";
  if (headcount <= 100) return "small";
  return headcount <= 250 ? "medium" : "large";
}
