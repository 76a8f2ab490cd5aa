import { lazy, Suspense } from "react";
import { walkForm } from "#shared/answers/walk-form.ts";
import type { FieldOf } from "#shared/forms/form-definition.ts";
import { formatCount } from "#shared/text/format.ts";
import { useLiveForm } from "#web/fields/live-form.ts";
import { fieldsCatalogue } from "#web/fields/messages.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";

/* One form has it; the others need not carry it. */
const QuotaWorking = lazy(async () => ({
  default: (await import("#web/fields/quota-working.tsx")).QuotaWorking,
}));

export type ComputedFieldProps = { readonly field: FieldOf<"computed"> };

/** A value the system works out while the person types, with its working. It is never sent. */
export function ComputedField({ field }: ComputedFieldProps) {
  const locale = useLocale();
  const { quota } = useMessages(fieldsCatalogue);
  const { form, answers, context } = useLiveForm();
  const { values, computed } = walkForm(form, answers, context);
  const value = computed.get(field.id);
  return (
    <section className="computed" id={field.id} tabIndex={-1} aria-label={field.label[locale]}>
      <p className="computed__label">{field.label[locale]}</p>
      {field.hint && <p className="hint">{field.hint[locale]}</p>}
      <output className="computed__value" htmlFor={[...values.keys()].join(" ")}>
        {value === undefined ? quota.pending : formatCount(locale, value)}
      </output>
      {field.value.kind === "quota-required" && value !== undefined && (
        <Suspense fallback={null}>
          <QuotaWorking quota={field.value} scope={{ values, context }} />
        </Suspense>
      )}
      {field.guidance && <p className="hint">{field.guidance[locale]}</p>}
    </section>
  );
}
