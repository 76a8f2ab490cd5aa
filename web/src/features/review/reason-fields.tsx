import type { Explanation } from "#shared/answers/answer.ts";
import { explanationReasonName, explanationReasons } from "#shared/answers/explanation-reason.ts";
import { reasonId, reasonTextId } from "#web/features/review/filing-errors.ts";
import { useReviewLanguage } from "#web/features/review/language.ts";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { Radios } from "#web/ui/radios.tsx";
import { Textarea } from "#web/ui/textarea.tsx";

export type ReasonFieldsProps = {
  readonly rule: string;
  /** What is odd. */
  readonly message: string;
  readonly error: string | undefined;
  readonly explanation: Explanation | undefined;
  readonly onChange: (explanation: Explanation) => void;
};

/** Why an unusual figure is right, asked beside the figure. */
export function ReasonFields({ rule, message, error, explanation, onChange }: ReasonFieldsProps) {
  const { locale, words } = useReviewLanguage();
  const needsText = explanation?.reason === "other";
  return (
    <div className="odd">
      <p className="odd__title">{words.filing.odd}</p>
      <Radios
        id={reasonId(rule)}
        name={reasonId(rule)}
        legend={message}
        hint={words.filing.oddText}
        error={needsText ? undefined : error}
        options={explanationReasons.map((reason) => ({
          value: reason,
          label: explanationReasonName[reason][locale],
          below: reason === "other" && (
            <FieldFrame
              id={reasonTextId(rule)}
              label={words.filing.text}
              error={needsText ? error : undefined}
            >
              {(wiring) => (
                <Textarea
                  {...wiring}
                  name={reasonTextId(rule)}
                  rows={2}
                  value={explanation?.text ?? ""}
                  onChange={(text) => onChange({ reason: "other", ...(text && { text }) })}
                />
              )}
            </FieldFrame>
          ),
        }))}
        value={explanation?.reason}
        onChange={(value) => {
          const reason = explanationReasons.find((one) => one === value);
          if (reason) onChange({ reason });
        }}
      />
    </div>
  );
}
