import type { FormDefinition } from "#shared/forms/form-definition.ts";
import { diffAnswers } from "#web/answers/diff-answers.ts";
import { useReviewLanguage } from "#web/features/review/language.ts";
import { Table } from "#web/ui/table.tsx";

type Answers = Readonly<Record<string, unknown>>;

export type ChangesTableProps = {
  readonly definition: FormDefinition;
  readonly caption: string;
  readonly before: Answers;
  readonly after: Answers;
  /** Said when the two are the same. */
  readonly none: string;
};

/** The answers that differ between two versions of a form. */
export function ChangesTable({ definition, caption, before, after, none }: ChangesTableProps) {
  const { locale, words, text } = useReviewLanguage();
  const changes = diffAnswers(definition, { before, after }, text);
  if (changes.length === 0) return <p>{none}</p>;
  return (
    <Table
      isList
      caption={caption}
      columns={[
        { key: "field", label: words.compare.question },
        { key: "before", label: words.compare.before },
        { key: "after", label: words.compare.after },
      ]}
      rows={changes.map((change) => ({
        field: change.field.label[locale],
        before: change.before ?? words.compare.noAnswer,
        after: change.after ?? words.compare.noAnswer,
      }))}
    />
  );
}
