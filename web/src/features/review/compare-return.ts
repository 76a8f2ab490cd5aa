import type { Explanation } from "#shared/answers/answer.ts";
import { askedFields } from "#shared/answers/asked-fields.ts";
import { checkAnswers } from "#shared/answers/check-answers.ts";
import type { Finding } from "#shared/answers/finding.ts";
import { otherKeyOf } from "#shared/answers/walk-form.ts";
import type { HistoryEntry, ReturnView } from "#shared/api/read-return.ts";
import type { Field, FormDefinition } from "#shared/forms/form-definition.ts";
import type { Comment } from "#shared/records/event.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";
import { type DifferenceText, formatDifference } from "#shared/text/difference.ts";
import { formatCount } from "#shared/text/format.ts";
import { checkContextOf } from "#web/features/review/check-context.ts";
import type { EnterpriseYear } from "#web/features/review/paths.ts";
import { versionsOf } from "#web/features/review/versions.ts";
import { answerText, type TextLanguage } from "#web/fields/answer-text.ts";

/** Something odd about an answer, and why it is right; without a reason it became odd afterwards. */
export type OddAnswer = { readonly finding: Finding; readonly explanation?: Explanation };

/** A remark that the enterprise has answered since. */
export type EarlierRemark = { readonly text: string; readonly isCorrected: boolean };

/** One question of a return as a reviewer reads it. */
export type ComparedRow = {
  readonly field: Field;
  /** In words; absent means "not answered". */
  readonly now?: string;
  readonly before?: string;
  /** Absent where there is nothing to compare with. */
  readonly difference?: DifferenceText | "same" | "changed";
  readonly odd: readonly OddAnswer[];
  /** Of the last return, while it waits for an answer. */
  readonly openRemarks: readonly string[];
  readonly earlierRemarks: readonly EarlierRemark[];
};

export type ComparedSection = {
  readonly id: string;
  readonly title: FormDefinition["sections"][number]["title"];
  readonly rows: readonly ComparedRow[];
};

/**
 * The answers in force beside last year's, question by question: those that are asked, and those
 * that only last year answers.
 */
export function compareReturn(
  definition: FormDefinition,
  view: ReturnView,
  { of, language }: { readonly of: EnterpriseYear; readonly language: TextLanguage },
): readonly ComparedSection[] {
  const answers = view.answers ?? {};
  const filing = versionsOf(view.history).latest;
  const filedOn = almatyDayOf(filing?.at ?? `${of.year + 1}-01-01T00:00:00.000Z`);
  const context = checkContextOf(view, of, filedOn);
  const asked = askedFields(definition, answers, context);
  const { findings } = checkAnswers(
    definition,
    { answers, explanations: view.explanations },
    context,
  );
  return definition.sections.flatMap(({ id, title, fields }) => {
    const rows = fields
      .filter((field) => asked.has(field.id) || textOf(field, lastYearOf(view), language))
      .map((field) => ({
        field,
        ...comparedOf(field, view, language),
        odd: oddOf(field, findings, view),
        openRemarks: textsOn(field, view.comments ?? []),
        earlierRemarks: earlierOn(field, view.history, language),
      }));
    return rows.length === 0 ? [] : [{ id, title, rows }];
  });
}

type Filed = {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly computed: Readonly<Record<string, number>>;
};

const thisYearOf = (view: ReturnView): Filed => ({
  answers: view.answers ?? {},
  computed: view.computed ?? {},
});

const lastYearOf = (view: ReturnView): Filed => ({
  answers: view.lastYear ?? {},
  computed: view.lastYearComputed ?? {},
});

function textOf(field: Field, filed: Filed, language: TextLanguage): string | undefined {
  if (field.kind !== "computed") return answerText(field, filed.answers, language);
  const value = filed.computed[field.id];
  return value === undefined ? undefined : formatCount(language.locale, value);
}

function comparedOf(
  field: Field,
  view: ReturnView,
  language: TextLanguage,
): Pick<ComparedRow, "now" | "before" | "difference"> {
  const now = textOf(field, thisYearOf(view), language);
  const before = textOf(field, lastYearOf(view), language);
  const texts = { ...(now !== undefined && { now }), ...(before !== undefined && { before }) };
  if (now === undefined || before === undefined) return texts;
  if (now === before) return { ...texts, difference: "same" };
  const [figure, earlier] = [figureOf(field, thisYearOf(view)), figureOf(field, lastYearOf(view))];
  if (figure === undefined || earlier === undefined) return { ...texts, difference: "changed" };
  const unit = field.kind === "money" ? "money" : "count";
  const figures = { before: earlier, after: figure, unit } as const;
  return { ...texts, difference: formatDifference(language.locale, figures) };
}

function figureOf(field: Field, { answers, computed }: Filed): number | undefined {
  const value = field.kind === "computed" ? computed[field.id] : answers[field.id];
  return typeof value === "number" ? value : undefined;
}

function oddOf(
  { id }: Field,
  findings: readonly Finding[],
  { explanations = {} }: ReturnView,
): readonly OddAnswer[] {
  return findings
    .filter(({ severity, path }) => severity === "soft" && isOf(id, path))
    .map((finding) => {
      const explanation = explanations[finding.rule ?? ""];
      return explanation === undefined ? { finding } : { finding, explanation };
    });
}

function textsOn({ id }: Field, comments: readonly Comment[]): readonly string[] {
  return comments.filter(({ field }) => isOf(id, field)).map(({ text }) => text);
}

/** Remarks of the return that the latest version answers, and whether it changed what they are about. */
function earlierOn(
  field: Field,
  history: readonly HistoryEntry[],
  language: TextLanguage,
): readonly EarlierRemark[] {
  const { latest, previous, returned } = versionsOf(history);
  if (latest?.answers === undefined || previous?.answers === undefined) return [];
  const now = answerText(field, latest.answers, language);
  const isCorrected = now !== answerText(field, previous.answers, language);
  return textsOn(field, returned?.comments ?? []).map((text) => ({ text, isCorrected }));
}

const isOf = (fieldId: string, path: string): boolean =>
  path === fieldId || path === otherKeyOf(fieldId);
