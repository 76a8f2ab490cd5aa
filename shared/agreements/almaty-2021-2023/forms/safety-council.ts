import { safetyCouncilRules } from "#shared/agreements/almaty-2021-2023/forms/safety-council-rules.ts";
import { answer, compare } from "#shared/forms/conditions.ts";
import type { FormDefinition, Section } from "#shared/forms/form-definition.ts";

const exists = compare(answer("hasCouncil"), "=", true);

const composition: Section = {
  id: "composition",
  title: { kk: "Кеңестің құрамы", ru: "Состав совета", en: "Composition of the council" },
  fields: [
    {
      kind: "yes-no",
      id: "hasCouncil",
      required: true,
      label: {
        kk: "Кәсіпорында өндірістік кеңес бар ма?",
        ru: "Есть ли на предприятии производственный совет?",
        en: "Does the enterprise have a safety council?",
      },
      hint: {
        kk: "Есепті жылдың 31 желтоқсанындағы еңбек қауіпсіздігі және еңбекті қорғау жөніндегі өндірістік кеңес",
        ru: "Производственный совет по безопасности и охране труда на 31 декабря отчётного года",
        en: "The production council on labour safety at 31 December of the reporting year",
      },
      guidance: {
        kk: "Кеңес жұмыс берушінің немесе жұмыскерлердің бастамасымен құрылады. Оның құрамы бірлескен шешіммен бекітіледі (Еңбек кодексі, 203-бап). Заң жұмыскерлердің ең аз санын белгілемейді.",
        ru: "Совет создаётся по инициативе работодателя или работников. Его состав утверждается совместным решением (Трудовой кодекс, статья 203). Минимальной численности работников закон не устанавливает.",
        en: "The council is created on the initiative of the employer or the employees. Its composition is approved by a joint decision (Labour Code, article 203). The law sets no minimum number of employees.",
      },
    },
    {
      kind: "choice",
      id: "reasonWithout",
      required: true,
      askedWhen: compare(answer("hasCouncil"), "=", false),
      label: {
        kk: "Кеңес неге жоқ?",
        ru: "Почему совета нет?",
        en: "Why is there no council?",
      },
      options: [
        {
          value: "being-created",
          label: { kk: "Құрылып жатыр", ru: "Создаётся", en: "Being created" },
        },
        {
          value: "no-initiative",
          label: {
            kk: "Ешкім бастама көтерген жоқ",
            ru: "Никто не выступил с инициативой",
            en: "Nobody took the initiative",
          },
        },
        {
          value: "too-few-workers",
          label: { kk: "Жұмыскерлер саны аз", ru: "Мало работников", en: "Too few employees" },
        },
        {
          value: "other",
          asksText: true,
          label: { kk: "Басқа себеп", ru: "Другая причина", en: "Another reason" },
        },
      ],
    },
    {
      kind: "date",
      id: "createdOn",
      required: true,
      askedWhen: exists,
      label: { kk: "Құрылған күн", ru: "Дата создания", en: "Date of creation" },
      hint: {
        kk: "Құрамы бекітілген бірлескен шешімнің күні",
        ru: "День совместного решения, утвердившего состав",
        en: "The day of the joint decision that approved its composition",
      },
    },
    {
      kind: "count",
      id: "employerSide",
      required: true,
      askedWhen: exists,
      label: {
        kk: "Жұмыс берушінің өкілдері",
        ru: "Представители работодателя",
        en: "Employer's representatives",
      },
      hint: {
        kk: "Бекітілген құрам бойынша мүшелер саны",
        ru: "Число членов по утверждённому составу",
        en: "Number of members in the approved composition",
      },
      guidance: {
        kk: "Кеңес тепе-теңдік негізде құрылады: екі жақ мүшелерінің саны тең болуы керек (Еңбек кодексі, 203-баптың 1-тармағы). Орын бос болса, түсіндірме беріңіз.",
        ru: "Совет создаётся на паритетной основе: членов с обеих сторон должно быть поровну (Трудовой кодекс, пункт 1 статьи 203). Если место вакантно, укажите это в пояснении.",
        en: "The council is formed on a parity basis: both sides should have equal numbers of members (Labour Code, article 203(1)). If a seat is vacant, explain it.",
      },
    },
    {
      kind: "count",
      id: "workerSide",
      required: true,
      askedWhen: exists,
      label: {
        kk: "Жұмыскерлер өкілдері",
        ru: "Представители работников",
        en: "Employee representatives",
      },
      hint: {
        kk: "Бекітілген құрам бойынша, техникалық инспекторларды қоса алғанда",
        ru: "По утверждённому составу, включая технических инспекторов",
        en: "In the approved composition, including technical inspectors",
      },
    },
    {
      kind: "count",
      id: "inspectorsOnCouncil",
      required: true,
      askedWhen: exists,
      label: {
        kk: "Олардың ішінде еңбекті қорғау жөніндегі техникалық инспекторлар",
        ru: "Из них технические инспекторы по охране труда",
        en: "Of these, technical labour-protection inspectors",
      },
      hint: {
        kk: "Инспектор болмаса, 0 жазыңыз",
        ru: "Если инспекторов нет, введите 0",
        en: "Enter 0 if there are none",
      },
    },
    {
      kind: "date",
      id: "chairElectedOn",
      required: true,
      askedWhen: exists,
      label: {
        kk: "Өндірістік кеңестің төрағасы сайланған күн",
        ru: "Дата избрания председателя производственного совета",
        en: "Date the safety council chair was elected",
      },
      guidance: {
        kk: "Төраға екі жыл сайын ротация тәртібімен жұмыс берушінің және жұмыскерлердің өкілдері қатарынан сайланады (Еңбек кодексі, 203-баптың 3-тармағы).",
        ru: "Председатель избирается из представителей работодателя и работников на ротационной основе раз в два года (Трудовой кодекс, пункт 3 статьи 203).",
        en: "The chair is elected from the representatives of the employer and the employees in rotation every two years (Labour Code, article 203(3)).",
      },
    },
    {
      kind: "choice",
      id: "chairSide",
      required: true,
      askedWhen: exists,
      label: {
        kk: "Төраға қай жақтың өкілі?",
        ru: "Чью сторону представляет председатель?",
        en: "Which side does the chair represent?",
      },
      options: [
        { value: "employer", label: { kk: "Жұмыс беруші", ru: "Работодатель", en: "Employer" } },
        { value: "workers", label: { kk: "Жұмыскерлер", ru: "Работники", en: "Employees" } },
      ],
    },
  ],
};

const work: Section = {
  id: "work",
  title: {
    kk: "Кеңестің есепті жылғы жұмысы",
    ru: "Работа совета за отчётный год",
    en: "Work of the council in the reporting year",
  },
  fields: [
    {
      kind: "count",
      id: "meetingsHeld",
      required: true,
      askedWhen: exists,
      label: { kk: "Өткізілген отырыстар", ru: "Проведено заседаний", en: "Meetings held" },
      hint: { kk: "Есепті жыл ішінде", ru: "За отчётный год", en: "During the reporting year" },
    },
    {
      kind: "count",
      id: "decisionsAdopted",
      required: true,
      askedWhen: exists,
      label: { kk: "Қабылданған шешімдер", ru: "Принято решений", en: "Decisions adopted" },
      hint: { kk: "Есепті жыл ішінде", ru: "За отчётный год", en: "During the reporting year" },
      guidance: {
        kk: "Кеңестің шешімдері жұмыс беруші мен жұмыскерлер үшін міндетті (Еңбек кодексі, 203-баптың 3-тармағы).",
        ru: "Решения совета обязательны для работодателя и работников (Трудовой кодекс, пункт 3 статьи 203).",
        en: "Decisions of the council bind the employer and the employees (Labour Code, article 203(3)).",
      },
    },
    {
      kind: "count",
      id: "decisionsCarriedOut",
      required: true,
      askedWhen: exists,
      label: {
        kk: "Олардың ішінде орындалғаны",
        ru: "Из них выполнено",
        en: "Of these, carried out",
      },
      hint: {
        kk: "Есепті жылы қабылданған шешімдердің ішінен",
        ru: "Из решений, принятых в отчётном году",
        en: "Of the decisions adopted in the reporting year",
      },
    },
  ],
};

/** The production council on labour safety, evidence for V.unions.2 and V.parties.9. */
export const safetyCouncilForm: FormDefinition = {
  id: "safety-council",
  version: 1,
  title: { kk: "Өндірістік кеңес", ru: "Производственный совет", en: "Safety council" },
  purpose: {
    kk: "Тараптар кәсіпорындарда өндірістік кеңестер құруға және олардың тиімді жұмыс істеуіне жәрдемдеседі. Жауаптар қанша кеңес бар екенін және олардың қалай жұмыс істейтінін көрсетеді.",
    ru: "Стороны содействуют созданию на предприятиях производственных советов и их эффективной работе. Ответы показывают, сколько советов создано и как они работают.",
    en: "The Parties help to create safety councils at enterprises and to make them work effectively. The answers show how many councils there are and how they work.",
  },
  evidenceFor: ["V.unions.2", "V.parties.9"],
  sections: [composition, work],
  rules: safetyCouncilRules,
};
