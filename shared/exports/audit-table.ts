import { type ColumnOf, text } from "#shared/exports/column.ts";

/** An entry of the audit list: codes and ids, never answers or names. */
export type ExportedAuditEntry = {
  readonly at: string;
  readonly actor: string;
  readonly role: string;
  readonly kind: string;
  readonly what: string;
  readonly bin?: string | undefined;
  readonly year?: number | undefined;
  readonly form?: string | undefined;
  readonly subject?: string | undefined;
  readonly outcome: string;
};

/** Who of the department asked for what, and what came of it. */
export function auditColumns(): readonly ColumnOf<ExportedAuditEntry>[] {
  return [
    column("at", text("Уақыты", "Когда", "When"), "instant"),
    column(
      "actor",
      text("Кім (кіру коды)", "Кто (код входа)", "Who (subject of the sign-in)"),
      "text",
    ),
    {
      ...column("role", text("Рөлі", "Роль", "Role"), "choice"),
      options: [
        { value: "officer", label: text("Басқарма қызметкері", "Сотрудник управления", "Officer") },
        {
          value: "inspector",
          label: text("Техникалық инспектор", "Технический инспектор", "Inspector"),
        },
        {
          value: "party",
          label: text("Тарап өкілі", "Представитель стороны", "Representative of a party"),
        },
        {
          value: "signed-in",
          label: text("Жүйеге кірген адам", "Вошедший в систему", "Signed in"),
        },
      ],
    },
    {
      ...column("kind", text("Әрекет түрі", "Вид действия", "Kind"), "choice"),
      options: [
        { value: "read", label: text("Қарау", "Просмотр", "Read") },
        { value: "download", label: text("Жүктеп алу", "Скачивание", "Download") },
        { value: "decision", label: text("Шешім", "Решение", "Decision") },
        { value: "change", label: text("Өзгерту", "Изменение", "Change") },
      ],
    },
    column("what", text("Не істелді", "Что сделано", "What"), "text"),
    column("bin", text("БСН", "БИН", "BIN"), "text"),
    column("year", text("Есепті жыл", "Отчётный год", "Reporting year"), "integer"),
    column("form", text("Нысан", "Форма", "Form"), "text"),
    column("subject", text("Неге қатысты", "К чему относится", "About"), "text"),
    column("outcome", text("Нәтижесі", "Итог", "Outcome"), "text"),
  ];
}

function column(
  id: keyof ExportedAuditEntry,
  label: ColumnOf<ExportedAuditEntry>["label"],
  type: ColumnOf<ExportedAuditEntry>["type"],
): ColumnOf<ExportedAuditEntry> {
  return { id, label, type, source: "audit", cellOf: (entry) => entry[id] };
}
