import { expect, it } from "vitest";
import { formById } from "#shared/agreements/current-forms.ts";
import { messageOf } from "#shared/answers/message-of.ts";
import { annualFormIds } from "#shared/forms/form-id.ts";
import { locales } from "#shared/text/locale.ts";
import { oddText } from "#web/answers/odd-text.ts";

const softRules = annualFormIds.flatMap((form) =>
  formById[form].rules
    .filter(({ severity }) => severity === "soft")
    .map((rule) => ({ form, rule: rule.id, path: rule.fields[0] ?? "" })),
);

it.each(softRules)("says what is odd in $form, $rule, without asking why", (given) => {
  const finding = { ...given, severity: "soft", code: "rule", params: {} } as const;
  for (const locale of locales) {
    const asking = messageOf(finding, formById[given.form], locale);
    const plain = oddText(finding, formById[given.form], locale);

    expect(asking.startsWith(plain)).toBe(true);
    expect(plain.length).toBeGreaterThan(10);
    expect(plain).not.toMatch(/say why|укажите|көрсетіңіз/);
  }
});
