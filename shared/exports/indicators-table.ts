import { indicators } from "#shared/agreements/current-indicators.ts";
import type { Dimension, ProgressRow } from "#shared/api/read-progress.ts";
import { type ColumnOf, type ColumnOption, text } from "#shared/exports/column.ts";
import { districtOptions, industryOptions, sizeOptions } from "#shared/exports/frame-columns.ts";
import { roundDecimal } from "#shared/text/decimal.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** The city, each dimension, each pair: what indicators are told by. */
export const breakdowns: readonly (readonly Dimension[])[] = [
  [],
  ["district"],
  ["industry"],
  ["size"],
  ["district", "industry"],
  ["district", "size"],
  ["industry", "size"],
];

/** An indicator's row with the breakdown it belongs to. */
export type BrokenDown = { readonly by: readonly Dimension[]; readonly row: ProgressRow };

const dimensionName: Readonly<Record<Dimension, LocalizedText>> = {
  district: text("аудан", "район", "district"),
  industry: text("қызмет түрі", "вид деятельности", "activity"),
  size: text("мөлшері", "размер", "size"),
};

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

const breakdownOptions: readonly ColumnOption[] = breakdowns.map((by) => ({
  value: codeOf(by),
  label: by.length === 0 ? text("Қала", "Город", "City") : joined(by),
}));

const outcomeOptions: readonly ColumnOption[] = [
  { value: "value", label: text("Мән", "Значение", "Value") },
  {
    value: "provisional",
    label: text("Алдын ала мән", "Предварительное значение", "Provisional value"),
  },
  { value: "missing", label: text("Дерек жоқ", "Нет данных", "No data") },
  {
    value: "no-cases",
    label: text("Есептейтін дерек жоқ", "Нет случаев для расчёта", "No cases to count"),
  },
  { value: "suppressed", label: text("Құпия", "Конфиденциально", "Confidential") },
];

/** Every indicator with its exact numerator and denominator, the value rounded as it is published. */
export function indicatorsColumns(): readonly ColumnOf<BrokenDown>[] {
  return [
    {
      id: "by",
      label: text("Бөлініс", "Разбивка", "Breakdown"),
      type: "choice",
      options: breakdownOptions,
      cellOf: ({ by }) => codeOf(by),
    },
    {
      id: "indicator",
      label: text("Көрсеткіш", "Показатель", "Indicator"),
      type: "choice",
      options: indicators.map(({ id, name }) => ({ value: id, label: name })),
      cellOf: ({ row }) => row.indicator,
    },
    dimension("district", text("Аудан", "Район", "District"), districtOptions),
    dimension("industry", text("Қызмет түрі", "Вид деятельности", "Activity"), industryOptions),
    dimension("size", text("Кәсіпорын мөлшері", "Размер предприятия", "Size"), sizeOptions),
    {
      id: "numerator",
      label: text("Алымы", "Числитель", "Numerator"),
      type: "integer",
      cellOf: ({ row }) => row.numerator,
    },
    {
      id: "denominator",
      label: text("Бөлімі", "Знаменатель", "Denominator"),
      type: "integer",
      cellOf: ({ row }) => row.denominator,
    },
    {
      id: "scale",
      label: text("Көбейткіш", "Множитель", "Scale"),
      type: "integer",
      note: text(
        "100: пайыз, 1000: 1000 адамға шаққанда",
        "100: проценты, 1000: на 1000 человек",
        "100: per cent, 1000: per 1,000 persons",
      ),
      cellOf: ({ row }) => byId.get(row.indicator)?.scale,
    },
    {
      id: "value",
      label: text("Мәні", "Значение", "Value"),
      type: "decimal",
      note: text(
        "Көрсету үшін дөңгелектенген; нысанамен дөңгелектенбеген мән салыстырылады",
        "Округлено для показа; с целью сравнивается неокруглённое",
        "Rounded for display; compared with the target unrounded",
      ),
      cellOf: ({ row }) => valueText(row),
    },
    {
      id: "outcome",
      label: text("Нәтиже", "Результат", "Outcome"),
      type: "choice",
      options: outcomeOptions,
      cellOf: ({ row }) => row.outcome,
    },
    {
      id: "targetOperator",
      label: text("Нысананың түрі", "Вид цели", "Kind of target"),
      type: "choice",
      options: [
        { value: "at-least", label: text("кем емес", "не менее", "at least") },
        { value: "at-most", label: text("аспайтын", "не выше", "at most") },
      ],
      cellOf: ({ row }) => row.target?.operator,
    },
    {
      id: "targetValue",
      label: text("Нысана", "Цель", "Target"),
      type: "decimal",
      cellOf: ({ row }) => byId.get(row.indicator)?.target?.value,
    },
    {
      id: "targetYear",
      label: text("Нысана жылы", "Год цели", "Year of the target"),
      type: "integer",
      cellOf: ({ row }) => byId.get(row.indicator)?.target?.year,
    },
    {
      id: "met",
      label: text("Нысанаға жетті", "Цель достигнута", "Target met"),
      type: "boolean",
      note: text(
        "Тек нысана жылы үшін көрсетіледі",
        "Указывается только за год цели",
        "Given for the year of the target only",
      ),
      cellOf: ({ row }) => row.target?.met,
    },
  ];
}

function dimension(
  id: Dimension,
  label: LocalizedText,
  options: readonly ColumnOption[],
): ColumnOf<BrokenDown> {
  return { id, label, type: "choice", options, cellOf: ({ row }) => row.dimensions[id] };
}

function codeOf(by: readonly Dimension[]): string {
  return by.length === 0 ? "city" : by.join("-");
}

function joined(by: readonly Dimension[]): LocalizedText {
  const join = (locale: keyof LocalizedText) =>
    by.map((each) => dimensionName[each][locale]).join(" × ");
  return text(join("kk"), join("ru"), join("en"));
}

/** With exactly the indicator's decimals: `94.0`. */
function valueText({ indicator, value }: ProgressRow): string | undefined {
  const decimals = byId.get(indicator)?.decimals ?? 1;
  const rounded = value === undefined ? undefined : roundDecimal(value, decimals);
  if (rounded === undefined) return undefined;
  return `${rounded.negative ? "-" : ""}${rounded.whole}.${rounded.fraction}`;
}
