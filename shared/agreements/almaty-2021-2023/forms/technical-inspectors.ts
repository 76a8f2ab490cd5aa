import { technicalInspectorsRules } from "#shared/agreements/almaty-2021-2023/forms/technical-inspectors-rules.ts";
import { answer, compare } from "#shared/forms/conditions.ts";
import type { FormDefinition, Section } from "#shared/forms/form-definition.ts";

const any = compare(answer("inspectorCount"), ">", 0);

const inspectors: Section = {
  id: "inspectors",
  title: { kk: "Инспекторлар", ru: "Инспекторы", en: "Inspectors" },
  fields: [
    {
      kind: "count",
      id: "inspectorCount",
      required: true,
      label: {
        kk: "Еңбекті қорғау жөніндегі техникалық инспекторлардың саны",
        ru: "Число технических инспекторов по охране труда",
        en: "Number of technical labour-protection inspectors",
      },
      hint: {
        kk: "Есепті жылдың 31 желтоқсанында; инспектор болмаса, 0 жазыңыз",
        ru: "На 31 декабря отчётного года; если инспекторов нет, введите 0",
        en: "At 31 December of the reporting year; enter 0 if there are none",
      },
      guidance: {
        kk: "Бұл кәсіподақтың немесе жұмыскерлер өкілдерінің инспекторлары. Мемлекеттік еңбек инспекторларын және кәсіпорынның еңбекті қорғау жөніндегі мамандарын санамаңыз.",
        ru: "Это инспекторы профсоюза или представителей работников. Не считайте государственных инспекторов труда и штатных специалистов по охране труда.",
        en: "These are inspectors of the trade union or of the employee representatives. Leave out state labour inspectors and the enterprise's own safety specialists.",
      },
    },
    {
      kind: "count",
      id: "approvedByCouncil",
      required: false,
      askedWhen: any,
      label: {
        kk: "Олардың ішінде өндірістік кеңестің шешімімен бекітілгендері",
        ru: "Из них утверждены решением производственного совета",
        en: "Of these, approved by a decision of the safety council",
      },
      hint: {
        kk: "Есепті жылдың 31 желтоқсанындағы инспекторлардың ішінен",
        ru: "Из инспекторов на 31 декабря отчётного года",
        en: "Of the inspectors in post at 31 December of the reporting year",
      },
      guidance: {
        kk: "Техникалық инспекторлар кеңестің шешімімен бекітіледі. Олардың мәртебесін, құқықтары мен міндеттерін де кеңес айқындайды (Еңбек кодексі, 203-баптың 5-тармағы).",
        ru: "Технические инспекторы утверждаются решением совета. Совет определяет также их статус, права и обязанности (Трудовой кодекс, пункт 5 статьи 203).",
        en: "Technical inspectors are approved by a decision of the council. The council also sets their status, rights and duties (Labour Code, article 203(5)).",
      },
    },
    {
      kind: "count",
      id: "trainedThisYear",
      required: true,
      askedWhen: any,
      label: {
        kk: "Олардың ішінде есепті жылы оқудан өткендері",
        ru: "Из них прошли обучение в отчётном году",
        en: "Of these, trained in the reporting year",
      },
      hint: {
        kk: "Есепті жылдың 31 желтоқсанындағы инспекторлардың ішінен",
        ru: "Из инспекторов на 31 декабря отчётного года",
        en: "Of the inspectors in post at 31 December of the reporting year",
      },
      guidance: {
        kk: "Тараптар инспекторларды мамандандырылған білім беру ұйымдарында жыл сайын оқытуға уағдаласты (Келісім, V бөлім, Тараптар бірлесіп, 11-тармақ).",
        ru: "Стороны договорились о ежегодном обучении инспекторов в специализированных организациях образования (Соглашение, раздел V, Стороны совместно, пункт 11).",
        en: "The Parties agreed that inspectors are trained every year at specialised educational organisations (Agreement, section V, the Parties jointly, item 11).",
      },
    },
    {
      kind: "choice",
      id: "trainingPaidBy",
      required: true,
      askedWhen: compare(answer("trainedThisYear"), ">", 0),
      label: {
        kk: "Оқу кімнің қаражаты есебінен өткізілді?",
        ru: "За чей счёт проведено обучение?",
        en: "Who paid for the training?",
      },
      options: [
        { value: "employer", label: { kk: "Жұмыс беруші", ru: "Работодатель", en: "Employer" } },
        { value: "union", label: { kk: "Кәсіподақ", ru: "Профсоюз", en: "Trade union" } },
        { value: "both", label: { kk: "Екеуі де", ru: "Оба", en: "Both" } },
      ],
    },
    {
      kind: "count",
      id: "supplementedInspectors",
      required: true,
      askedWhen: any,
      label: {
        kk: "Олардың ішінде ай сайынғы қосымша ақы алатындары",
        ru: "Из них получают ежемесячную доплату",
        en: "Of these, receiving a monthly supplement",
      },
      hint: {
        kk: "Есепті жылдың 31 желтоқсанындағы инспекторлардың ішінен",
        ru: "Из инспекторов на 31 декабря отчётного года",
        en: "Of the inspectors in post at 31 December of the reporting year",
      },
    },
    {
      kind: "money",
      id: "lowestSupplement",
      per: "month",
      required: true,
      askedWhen: compare(answer("supplementedInspectors"), ">", 0),
      label: {
        kk: "Ең төмен ай сайынғы қосымша ақы",
        ru: "Наименьшая ежемесячная доплата",
        en: "Lowest monthly supplement",
      },
      hint: {
        kk: "Қосымша ақы алатын инспекторлар арасындағы ең төмен сома, айына теңгемен",
        ru: "Наименьшая сумма среди получающих доплату, в тенге в месяц",
        en: "The lowest sum among those receiving a supplement, in tenge a month",
      },
      guidance: {
        kk: "Тараптар қосымша ақы мәселесі бойынша консультациялар өткізуге уағдаласты. Оның мөлшері ұжымдық шартта немесе жұмыс берушінің актісінде айқындалады, бірақ жалақының ең төмен мөлшерінен кем емес (Келісім, V бөлім, Тараптар бірлесіп, 11-тармақ).",
        ru: "Стороны договорились проводить консультации о доплате. Её размер определяется коллективным договором или актом работодателя, но не ниже минимального размера заработной платы (Соглашение, раздел V, Стороны совместно, пункт 11).",
        en: "The Parties agreed to hold consultations on the supplement. Its amount is set in the collective agreement or the employer's act, but is not below the minimum wage (Agreement, section V, the Parties jointly, item 11).",
      },
    },
  ],
};

const checks: Section = {
  id: "checks",
  title: {
    kk: "Жұмыс орындарындағы тексерулер",
    ru: "Проверки на рабочих местах",
    en: "Workplace checks",
  },
  fields: [
    {
      kind: "count",
      id: "checksHeld",
      required: true,
      askedWhen: any,
      label: { kk: "Өткізілген тексерулер", ru: "Проведено проверок", en: "Checks held" },
      hint: { kk: "Есепті жыл ішінде", ru: "За отчётный год", en: "During the reporting year" },
      guidance: {
        kk: "Техникалық инспекторлардың жұмыс орындарындағы тексерулерін өндірістік кеңес ұйымдастырады (Еңбек кодексі, 203-баптың 4-тармағы).",
        ru: "Проверки на рабочих местах техническими инспекторами организует производственный совет (Трудовой кодекс, пункт 4 статьи 203).",
        en: "Workplace checks by technical inspectors are organised by the safety council (Labour Code, article 203(4)).",
      },
    },
    {
      kind: "count",
      id: "violationsFound",
      required: true,
      askedWhen: any,
      label: { kk: "Анықталған бұзушылықтар", ru: "Выявлено нарушений", en: "Violations found" },
      hint: { kk: "Есепті жыл ішінде", ru: "За отчётный год", en: "During the reporting year" },
    },
    {
      kind: "count",
      id: "violationsEliminated",
      required: true,
      askedWhen: any,
      label: { kk: "Олардың ішінде жойылғаны", ru: "Из них устранено", en: "Of these, eliminated" },
      hint: {
        kk: "Есепті жылы анықталған бұзушылықтардың ішінен",
        ru: "Из нарушений, выявленных в отчётном году",
        en: "Of the violations found in the reporting year",
      },
    },
    {
      kind: "count",
      id: "proposalsIssued",
      required: true,
      askedWhen: any,
      label: { kk: "Берілген ұсыныстар", ru: "Внесено предложений", en: "Proposals issued" },
      hint: {
        kk: "Есепті жыл ішінде жұмыс берушіге берілген ұсыныстар",
        ru: "Предложения, внесённые работодателю за отчётный год",
        en: "Proposals made to the employer during the reporting year",
      },
    },
  ],
};

/** Technical inspectors of the unions and their checks, evidence for V.unions.2 and V.parties.11. */
export const technicalInspectorsForm: FormDefinition = {
  id: "technical-inspectors",
  version: 1,
  title: {
    kk: "Техникалық инспекторлар",
    ru: "Технические инспекторы",
    en: "Technical inspectors",
  },
  purpose: {
    kk: "Тараптар инспекторларды жыл сайын оқытуға және ай сайынғы қосымша ақы мәселесі бойынша консультациялар өткізуге уағдаласты. Жауаптар бұл уағдаластықтың қалай орындалып жатқанын көрсетеді.",
    ru: "Стороны договорились о ежегодном обучении инспекторов и о консультациях по ежемесячной доплате. Ответы показывают, как это выполняется.",
    en: "The Parties agreed on yearly training of inspectors and on consultations about a monthly supplement. The answers show how this is carried out.",
  },
  evidenceFor: ["V.unions.2", "V.parties.11"],
  sections: [inspectors, checks],
  rules: technicalInspectorsRules,
};
