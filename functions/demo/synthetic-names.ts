import type { BinUnit } from "#shared/law/bin.ts";

type Name = { readonly kk: string; readonly ru: string };

/** Invented names; that a real organisation has one of them too is chance. */
const brands: readonly Name[] = [
  { kk: "Самғау", ru: "Самгау" },
  { kk: "Береке", ru: "Береке" },
  { kk: "Ақ жол", ru: "Ак жол" },
  { kk: "Көктем", ru: "Коктем" },
  { kk: "Алтын дән", ru: "Алтын дан" },
  { kk: "Жұлдыз", ru: "Жулдыз" },
  { kk: "Шапағат", ru: "Шапагат" },
  { kk: "Өрлеу", ru: "Орлеу" },
  { kk: "Тұмар", ru: "Тумар" },
  { kk: "Нұр жол", ru: "Нур жол" },
  { kk: "Қайнар", ru: "Кайнар" },
  { kk: "Арман", ru: "Арман" },
  { kk: "Сарыарқа", ru: "Сарыарка" },
  { kk: "Мұрагер", ru: "Мурагер" },
  { kk: "Ынтымақ", ru: "Ынтымак" },
  { kk: "Дала", ru: "Дала" },
  { kk: "Тасқын", ru: "Таскын" },
  { kk: "Қыран", ru: "Кыран" },
  { kk: "Үміт", ru: "Умит" },
  { kk: "Бастау", ru: "Бастау" },
  { kk: "Мерей", ru: "Мерей" },
  { kk: "Шыңғырлау", ru: "Шынгырлау" },
  { kk: "Ізгілік", ru: "Изгилик" },
];

/** What an enterprise does: OKED code, and a word of it for the name. */
const activities: readonly { readonly oked: string; readonly word: Name }[] = [
  { oked: "10710", word: { kk: "нан", ru: "хлеб" } },
  { oked: "41201", word: { kk: "құрылыс", ru: "строй" } },
  { oked: "47111", word: { kk: "сауда", ru: "торг" } },
  { oked: "49310", word: { kk: "қала көлігі", ru: "городской транспорт" } },
  { oked: "55101", word: { kk: "қонақүйі", ru: "гостиница" } },
  { oked: "62011", word: { kk: "бағдарлама", ru: "софт" } },
  { oked: "64191", word: { kk: "қаржы", ru: "финанс" } },
  { oked: "85311", word: { kk: "мектебі", ru: "школа" } },
  { oked: "86101", word: { kk: "емханасы", ru: "клиника" } },
  { oked: "35301", word: { kk: "жылу", ru: "тепло" } },
  { oked: "36001", word: { kk: "су", ru: "водоканал" } },
  { oked: "14130", word: { kk: "тігін", ru: "швейная фабрика" } },
  { oked: "25110", word: { kk: "металл", ru: "металл" } },
  { oked: "46391", word: { kk: "азық-түлік", ru: "продукты" } },
  { oked: "52291", word: { kk: "жүк тасымалы", ru: "грузовые перевозки" } },
  { oked: "56101", word: { kk: "асханасы", ru: "столовая" } },
  { oked: "68201", word: { kk: "мүлік", ru: "недвижимость" } },
  { oked: "71121", word: { kk: "жоба", ru: "проект" } },
  { oked: "80101", word: { kk: "күзет", ru: "охрана" } },
  { oked: "81211", word: { kk: "тазалық", ru: "клининг" } },
  { oked: "90011", word: { kk: "театры", ru: "театр" } },
  { oked: "96010", word: { kk: "кір жуу", ru: "прачечная" } },
  { oked: "38110", word: { kk: "қалдық", ru: "утилизация" } },
  { oked: "01131", word: { kk: "жылыжай", ru: "теплица" } },
  { oked: "08121", word: { kk: "карьері", ru: "карьер" } },
  { oked: "31090", word: { kk: "жиһаз", ru: "мебель" } },
  { oked: "61101", word: { kk: "байланыс", ru: "связь" } },
  { oked: "72191", word: { kk: "зертханасы", ru: "лаборатория" } },
  { oked: "29320", word: { kk: "автобөлшек", ru: "автодетали" } },
];

/**
 * The name of the enterprise with this place in the register, in Kazakh and Russian; no two places
 * share one.
 */
export function nameAt(place: number, joint: boolean, unit: BinUnit): Name {
  const brand = brands[place % brands.length] ?? { kk: "", ru: "" };
  const { word } = activityAt(place);
  const round = Math.floor(place / (brands.length * activities.length));
  const suffix = round === 0 ? "" : `-${round + 1}`;
  const kk = `«${brand.kk} ${word.kk}${suffix}» ${joint ? "АҚ" : "ЖШС"}`;
  const ru = `${joint ? "АО" : "ТОО"} «${brand.ru} ${word.ru}${suffix}»`;
  if (unit === "branch") {
    return { kk: `${kk} Алматы қаласындағы филиалы`, ru: `Филиал ${ru} в городе Алматы` };
  }
  if (unit === "representative") {
    return {
      kk: `${kk} Алматы қаласындағы өкілдігі`,
      ru: `Представительство ${ru} в городе Алматы`,
    };
  }
  return { kk, ru };
}

/** The activity of the enterprise with this place in the register. */
export function activityAt(place: number): { readonly oked: string; readonly word: Name } {
  return activities[place % activities.length] ?? { oked: "47111", word: { kk: "", ru: "" } };
}
