import type { AgreementNameplate } from "#shared/agreements/agreement-definition.ts";

/** What the agreement is called, whose it is and for which years: all that most pages say of it. */
export const nameplate: AgreementNameplate = {
  id: "almaty-2021-2023",
  title: {
    kk: "Алматы қаласының 2021-2023 жылдарға арналған өңірлік келісімі",
    ru: "Региональное соглашение города Алматы на 2021-2023 годы",
    en: "Regional agreement of Almaty, 2021-2023",
  },
  city: {
    kato: "750000000",
    name: { kk: "Алматы қаласы", ru: "Город Алматы", en: "Almaty" },
  },
  /** Whom clause VII.11 makes responsible for compiling and publishing progress. */
  department: {
    kk: "Алматы қаласы Әлеуметтік әл-ауқат басқармасы",
    ru: "Управление социального благосостояния города Алматы",
    en: "Social Welfare Department of Almaty",
  },
  periodYears: [2021, 2022, 2023],
};
