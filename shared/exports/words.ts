import type { AuditFilter, ExportKind } from "#shared/api/exports.ts";
import { type CellType, text } from "#shared/exports/column.ts";
import type { Segment, SegmentStatus } from "#shared/records/segment.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** Names of the kinds, as files and pages call them. */
export const exportKindName: Readonly<Record<ExportKind, LocalizedText>> = {
  indicators: text("Көрсеткіштер", "Показатели", "Indicators"),
  returns: text("Есептер", "Отчёты", "Returns"),
  responses: text("Тапсыру барысы", "Ход сдачи отчётов", "Responses"),
  checks: text("Тексерулер", "Проверки", "Workplace checks"),
  audit: text("Әрекеттер журналы", "Журнал действий", "Audit list"),
};

/** What the sheet beside the data says. */
export const sheetWords = {
  about: text("Түсініктеме", "Пояснения", "About"),
  agreement: text("Келісім", "Соглашение", "Agreement"),
  department: text("Деректердің иесі", "Владелец данных", "Owner of the data"),
  content: text("Мазмұны", "Содержание", "Content"),
  year: text("Жыл", "Год", "Year"),
  form: text("Нысан", "Форма", "Form"),
  filter: text("Сүзгі", "Фильтр", "Filter"),
  everything: text("жоқ, бәрі", "нет, всё", "none, everything"),
  asOf: text("Деректер уақыты", "Данные на", "Data as of"),
  lastChange: text(
    "Деректегі соңғы өзгеріс",
    "Последнее изменение в данных",
    "Last change in the data",
  ),
  nothing: text("өзгеріс жоқ", "изменений нет", "no change"),
  rows: text("Жол саны", "Строк", "Rows"),
  fingerprint: text(
    "Деректердің бақылау сомасы (SHA-256)",
    "Контрольная сумма данных (SHA-256)",
    "Checksum of the data (SHA-256)",
  ),
  emptyMark: text("Бос ұяшық", "Пустая ячейка", "Empty cell"),
  emptyMeans: text(
    "Жауап берілмеген, сұралмаған немесе дерек жоқ. Бос ұяшық ешқашан нөл емес.",
    "Ответа нет, вопрос не задавался или данных нет. Пустая ячейка никогда не означает ноль.",
    "Not answered, not asked or not known. An empty cell never means zero.",
  ),
  provisionalMark: text("Алдын ала мән", "Предварительное значение", "Provisional value"),
  provisionalMeans: text(
    "Науқан әлі ашық немесе есептердің бірі түзетуге қайтарылған, сондықтан мән өзгеруі мүмкін.",
    "Кампания ещё открыта, или один из отчётов возвращён на исправление. Значение может измениться.",
    "The campaign is still open, or a return was sent back for correction: the value may change.",
  ),
  instants: text("Уақыт", "Время", "Times"),
  instantsMean: text(
    "Бұл кітапта Алматы уақыты, CSV және JSON файлдарында UTC уақыты көрсетілген.",
    "В этой книге время Алматы, в файлах CSV и JSON время UTC.",
    "Almaty time in this workbook, UTC in CSV and JSON files.",
  ),
  noChecks: text(
    "Жұмыс орындарындағы тексерулер әзірге енгізілмейді: олар жүйенің келесі нұсқасында пайда болады. Сондықтан жол жоқ.",
    "Проверки на рабочих местах пока не вводятся: они появятся в следующей версии системы. Поэтому строк нет.",
    "Workplace checks are not collected yet: they come with a later version of the system. So there are no rows.",
  ),
  note: text("Ескертпе", "Примечание", "Note"),
  columns: {
    place: text("Баған", "Столбец", "Column"),
    label: text("Атауы", "Название", "Name"),
    id: text("Коды (CSV, JSON)", "Код (CSV, JSON)", "Code (CSV, JSON)"),
    type: text("Түрі", "Тип", "Type"),
    unit: text("Өлшем бірлігі", "Единица измерения", "Unit"),
    source: text("Дереккөзі", "Источник", "Source"),
    note: text("Ескертпе", "Примечание", "Note"),
    codes: text("Кодтар", "Коды", "Codes"),
  },
  yes: text("Иә", "Да", "Yes"),
  no: text("Жоқ", "Нет", "No"),
} as const;

/** What a column holds, for the sheet that explains the columns. */
export const cellTypeName: Readonly<Record<CellType, LocalizedText>> = {
  text: text("мәтін", "текст", "text"),
  integer: text("бүтін сан", "целое число", "whole number"),
  decimal: text("ондық сан", "десятичное число", "decimal number"),
  date: text("күн", "дата", "day"),
  instant: text("күн және уақыт", "дата и время", "day and time"),
  boolean: text("иә немесе жоқ", "да или нет", "yes or no"),
  choice: text("тізімнен таңдау", "выбор из списка", "choice"),
  choices: text("тізімнен бірнешеуі", "несколько из списка", "several choices"),
};

/** Parts of a filter. */
export const filterName = {
  form: text("Нысан", "Форма", "Form"),
  status: text("Күйі", "Состояние", "Status"),
  district: text("Аудан", "Район", "District"),
  industry: text("Қызмет түрі", "Вид деятельности", "Activity"),
  size: text("Мөлшері", "Размер", "Size"),
  query: text("Іздеу", "Поиск", "Search"),
  from: text("Бастапқы күн", "С дня", "From"),
  to: text("Соңғы күн", "По день", "To"),
  actor: text("Кім", "Кто", "Who"),
  kind: text("Әрекет түрі", "Вид действия", "Kind"),
} as const satisfies Readonly<Record<keyof Segment | keyof AuditFilter, LocalizedText>>;

/** What enterprises can be picked by. */
export const segmentStatusName: Readonly<Record<SegmentStatus, LocalizedText>> = {
  "not-started": text("Басталмаған", "Не начато", "Not started"),
  "in-progress": text("Толтырылуда", "Заполняется", "In progress"),
  submitted: text("Жіберілді", "Отправлено", "Submitted"),
  returned: text("Түзетуге қайтарылды", "Возвращено на исправление", "Returned for correction"),
  accepted: text("Қабылданды", "Принято", "Accepted"),
  withdrawn: text("Кері алынды", "Отозвано", "Withdrawn"),
  late: text("Мерзімінен кеш тапсырылды", "Сдано после срока", "Filed late"),
  overdue: text("Мерзімі өткен", "Просрочено", "Overdue"),
  filed: text("Есеп тапсырған", "Отчитались", "Reported"),
  "not-filed": text("Есеп тапсырмаған", "Не отчитались", "Not reported"),
  "nothing-filed": text("Ештеңе тапсырмаған", "Не сдали ничего", "Filed nothing"),
  "out-of-scope": text(
    "Есеп тапсыруға міндетті емес",
    "Не обязаны отчитываться",
    "Not obliged to report",
  ),
};
