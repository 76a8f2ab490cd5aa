import type { AgreementDefinition } from "#shared/agreements/agreement-definition.ts";
import { districts } from "#shared/agreements/almaty-2021-2023/districts.ts";
import { parties } from "#shared/agreements/almaty-2021-2023/parties.ts";
import { targets } from "#shared/agreements/almaty-2021-2023/targets.ts";

/**
 * The regional agreement of Almaty for 2021-2023, without the texts of its commitments, which are
 * in `commitments.ts`: they are large, and only some screens show them.
 */
export const agreement: AgreementDefinition = {
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
  parties,
  districts,
  targets,
};
