import type { LocalizedText } from "#shared/text/locale.ts";

/** How part of a job is rounded; `half-up` makes a whole one of a half. */
export const roundingModes = ["floor", "half-up", "ceil"] as const;
export type RoundingMode = (typeof roundingModes)[number];

/** How the quota is worked out from a day on. */
export type QuotaSetting = {
  /** First day in force, `YYYY-MM-DD`. */
  readonly from: string;
  /** Rising; the last one whose headcount is reached holds. */
  readonly tiers: readonly { readonly fromHeadcount: number; readonly percent: number }[];
  readonly rounding: RoundingMode;
  readonly source: LocalizedText;
};

const almatyTiers = [
  { fromHeadcount: 50, percent: 2 },
  { fromHeadcount: 101, percent: 3 },
  { fromHeadcount: 251, percent: 4 },
] as const;

/**
 * The settings in order of their first day. Before the Social Code the same quota rested on the
 * Employment Law and the Rules of the Minister's order No 498 of 13.06.2016.
 */
export const quotaSettings: readonly [QuotaSetting, ...QuotaSetting[]] = [
  {
    from: "2016-08-21",
    tiers: almatyTiers,
    rounding: "floor",
    source: {
      kk: "«Халықты жұмыспен қамту туралы» 2016 жылғы 6 сәуірдегі № 482-V Заң, 27-бап",
      ru: "Закон «О занятости населения» от 6 апреля 2016 года № 482-V, статья 27",
      en: "Employment Law No 482-V of 6 April 2016, article 27",
    },
  },
  {
    from: "2023-07-01",
    tiers: almatyTiers,
    rounding: "floor",
    source: {
      kk: "Қазақстан Республикасының Әлеуметтік кодексі, 107-бап",
      ru: "Социальный кодекс Республики Казахстан, статья 107",
      en: "Social Code of the Republic of Kazakhstan, article 107",
    },
  },
];

/** The setting in force on a day; the latest when no day is asked about. */
export function quotaSettingOn(day: string | undefined): QuotaSetting {
  const inForce = quotaSettings.findLast(({ from }) => day === undefined || from <= day);
  return inForce ?? quotaSettings[0];
}
