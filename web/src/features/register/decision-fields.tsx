import { fillText } from "#shared/text/format.ts";
import type { TypedDecision } from "#web/features/register/decision.ts";
import { messageOf } from "#web/features/register/errors.tsx";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import type { FieldError } from "#web/features/register/scope.ts";
import { SuccessorField } from "#web/features/register/successor-field.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { Radios } from "#web/ui/radios.tsx";
import { Textarea } from "#web/ui/textarea.tsx";

export type DecisionFieldsProps = {
  readonly year: number;
  /** Whether the enterprise says that it merged into another. */
  readonly isMerger: boolean;
  readonly typed: TypedDecision;
  readonly onChange: (typed: TypedDecision) => void;
  readonly errors: readonly FieldError[];
};

export function DecisionFields(props: DecisionFieldsProps) {
  const { year, isMerger, typed, onChange, errors } = props;
  const { decide } = useRegisterLanguage().words;
  return (
    <Radios
      id="decision"
      name="decision"
      legend={decide.question}
      error={messageOf(errors, "decision")}
      options={[
        {
          value: "accepted",
          label: decide.accept,
          hint: fillText(decide.acceptHint, { year }),
          ...(isMerger && { below: <Successor {...props} /> }),
        },
        {
          value: "refused",
          label: decide.refuse,
          hint: decide.refuseHint,
          below: <Reason {...props} />,
        },
      ]}
      value={typed.decision}
      onChange={(decision) => onChange({ ...typed, decision })}
    />
  );
}

function Successor({ typed, onChange, errors }: DecisionFieldsProps) {
  const { decide, scopePage } = useRegisterLanguage().words;
  return (
    <SuccessorField
      label={scopePage.mergedInto}
      hint={decide.mergedHint}
      error={messageOf(errors, "mergedInto")}
      value={typed.mergedInto}
      onChange={(mergedInto) => onChange({ ...typed, mergedInto })}
    />
  );
}

function Reason({ typed, onChange, errors }: DecisionFieldsProps) {
  const { decide } = useRegisterLanguage().words;
  return (
    <FieldFrame
      id="reason"
      label={decide.reason}
      hint={decide.reasonHint}
      error={messageOf(errors, "reason")}
    >
      {(wiring) => (
        <Textarea
          {...wiring}
          name="reason"
          value={typed.reason}
          onChange={(reason) => onChange({ ...typed, reason })}
        />
      )}
    </FieldFrame>
  );
}
