import { type ColumnOf, type ColumnOption, text } from "#shared/exports/column.ts";
import {
  districtOptions,
  industryOptions,
  persons,
  sizeOptions,
} from "#shared/exports/frame-columns.ts";

/** One workplace check by a technical inspector; all figures as of the watermark. */
export type ExportedCheck = {
  readonly bin: string;
  readonly checkId: string;
  readonly district?: string | undefined;
  readonly industry?: string | undefined;
  readonly size?: string | undefined;
  readonly checkedOn: string;
  readonly site: string;
  readonly initiative: string;
  readonly workersAtSite: number;
  readonly itemsOk: number;
  readonly itemsNotApplicable: number;
  readonly violations: number;
  readonly minor: number;
  readonly serious: number;
  readonly imminent: number;
  readonly eliminated: number;
  readonly answered: number;
  readonly employerSigned: string;
  readonly sealedAt: string;
};

const initiativeOptions: readonly ColumnOption[] = [
  { value: "council", label: text("Өндірістік кеңес", "Производственный совет", "Safety council") },
  { value: "workers", label: text("Жұмыскерлер", "Работники", "Workers") },
  { value: "other", label: text("Басқа", "Другое", "Other") },
];

const signedOptions: readonly ColumnOption[] = [
  { value: "signed", label: text("Қол қойылған", "Подписано", "Signed") },
  { value: "refused", label: text("Бас тартқан", "Отказ", "Refused") },
];

/** One row for each workplace check of the year, without names, photos and free texts of people. */
export function checksColumns(): readonly ColumnOf<ExportedCheck>[] {
  return [
    plain("bin", text("БСН", "БИН", "BIN"), "text"),
    plain("checkId", text("Тексеру нөмірі", "Номер проверки", "Check"), "text"),
    choice("district", text("Аудан", "Район", "District"), districtOptions),
    choice("industry", text("Қызмет түрі", "Вид деятельности", "Activity"), industryOptions),
    choice("size", text("Кәсіпорын мөлшері", "Размер предприятия", "Size"), sizeOptions),
    plain("checkedOn", text("Тексеру күні", "День проверки", "Checked on"), "date"),
    plain("site", text("Тексеру орны", "Место проверки", "Site"), "text"),
    choice(
      "initiative",
      text("Кімнің бастамасымен", "По чьей инициативе", "Initiative"),
      initiativeOptions,
    ),
    {
      ...plain(
        "workersAtSite",
        text("Сол жердегі жұмыскерлер саны", "Число работников на месте", "Workers at the site"),
        "integer",
      ),
      unit: persons,
    },
    plain(
      "itemsOk",
      text("Ескертусіз тармақтар", "Пунктов без замечаний", "Items in order"),
      "integer",
    ),
    plain(
      "itemsNotApplicable",
      text("Қатысы жоқ тармақтар", "Неприменимых пунктов", "Items that do not apply"),
      "integer",
    ),
    plain(
      "violations",
      text("Анықталған бұзушылықтар", "Выявлено нарушений", "Violations found"),
      "integer",
    ),
    plain("minor", text("Болмашы", "Незначительные", "Minor"), "integer"),
    plain("serious", text("Елеулі", "Серьёзные", "Serious"), "integer"),
    plain(
      "imminent",
      text("Төніп тұрған қауіп", "Непосредственная угроза", "Imminent danger"),
      "integer",
    ),
    plain(
      "eliminated",
      text("Жойылған бұзушылықтар", "Устранено нарушений", "Violations eliminated"),
      "integer",
    ),
    plain(
      "answered",
      text("Кәсіпорынның жауаптары", "Ответов предприятия", "Answers of the enterprise"),
      "integer",
    ),
    choice(
      "employerSigned",
      text("Жұмыс берушінің қолы", "Подпись работодателя", "Employer's signature"),
      signedOptions,
    ),
    plain("sealedAt", text("Бекітілген уақыты", "Когда закреплено", "Sealed"), "instant"),
  ];
}

function plain(
  id: keyof ExportedCheck,
  label: ColumnOf<ExportedCheck>["label"],
  type: ColumnOf<ExportedCheck>["type"],
): ColumnOf<ExportedCheck> {
  return { id, label, type, source: "V.unions.1, V.unions.2", cellOf: (check) => check[id] };
}

function choice(
  id: keyof ExportedCheck,
  label: ColumnOf<ExportedCheck>["label"],
  options: readonly ColumnOption[],
): ColumnOf<ExportedCheck> {
  return { ...plain(id, label, "choice"), options };
}
