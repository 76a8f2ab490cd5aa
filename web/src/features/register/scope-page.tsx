import { useState } from "react";
import type { FrameView } from "#shared/api/register.ts";
import { fillText } from "#shared/text/format.ts";
import { messageOf } from "#web/features/register/errors.tsx";
import { FrameForm } from "#web/features/register/frame-form.tsx";
import { FrameLoaded, type FrameOf } from "#web/features/register/frame-loaded.tsx";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import {
  checkScope,
  scopeChange,
  scopeReasons,
  type TypedScope,
  typedScopeOf,
} from "#web/features/register/scope.ts";
import { SuccessorField } from "#web/features/register/successor-field.tsx";
import { Radios } from "#web/ui/radios.tsx";

/** Whether an enterprise reports for a year: its own page, where the change is confirmed. */
export function ScopePage({ year, bin }: FrameOf) {
  return (
    <FrameLoaded year={year} bin={bin}>
      {(frame) => <Scope frame={frame} />}
    </FrameLoaded>
  );
}

function Scope({ frame }: { readonly frame: FrameView }) {
  const { year, bin } = frame;
  const { scopePage } = useRegisterLanguage().words;
  const [typed, setTyped] = useState<TypedScope>(() => typedScopeOf(frame));
  return (
    <FrameForm
      frame={frame}
      title={scopePage.title}
      lead={fillText(scopePage.lead, { year })}
      submit={scopePage.confirm}
      errors={checkScope(typed, bin, scopePage)}
      change={() => scopeChange(typed, frame.revision)}
    >
      {(shown) => <ScopeFields typed={typed} onChange={setTyped} errors={shown} />}
    </FrameForm>
  );
}

type ScopeFieldsProps = {
  readonly typed: TypedScope;
  readonly onChange: (typed: TypedScope) => void;
  readonly errors: Parameters<typeof messageOf>[0];
};

function ScopeFields({ typed, onChange, errors }: ScopeFieldsProps) {
  const { words } = useRegisterLanguage();
  const { scopePage, scope } = words;
  const successor = (
    <SuccessorField
      label={scopePage.mergedInto}
      hint={scopePage.mergedIntoHint}
      error={messageOf(errors, "mergedInto")}
      value={typed.mergedInto}
      onChange={(mergedInto) => onChange({ ...typed, mergedInto })}
    />
  );
  return (
    <Radios
      id="answer"
      name="answer"
      legend={scopePage.question}
      error={messageOf(errors, "answer")}
      options={[
        { value: "in", label: scopePage.in },
        ...scopeReasons.map((reason) => ({
          value: reason,
          label: fillText(scopePage.outWhy, { reason: scope.reasons[reason] }),
          ...(reason === "merged" && { below: successor }),
        })),
      ]}
      value={typed.answer}
      onChange={(answer) => onChange({ ...typed, answer })}
    />
  );
}
