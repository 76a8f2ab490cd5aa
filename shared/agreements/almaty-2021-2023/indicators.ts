import { targets } from "#shared/agreements/almaty-2021-2023/targets.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type {
  IndicatorDefinition,
  OfficialIndicator,
  ReportedIndicator,
} from "#shared/indicators/indicator-definition.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** Every indicator of the agreement, in the order it is shown (forms.md §5). */
export const indicators: readonly IndicatorDefinition[] = [
  reported({
    id: "collective-coverage",
    name: {
      kk: "Ұжымдық-шарттық қатынастар жүйесімен қамтылған ірі және орта кәсіпорындардың үлесі",
      ru: "Доля крупных и средних предприятий, охваченных системой коллективно-договорных отношений",
      en: "Share of large and medium enterprises covered by collective-contractual relations",
    },
    numerator: "agreement.covered",
    denominator: "frame",
    reported: "agreement.reported",
    forms: ["collective-agreement"],
    sizes: ["medium", "large"],
    clauses: ["V.parties.6"],
  }),
  reported({
    id: "collective-coverage-reporting",
    name: {
      kk: "Есеп тапсырған ірі және орта кәсіпорындар арасында ұжымдық-шарттық қатынастармен қамтылғандардың үлесі",
      ru: "Доля охваченных коллективно-договорными отношениями среди отчитавшихся крупных и средних предприятий",
      en: "Share covered by collective-contractual relations among the large and medium enterprises that reported",
    },
    numerator: "agreement.covered",
    denominator: "agreement.reported",
    reported: "agreement.reported",
    forms: ["collective-agreement"],
    sizes: ["medium", "large"],
    clauses: ["V.parties.6"],
  }),
  reported({
    id: "injury-frequency",
    name: {
      kk: "Есеп тапсырған кәсіпорындардағы жазатайым оқиғалардың жиілік коэффициенті (1000 адамға шаққанда)",
      ru: "Коэффициент частоты несчастных случаев на отчитавшихся предприятиях (на 1000 человек)",
      en: "Accident frequency coefficient at the enterprises that reported (per 1,000 persons)",
    },
    numerator: "workforce.injured",
    denominator: "workforce.average",
    reported: "workforce.reported",
    forms: ["workforce"],
    scale: 1000,
    decimals: 2,
    clauses: ["V.parties.6"],
  }),
  official({
    id: "injury-frequency-official",
    name: {
      kk: "Жазатайым оқиғалардың жиілік коэффициенті, ресми дерек (1000 адамға шаққанда)",
      ru: "Коэффициент частоты несчастных случаев, официальные данные (на 1000 человек)",
      en: "Accident frequency coefficient, official figure (per 1,000 persons)",
    },
    scale: 1000,
    decimals: 2,
    clauses: ["V.parties.6"],
  }),
  official({
    id: "employed-pwd-share",
    name: {
      kk: "Мүгедектігі бар адамдардың жалпы санындағы жұмыспен қамтылғандардың үлесі",
      ru: "Доля занятых в общем числе лиц с инвалидностью",
      en: "Share of employed persons among all persons with disabilities",
    },
    clauses: ["IV.parties.4"],
  }),
  official({
    id: "unemployment-rate",
    name: { kk: "Жұмыссыздық деңгейі", ru: "Уровень безработицы", en: "Unemployment rate" },
    clauses: ["IV.parties.3"],
  }),
  reported({
    id: "quota-fulfilment",
    name: {
      kk: "Мүгедектігі бар адамдарға арналған жұмыс орындары квотасының орындалуы",
      ru: "Выполнение квоты рабочих мест для лиц с инвалидностью",
      en: "Fulfilment of the workplace quota for persons with disabilities",
    },
    numerator: "quota.filled",
    denominator: "quota.required",
    reported: "quota.reported",
    forms: ["disability-quota"],
    clauses: ["IV.akimat.8", "IV.employers.3", "IV.employers.4"],
  }),
  reported({
    id: "council-coverage",
    name: {
      kk: "Еңбек қауіпсіздігі және еңбекті қорғау жөніндегі өндірістік кеңесі бар кәсіпорындардың үлесі",
      ru: "Доля предприятий, где создан производственный совет по безопасности и охране труда",
      en: "Share of enterprises with a production council on labour safety",
    },
    numerator: "council.exists",
    denominator: "council.reported",
    reported: "council.reported",
    forms: ["safety-council"],
    clauses: ["V.unions.2", "V.parties.9"],
  }),
  reported({
    id: "decisions-carried-out",
    name: {
      kk: "Өндірістік кеңестердің орындалған шешімдерінің үлесі",
      ru: "Доля выполненных решений производственных советов",
      en: "Share of safety council decisions that were carried out",
    },
    numerator: "council.carriedOut",
    denominator: "council.adopted",
    reported: "council.reported",
    forms: ["safety-council"],
    clauses: ["V.unions.2", "V.parties.9"],
  }),
  reported({
    id: "inspectors-trained",
    name: {
      kk: "Есепті жылы оқудан өткен техникалық инспекторлардың үлесі",
      ru: "Доля технических инспекторов, прошедших обучение в отчётном году",
      en: "Share of technical inspectors trained in the reporting year",
    },
    numerator: "inspectors.trained",
    denominator: "inspectors.count",
    reported: "inspectors.reported",
    forms: ["technical-inspectors"],
    clauses: ["V.parties.11"],
  }),
  reported({
    id: "inspectors-supplemented",
    name: {
      kk: "Жалақының ең төмен мөлшерінен кем емес ай сайынғы қосымша ақы алатын техникалық инспекторлардың үлесі",
      ru: "Доля технических инспекторов с ежемесячной доплатой не ниже минимального размера заработной платы",
      en: "Share of technical inspectors with a monthly supplement of at least the minimum wage",
    },
    numerator: "inspectors.supplementedAtMinimum",
    denominator: "inspectors.count",
    reported: "inspectors.reported",
    forms: ["technical-inspectors"],
    clauses: ["V.parties.11"],
  }),
  reported({
    id: "violations-eliminated-reported",
    name: {
      kk: "Жойылған бұзушылықтардың үлесі, кәсіпорындардың есептері бойынша",
      ru: "Доля устранённых нарушений по отчётам предприятий",
      en: "Share of violations eliminated, as reported by enterprises",
    },
    numerator: "inspectors.eliminated",
    denominator: "inspectors.found",
    reported: "inspectors.reported",
    forms: ["technical-inspectors"],
    clauses: ["V.unions.2"],
  }),
  reported({
    id: "violations-eliminated-checks",
    name: {
      kk: "Жойылған бұзушылықтардың үлесі, жұмыс орындарындағы тексерулер бойынша",
      ru: "Доля устранённых нарушений по проверкам на рабочих местах",
      en: "Share of violations eliminated, by workplace checks",
    },
    numerator: "checks.eliminated",
    denominator: "checks.violations",
    reported: "checks.held",
    forms: [],
    clauses: ["V.unions.1", "V.unions.2"],
  }),
  responseRate("workforce", {
    kk: "«Жұмыскерлер және өндірістік жарақаттану» нысаны бойынша есеп тапсырған кәсіпорындардың үлесі",
    ru: "Доля предприятий, отчитавшихся по форме «Работники и производственный травматизм»",
    en: "Share of enterprises that filed the form “Workforce and occupational injury”",
  }),
  responseRate("collective-agreement", {
    kk: "«Ұжымдық шарт» нысаны бойынша есеп тапсырған кәсіпорындардың үлесі",
    ru: "Доля предприятий, отчитавшихся по форме «Коллективный договор»",
    en: "Share of enterprises that filed the form “Collective agreement”",
  }),
  responseRate("safety-council", {
    kk: "«Өндірістік кеңес» нысаны бойынша есеп тапсырған кәсіпорындардың үлесі",
    ru: "Доля предприятий, отчитавшихся по форме «Производственный совет»",
    en: "Share of enterprises that filed the form “Safety council”",
  }),
  responseRate("technical-inspectors", {
    kk: "«Техникалық инспекторлар» нысаны бойынша есеп тапсырған кәсіпорындардың үлесі",
    ru: "Доля предприятий, отчитавшихся по форме «Технические инспекторы»",
    en: "Share of enterprises that filed the form “Technical inspectors”",
  }),
  responseRate("disability-quota", {
    kk: "«Мүгедектігі бар адамдарға арналған квота» нысаны бойынша есеп тапсырған кәсіпорындардың үлесі",
    ru: "Доля предприятий, отчитавшихся по форме «Квота для лиц с инвалидностью»",
    en: "Share of enterprises that filed the form “Quota for persons with disabilities”",
  }),
].map(withTarget);

type Given<Definition extends IndicatorDefinition> = Omit<
  Definition,
  "kind" | "scale" | "decimals" | "target"
> &
  Partial<Pick<Definition, "scale" | "decimals">>;

/** Per cent with one place, unless it says otherwise. */
function reported(given: Given<ReportedIndicator>): IndicatorDefinition {
  return { kind: "reported", scale: 100, decimals: 1, ...given };
}

function official(given: Given<OfficialIndicator>): IndicatorDefinition {
  return { kind: "official", scale: 100, decimals: 1, ...given };
}

function responseRate(form: AnnualFormId, name: LocalizedText): IndicatorDefinition {
  return reported({
    id: `response-rate-${form}`,
    name,
    numerator: `${form}.responded`,
    denominator: `${form}.expected`,
    forms: [form],
    clauses: ["VII.department.11"],
  });
}

function withTarget(indicator: IndicatorDefinition): IndicatorDefinition {
  const found = targets.find((target) => target.indicator === indicator.id);
  if (found === undefined) return indicator;
  const { operator, value, year } = found;
  return { ...indicator, target: { operator, value, year } };
}
