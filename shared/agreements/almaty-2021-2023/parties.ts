import type { Party } from "#shared/agreements/agreement-definition.ts";

/** Who concluded the agreement, in the order it names them. */
export const parties: readonly Party[] = [
  {
    id: "akimat",
    name: {
      kk: "Алматы қаласының әкімдігі",
      ru: "Акимат города Алматы",
      en: "Akimat (city administration) of Almaty",
    },
  },
  {
    id: "union-center",
    name: {
      kk: "«Алматы қаласы кәсіподақтар орталығы» аумақтық кәсіподақтар бірлестігі",
      ru: "Территориальное объединение профсоюзов «Профсоюзный центр города Алматы»",
      en: "Almaty City Trade Union Centre (territorial association)",
    },
  },
  {
    id: "union-alliance",
    name: {
      kk: "«Алматы кәсіподақтар одағы» аумақтық кәсіподақтар бірлестігі",
      ru: "Территориальное объединение профсоюзов «Алматинский союз профсоюзов»",
      en: "Almaty Union of Trade Unions (territorial association)",
    },
  },
  {
    id: "employers",
    name: {
      kk: "Қазақстан Республикасы Жұмыс берушілерінің (кәсіпкерлердің) Ұлттық Конфедерациясы",
      ru: "Национальная конфедерация работодателей (предпринимателей) Республики Казахстан",
      en: "National Confederation of Employers (Entrepreneurs) of the Republic of Kazakhstan",
    },
  },
];
