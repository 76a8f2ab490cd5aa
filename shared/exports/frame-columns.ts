import { agreement } from "#shared/agreements/current.ts";
import { type ColumnOf, type ColumnOption, text } from "#shared/exports/column.ts";
import type { FrameEntry } from "#shared/register/frame.ts";
import { industrySections } from "#shared/register/industry.ts";
import { sizeClasses, sizeClassName } from "#shared/register/size-class.ts";

/** An enterprise with its frame entry of the year. */
export type Framed = {
  readonly bin: string;
  /** Absent when the register has lost it since. */
  readonly name?: { readonly kk: string; readonly ru: string } | undefined;
  /** Absent when the register has no entry of the year. */
  readonly frame?: FrameEntry | undefined;
};

/** Districts by KATO code. */
export const districtOptions: readonly ColumnOption[] = agreement.districts.map(
  ({ kato, name }) => ({ value: kato, label: name }),
);
/** Industries by the letter of their section. */
export const industryOptions: readonly ColumnOption[] = industrySections.map(
  ({ letter, name }) => ({ value: letter, label: name }),
);
/** Size classes. */
export const sizeOptions: readonly ColumnOption[] = sizeClasses.map((size) => ({
  value: size,
  label: sizeClassName[size],
}));

const outOfScopeOptions: readonly ColumnOption[] = [
  { value: "ceased", label: text("Қызметін тоқтатқан", "Прекратило деятельность", "Ceased") },
  {
    value: "merged",
    label: text("Басқа кәсіпорынға қосылған", "Присоединено к другому", "Merged into another"),
  },
  { value: "not-us", label: text("Басқа кәсіпорын", "Другое предприятие", "Another enterprise") },
  {
    value: "not-obliged",
    label: text("Заң бойынша міндеті жоқ", "По закону обязанности нет", "No obligation by law"),
  },
];

/** Unit of headcounts. */
export const persons = text("адам", "человек", "persons");

/** Who it is. */
export const identityColumns: readonly ColumnOf<Framed>[] = [
  {
    id: "bin",
    label: text("БСН", "БИН", "BIN"),
    type: "text",
    source: "register",
    cellOf: ({ bin }) => bin,
  },
  {
    id: "nameKk",
    label: text("Атауы, қазақша", "Наименование на казахском", "Name in Kazakh"),
    type: "text",
    source: "register",
    cellOf: ({ name }) => name?.kk,
  },
  {
    id: "nameRu",
    label: text("Атауы, орысша", "Наименование на русском", "Name in Russian"),
    type: "text",
    source: "register",
    cellOf: ({ name }) => name?.ru,
  },
];

/** Where it is counted. */
export const placeColumns: readonly ColumnOf<Framed>[] = [
  {
    id: "district",
    label: text("Аудан", "Район", "District"),
    type: "choice",
    options: districtOptions,
    source: "register, KATO",
    cellOf: ({ frame }) => frame?.district,
  },
  {
    id: "industry",
    label: text(
      "Қызмет түрі (ЭҚЖЖ секциясы)",
      "Вид деятельности (секция ОКЭД)",
      "Activity (OKED section)",
    ),
    type: "choice",
    options: industryOptions,
    source: "register, NK RK 03-2019",
    cellOf: ({ frame }) => frame?.industry,
  },
  {
    id: "size",
    label: text("Кәсіпорын мөлшері", "Размер предприятия", "Size of the enterprise"),
    type: "choice",
    options: sizeOptions,
    source: "Entrepreneurial Code art. 24(2)",
    cellOf: ({ frame }) => frame?.size,
  },
];

/** What else the register says of the year. */
export const scopeColumns: readonly ColumnOf<Framed>[] = [
  {
    id: "oked",
    label: text("ЭҚЖЖ коды", "Код ОКЭД", "OKED code"),
    type: "text",
    source: "register, NK RK 03-2019",
    cellOf: ({ frame }) => frame?.oked,
  },
  {
    id: "headcount",
    label: text(
      "Тізілімдегі жұмыскерлердің орташа жылдық саны",
      "Среднегодовая численность работников в реестре",
      "Average headcount in the register",
    ),
    type: "integer",
    unit: persons,
    source: "register",
    cellOf: ({ frame }) => frame?.headcount,
  },
  {
    id: "inScope",
    label: text("Есеп тапсыруға міндетті", "Обязано отчитываться", "Obliged to report"),
    type: "boolean",
    source: "register",
    cellOf: ({ frame }) => frame?.inScope,
  },
  {
    id: "outOfScopeReason",
    label: text("Міндетті емес болу себебі", "Почему не обязано отчитываться", "Why not obliged"),
    type: "choice",
    options: outOfScopeOptions,
    source: "register",
    cellOf: ({ frame }) => frame?.outOfScopeReason,
  },
  {
    id: "mergedInto",
    label: text("Қосып алған кәсіпорынның БСН-і", "БИН правопреемника", "BIN of the successor"),
    type: "text",
    source: "register",
    cellOf: ({ frame }) => frame?.mergedInto,
  },
  {
    id: "quotaAssigned",
    label: text(
      "Әкімдік қаулысымен белгіленген квота",
      "Квота, установленная постановлением акимата",
      "Quota assigned by a decree of the akimat",
    ),
    type: "integer",
    unit: text("жұмыс орны", "рабочие места", "jobs"),
    source: "register",
    cellOf: ({ frame }) => frame?.quotaAssigned?.count,
  },
  {
    id: "quotaDecree",
    label: text("Квота туралы қаулы", "Постановление о квоте", "Decree on the quota"),
    type: "text",
    source: "register",
    cellOf: ({ frame }) => frame?.quotaAssigned?.decree,
  },
];
