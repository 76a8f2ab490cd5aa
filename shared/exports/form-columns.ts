import { formById } from "#shared/agreements/current-forms.ts";
import { type ColumnOf, type ColumnOption, text } from "#shared/exports/column.ts";
import { type FormYear, lastFiledAt, stateOf } from "#shared/exports/enterprise-year.ts";
import { daysLate } from "#shared/exports/lateness.ts";
import { type AnnualFormId, annualFormIds } from "#shared/forms/form-id.ts";
import { type FormStatus, formStatuses } from "#shared/records/standing.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

const statusName: Readonly<Record<FormStatus, LocalizedText>> = {
  "not-started": text("Басталмаған", "Не начато", "Not started"),
  "in-progress": text("Толтырылуда", "Заполняется", "In progress"),
  submitted: text("Жіберілді", "Отправлено", "Submitted"),
  returned: text("Түзетуге қайтарылды", "Возвращено на исправление", "Returned for correction"),
  accepted: text("Қабылданды", "Принято", "Accepted"),
  withdrawn: text("Кері алынды", "Отозвано", "Withdrawn"),
};

/** Statuses of a form to put in words. */
export const statusOptions: readonly ColumnOption[] = formStatuses.map((status) => ({
  value: status,
  label: statusName[status],
}));

/** The annual forms to put in words. */
export const formOptions: readonly ColumnOption[] = annualFormIds.map((form) => ({
  value: form,
  label: formById[form].title,
}));

const sourceOptions: readonly ColumnOption[] = [
  { value: "online", label: text("Онлайн", "Онлайн", "Online") },
  { value: "paper", label: text("Қағаз түрінде", "На бумаге", "On paper") },
  { value: "phone", label: text("Телефон арқылы", "По телефону", "By phone") },
];

/** Where one form stands; ids are given their form by whoever shows several. */
export const filingColumns: readonly ColumnOf<FormYear>[] = [
  {
    id: "expected",
    label: text("Тапсыруға міндетті", "Обязано сдать", "Obliged to file"),
    type: "boolean",
    source: "register",
    cellOf: ({ expected, form }) => expected[form],
  },
  {
    id: "status",
    label: text("Күйі", "Состояние", "Status"),
    type: "choice",
    options: statusOptions,
    cellOf: (of) => stateOf(of)?.status ?? "not-started",
  },
  {
    id: "sequence",
    label: text("Соңғы оқиғаның нөмірі", "Номер последнего события", "Number of the last event"),
    type: "integer",
    cellOf: (of) => stateOf(of)?.sequence,
  },
  {
    id: "firstFiledAt",
    label: text("Алғаш тапсырылған уақыты", "Когда сдано впервые", "First filed"),
    type: "instant",
    cellOf: (of) => stateOf(of)?.firstFiledAt,
  },
  {
    id: "lastFiledAt",
    label: text("Соңғы рет тапсырылған уақыты", "Когда сдано в последний раз", "Last filed"),
    type: "instant",
    cellOf: lastFiledAt,
  },
  {
    id: "late",
    label: text("Мерзімінен кеш тапсырылды", "Сдано после срока", "Filed late"),
    type: "boolean",
    note: text("Бос: әлі тапсырылмаған", "Пусто: ещё не сдано", "Empty: not filed yet"),
    cellOf: (of) => isLate(of),
  },
  {
    id: "changedAfterAcceptance",
    label: text(
      "Қабылданғаннан кейін өзгертілген",
      "Изменено после принятия",
      "Changed after acceptance",
    ),
    type: "boolean",
    cellOf: (of) => stateOf(of)?.changedAfterAcceptance,
  },
  {
    id: "source",
    label: text("Қалай тапсырылған", "Как сдано", "How it was filed"),
    type: "choice",
    options: sourceOptions,
    cellOf: (of) => stateOf(of)?.inForce?.source,
  },
];

/** Versions that the answers in force were checked with. */
export const versionColumns: readonly ColumnOf<FormYear>[] = [
  {
    id: "formVersion",
    label: text("Нысанның нұсқасы", "Версия формы", "Version of the form"),
    type: "integer",
    cellOf: (of) => stateOf(of)?.inForce?.formVersion,
  },
  {
    id: "ruleVersion",
    label: text("Ережелердің нұсқасы", "Версия правил", "Version of the rules"),
    type: "integer",
    cellOf: (of) => stateOf(of)?.inForce?.ruleVersion,
  },
];

function isLate(of: FormYear): boolean | undefined {
  const firstFiledAt = stateOf(of)?.firstFiledAt;
  const days = daysLate(firstFiledAt, of.campaign, of.asOf);
  return firstFiledAt === undefined || days === undefined ? undefined : days > 0;
}

/** The columns of a form, named by it: `workforce.status`, «Жұмыс күші: Күйі». */
export function ofForm(
  form: AnnualFormId,
  column: ColumnOf<FormYear>,
): ColumnOf<Omit<FormYear, "form">> {
  const title = formById[form].title;
  const { label } = column;
  return {
    ...column,
    id: `${form}.${column.id}`,
    label: text(`${title.kk}: ${label.kk}`, `${title.ru}: ${label.ru}`, `${title.en}: ${label.en}`),
    cellOf: (record) => column.cellOf({ ...record, form }),
  };
}
