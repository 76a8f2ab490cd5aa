import type { District } from "#shared/agreements/agreement-definition.ts";

/** The eight districts of Almaty in the order of their KATO codes. */
export const districts: readonly District[] = [
  district("751110000", "Алмалы ауданы", "Алмалинский район", "Almaly district"),
  district("751210000", "Алатау ауданы", "Алатауский район", "Alatau district"),
  district("751310000", "Әуезов ауданы", "Ауэзовский район", "Auezov district"),
  district("751410000", "Бостандық ауданы", "Бостандыкский район", "Bostandyq district"),
  district("751510000", "Жетісу ауданы", "Жетысуский район", "Zhetisu district"),
  district("751710000", "Медеу ауданы", "Медеуский район", "Medeu district"),
  district("751810000", "Наурызбай ауданы", "Наурызбайский район", "Nauryzbai district"),
  district("751910000", "Түрксіб ауданы", "Турксибский район", "Turksib district"),
];

function district(kato: string, kk: string, ru: string, en: string): District {
  return { kato, name: { kk, ru, en } };
}
