import { answersInForce, frameFactsOf } from "#functions/records/in-force.ts";
import type { ReturnLog } from "#functions/records/return-log.ts";
import { formById } from "#shared/agreements/current-forms.ts";
import type { Answers, Explanations, UncheckedAnswers } from "#shared/answers/answer.ts";
import { type CheckContext, checkAnswers, type Finding } from "#shared/answers/check-answers.ts";
import { messageOf } from "#shared/answers/message-of.ts";
import { Problem, type ProblemError } from "#shared/api/problem.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { FrameEntry } from "#shared/register/frame.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";
import type { Locale } from "#shared/text/locale.ts";

export type Filing = {
  readonly bin: string;
  readonly year: number;
  readonly form: AnnualFormId;
  readonly answers: UncheckedAnswers;
  readonly explanations?: Explanations | undefined;
  /** Language of the messages. */
  readonly locale: Locale;
};

export type CheckedFiling = {
  readonly formVersion: number;
  readonly answers: Answers;
  readonly computed: Readonly<Record<string, number>>;
  readonly explanations: Explanations;
};

type Surroundings = {
  readonly log: ReturnLog;
  readonly lastYearLog: ReturnLog;
  readonly frame: FrameEntry | undefined;
  readonly at: Date;
};

/**
 * Checks answers as the browser did, against what is in force now.
 *
 * @throws Problem `answers/invalid`, or `answers/needs-explanation` when only soft findings are
 *   left; both name everything at once in the caller's language.
 */
export function checkFiling(filing: Filing, surroundings: Surroundings): CheckedFiling {
  const definition = formById[filing.form];
  const context = contextOf(filing, surroundings);
  const { findings, unexplained, answers, computed, explanations } = checkAnswers(
    definition,
    filing,
    context,
  );
  if (answers === undefined) throw new Problem("answers/invalid", errorsOf(findings, filing));
  if (unexplained.length > 0) {
    throw new Problem("answers/needs-explanation", errorsOf(unexplained, filing));
  }
  return { formVersion: definition.version, answers, computed, explanations };
}

function contextOf({ bin, year, form }: Filing, surroundings: Surroundings): CheckContext {
  const { log, lastYearLog, frame, at } = surroundings;
  const lastYear = answersInForce(lastYearLog)[form];
  return {
    bin,
    year,
    filedOn: almatyDayOf(at.toISOString()),
    otherForms: answersInForce(log),
    ...(frame === undefined ? {} : { frame: frameFactsOf(frame) }),
    ...(lastYear === undefined ? {} : { lastYear }),
  };
}

/** Findings in words, for a problem's `errors`. */
export function errorsOf(
  findings: readonly Finding[],
  { form, locale }: Pick<Filing, "form" | "locale">,
): { readonly errors: readonly ProblemError[] } {
  const errors = findings.map((finding) => {
    const { path, code, rule } = finding;
    const message = messageOf(finding, formById[form], locale);
    return { path, code, ...(rule === undefined ? {} : { rule }), message };
  });
  return { errors };
}
