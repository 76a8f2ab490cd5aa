import { districtName } from "#shared/agreements/current-districts.ts";
import type { ExportRequest } from "#shared/api/exports.ts";
import { industryName } from "#shared/register/industry-name.ts";
import type { Locale } from "#shared/text/locale.ts";
import type { ExportsMessages } from "#web/features/exports/messages.ts";

/** `Returns, 2023. Collective agreement`: what an export is of. */
export function requestTitle(
  { kind, year, form }: Pick<ExportRequest, "kind" | "year" | "form">,
  words: ExportsMessages,
): string {
  const title = `${words.form.kinds[kind]}, ${year}`;
  return form === undefined ? title : `${title}. ${words.forms[form]}`;
}

/** A filter as name and value in words; a code without words is shown as it is. */
export function filterRows(
  filter: Readonly<Record<string, string | undefined>>,
  words: ExportsMessages,
  locale: Locale,
): readonly { readonly key: string; readonly value: string }[] {
  const named = (of: object, code: string) => (of as Record<string, string>)[code] ?? code;
  const wordOf = (part: string, code: string): string => {
    if (part === "district") return districtName(locale, code);
    if (part === "industry") return industryName(locale, code);
    const lists = {
      status: words.statuses,
      size: words.sizes,
      form: words.forms,
      act: words.acts,
      kind: words.acts,
    };
    return named(lists[part as keyof typeof lists] ?? {}, code);
  };
  return Object.entries(filter).flatMap(([part, code]) =>
    code === undefined
      ? []
      : [{ key: named(words.filters, part === "act" ? "kind" : part), value: wordOf(part, code) }],
  );
}
