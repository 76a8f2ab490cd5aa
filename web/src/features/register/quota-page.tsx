import { useState } from "react";
import type { FrameView } from "#shared/api/register.ts";
import { FrameForm } from "#web/features/register/frame-form.tsx";
import { FrameLoaded, type FrameOf } from "#web/features/register/frame-loaded.tsx";
import { useRegisterLanguage } from "#web/features/register/language.ts";
import { readQuota, type TypedQuota, typedQuotaOf } from "#web/features/register/quota.ts";
import { QuotaFields } from "#web/features/register/quota-fields.tsx";
import { scopeChange, typedScopeOf } from "#web/features/register/scope.ts";

/** A quota that a decision of the akimat assigns to one enterprise. */
export function QuotaPage({ year, bin }: FrameOf) {
  return (
    <FrameLoaded year={year} bin={bin}>
      {(frame) => <Quota frame={frame} />}
    </FrameLoaded>
  );
}

function Quota({ frame }: { readonly frame: FrameView }) {
  const { quotaPage, save } = useRegisterLanguage().words;
  const [typed, setTyped] = useState<TypedQuota>(() => typedQuotaOf(frame.quotaAssigned));
  const { quota, errors } = readQuota(typed, quotaPage);
  return (
    <FrameForm
      frame={frame}
      title={quotaPage.title}
      lead={quotaPage.lead}
      submit={save}
      errors={errors}
      change={() => ({ ...scopeChange(typedScopeOf(frame), frame.revision), quotaAssigned: quota })}
    >
      {(shown) => <QuotaFields typed={typed} onChange={setTyped} errors={shown} />}
    </FrameForm>
  );
}
