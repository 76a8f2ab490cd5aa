import { type ColumnOf, type ColumnOption, text } from "#shared/exports/column.ts";
import { eventsOf, type FormYear, stateOf } from "#shared/exports/enterprise-year.ts";
import { filingColumns, formOptions } from "#shared/exports/form-columns.ts";
import { identityColumns, placeColumns } from "#shared/exports/frame-columns.ts";
import { daysLate } from "#shared/exports/lateness.ts";
import type { ReturnEventKind } from "#shared/records/event.ts";

const eventOptions = [
  { value: "started", label: text("Толтыру басталды", "Начато заполнение", "Started") },
  { value: "submitted", label: text("Жіберілді", "Отправлено", "Submitted") },
  {
    value: "amended",
    label: text(
      "Түзетіліп, қайта жіберілді",
      "Исправлено и отправлено снова",
      "Corrected and sent again",
    ),
  },
  { value: "withdrawn", label: text("Кері алынды", "Отозвано", "Withdrawn") },
  {
    value: "returned",
    label: text("Түзетуге қайтарылды", "Возвращено на исправление", "Returned for correction"),
  },
  { value: "accepted", label: text("Қабылданды", "Принято", "Accepted") },
  { value: "reopened", label: text("Қайта ашылды", "Открыто снова", "Reopened") },
] satisfies readonly (ColumnOption & { value: ReturnEventKind })[];

const countOf = (kind: ReturnEventKind) => (of: FormYear) =>
  eventsOf(of).filter((event) => event.kind === kind).length;

const times = text("рет", "раз", "times");

/** How one form of one enterprise came in: paradata for the campaign, without any answer. */
export function responsesColumns(): readonly ColumnOf<FormYear>[] {
  return [
    ...identityColumns,
    ...placeColumns,
    {
      id: "form",
      label: text("Нысан", "Форма", "Form"),
      type: "choice",
      options: formOptions,
      cellOf: ({ form }) => form,
    },
    ...filingColumns,
    {
      id: "startedAt",
      label: text("Толтыру басталған уақыт", "Когда начато заполнение", "Started"),
      type: "instant",
      cellOf: (of) => eventsOf(of).find(({ kind }) => kind === "started")?.at,
    },
    {
      id: "daysLate",
      label: text("Мерзімінен кейінгі күн саны", "Дней после срока", "Days after the deadline"),
      type: "integer",
      unit: text("күн", "дни", "days"),
      note: text(
        "Тапсырылмаған болса, деректер күніне дейін. Тапсыруға міндетті болмаса, бос",
        "Если не сдано, то до дня данных. Пусто, если сдавать не требуется",
        "Not filed: up to the day of the data. Empty where nothing has to be filed",
      ),
      cellOf: (of) => daysLateOf(of),
    },
    {
      id: "amendments",
      label: text("Түзету саны", "Число исправлений", "Corrections"),
      type: "integer",
      unit: times,
      cellOf: countOf("amended"),
    },
    {
      id: "timesReturned",
      label: text("Қайтару саны", "Число возвратов", "Times returned"),
      type: "integer",
      unit: times,
      cellOf: countOf("returned"),
    },
    {
      id: "contactsBefore",
      label: text(
        "Мерзіміне дейінгі еске салулар",
        "Напоминаний до срока",
        "Reminders before the deadline",
      ),
      type: "integer",
      unit: times,
      cellOf: ({ contacts }) => contacts?.before,
    },
    {
      id: "contactsAfter",
      label: text(
        "Мерзімінен кейінгі еске салулар",
        "Напоминаний после срока",
        "Reminders after the deadline",
      ),
      type: "integer",
      unit: times,
      cellOf: ({ contacts }) => contacts?.after,
    },
    {
      id: "lastEvent",
      label: text("Соңғы оқиға", "Последнее событие", "Last event"),
      type: "choice",
      options: eventOptions,
      cellOf: (of) => eventsOf(of).at(-1)?.kind,
    },
    {
      id: "lastEventAt",
      label: text("Соңғы оқиға уақыты", "Когда было последнее событие", "Time of the last event"),
      type: "instant",
      cellOf: (of) => stateOf(of)?.lastEventAt,
    },
  ];
}

function daysLateOf(of: FormYear): number | undefined {
  const firstFiledAt = stateOf(of)?.firstFiledAt;
  if (firstFiledAt === undefined && !of.expected[of.form]) return undefined;
  return daysLate(firstFiledAt, of.campaign, of.asOf);
}
