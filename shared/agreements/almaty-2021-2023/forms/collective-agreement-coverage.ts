import { answer, any, compare } from "#shared/forms/conditions.ts";
import type { Section } from "#shared/forms/form-definition.ts";

const exists = compare(answer("hasAgreement"), "=", true);

/** Who the agreement covers and who signed it for them. */
export const coverageSection: Section = {
  id: "coverage",
  title: {
    kk: "Қамтылған жұмыскерлер және олардың өкілдері",
    ru: "Охваченные работники и их представители",
    en: "Employees covered and their representatives",
  },
  fields: [
    {
      kind: "count",
      id: "workersCovered",
      required: true,
      askedWhen: exists,
      label: {
        kk: "Қамтылған жұмыскерлер саны",
        ru: "Число охваченных работников",
        en: "Employees covered",
      },
      hint: {
        kk: "Есепті жылдың 31 желтоқсанында Алматыдағы жұмыскерлер",
        ru: "Работники в Алматы на 31 декабря отчётного года",
        en: "Employees in Almaty at 31 December of the reporting year",
      },
      guidance: {
        kk: "Шарт жұмыс берушіге, атынан шарт жасалған жұмыскерлерге және шартқа қосылған жұмыскерлерге қолданылады (Еңбек кодексі, 158-баптың 3-тармағы).",
        ru: "Договор распространяется на работодателя, работников, от имени которых он заключён, и присоединившихся к нему работников (Трудовой кодекс, пункт 3 статьи 158).",
        en: "The agreement covers the employer, the employees in whose name it was made and those who joined it (Labour Code, article 158(3)).",
      },
    },
    {
      kind: "count",
      id: "workersJoined",
      required: false,
      askedWhen: exists,
      label: {
        kk: "Олардың ішінде кейін қосылғандары",
        ru: "Из них присоединившиеся позже",
        en: "Of these, joined later",
      },
      hint: {
        kk: "Өтініш бойынша шартқа қосылған жұмыскерлер",
        ru: "Работники, присоединившиеся к договору по заявлению",
        en: "Employees who joined the agreement by application",
      },
    },
    {
      kind: "count",
      id: "unionMembers",
      required: false,
      askedWhen: exists,
      label: { kk: "Кәсіподақ мүшелері", ru: "Члены профсоюза", en: "Trade union members" },
      hint: {
        kk: "Есепті жылдың 31 желтоқсанында; тек санын жазыңыз, тізім керек емес",
        ru: "На 31 декабря отчётного года; только число, без списков",
        en: "At 31 December of the reporting year; the number only, no lists",
      },
    },
    {
      kind: "choice",
      id: "workersSide",
      required: true,
      askedWhen: exists,
      label: {
        kk: "Жұмыскерлер атынан кім қол қойды?",
        ru: "Кто подписал от имени работников?",
        en: "Who signed for the employees?",
      },
      options: [
        { value: "trade-union", label: { kk: "Кәсіподақ", ru: "Профсоюз", en: "Trade union" } },
        {
          value: "elected-representatives",
          label: {
            kk: "Сайланған өкілдер",
            ru: "Избранные представители",
            en: "Elected representatives",
          },
        },
        { value: "both", label: { kk: "Екеуі де", ru: "И те и другие", en: "Both" } },
      ],
    },
    {
      kind: "text",
      id: "unionName",
      maxLength: 200,
      required: true,
      askedWhen: any(
        compare(answer("workersSide"), "=", "trade-union"),
        compare(answer("workersSide"), "=", "both"),
      ),
      label: {
        kk: "Кәсіподақтың атауы",
        ru: "Название профсоюза",
        en: "Name of the trade union",
      },
    },
  ],
};
