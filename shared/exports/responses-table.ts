import { type ColumnOf, type ColumnOption, text } from "#shared/exports/column.ts";
import { eventsOf, type FormYear, stateOf } from "#shared/exports/enterprise-year.ts";
import { filingColumns, formOptions } from "#shared/exports/form-columns.ts";
import { identityColumns, placeColumns } from "#shared/exports/frame-columns.ts";
import { daysLate } from "#shared/exports/lateness.ts";
import type { ReturnEventKind } from "#shared/records/event.ts";

const eventOptions = [
  { value: "started", label: text("Басталды", "Начато", "Started") },
  { value: "submitted", label: text("Тапсырылды", "Сдано", "Submitted") },
  { value: "amended", label: text("Түзетілді", "Исправлено", "Amended") },
  { value: "withdrawn", label: text("Кері алынды", "Отозвано", "Withdrawn") },
  { value: "returned", label: text("Қайтарылды", "Возвращено", "Returned") },
  { value: "accepted", label: text("Қабылданды", "Принято", "Accepted") },
  { value: "reopened", label: text("Қайта ашылды", "Открыто заново", "Reopened") },
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
      label: text("Мерзімнен кейінгі күндер", "Дней после срока", "Days after the deadline"),
      type: "integer",
      unit: text("күн", "дней", "days"),
      note: text(
        "Тапсырылмаған болса: дерек алынған күнге дейін. Тапсыруға міндетті болмаса, бос",
        "Если не сдано: до дня выгрузки. Пусто, если сдавать не требуется",
        "Not filed: up to the day of the data. Empty where nothing has to be filed",
      ),
      cellOf: (of) => daysLateOf(of),
    },
    {
      id: "amendments",
      label: text("Түзету саны", "Исправлений", "Amendments"),
      type: "integer",
      unit: times,
      cellOf: countOf("amended"),
    },
    {
      id: "timesReturned",
      label: text("Қайтарылған саны", "Возвращалось", "Times returned"),
      type: "integer",
      unit: times,
      cellOf: countOf("returned"),
    },
    {
      id: "contactsBefore",
      label: text(
        "Мерзімге дейінгі еске салулар",
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
        "Мерзімнен кейінгі еске салулар",
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
