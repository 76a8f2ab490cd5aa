import { isRealDay } from "#shared/answers/day.ts";
import type { FrameView } from "#shared/api/register.ts";
import { parseCount } from "#shared/text/parse-number.ts";
import type { RegisterMessages } from "#web/features/register/messages.ts";
import type { FieldError } from "#web/features/register/scope.ts";
import { dayAnswerOf, emptyDate, type TypedDate, typedDateOf } from "#web/fields/typed-date.ts";

/** The quota's boxes as they stand, right or not. */
export type TypedQuota = {
  readonly answer: "" | "none" | "assigned";
  readonly count: string;
  readonly decree: string;
  readonly from: TypedDate;
};

type Quota = NonNullable<FrameView["quotaAssigned"]>;

/** What the page begins with: what is so now. */
export function typedQuotaOf(quota: Quota | undefined): TypedQuota {
  if (quota === undefined) return { answer: "none", count: "", decree: "", from: emptyDate };
  const { count, decree, from } = quota;
  return { answer: "assigned", count: String(count), decree, from: typedDateOf(from) };
}

/** The quota as it was typed, `null` for none, and everything that is wrong with it. */
export function readQuota(
  typed: TypedQuota,
  words: RegisterMessages["quotaPage"],
): { readonly quota: Quota | null; readonly errors: readonly FieldError[] } {
  if (typed.answer === "none") return { quota: null, errors: [] };
  if (typed.answer === "") {
    return { quota: null, errors: [{ fieldId: "answer", message: words.needAnswer }] };
  }
  const count = parseCount(typed.count);
  const decree = typed.decree.trim();
  const from = dayAnswerOf(typed.from);
  const isRightCount = count.kind === "value" && count.value >= 0;
  const isRightDay = typeof from === "string" && isRealDay(from);
  const errors = [
    ...(isRightCount ? [] : [{ fieldId: "count", message: words.needCount }]),
    ...(decree === "" ? [{ fieldId: "decree", message: words.needDecree }] : []),
    ...(isRightDay ? [] : [{ fieldId: "from", message: words.needFrom }]),
  ];
  if (!isRightCount || !isRightDay || errors.length > 0) return { quota: null, errors };
  return { quota: { count: count.value, decree, from }, errors };
}
