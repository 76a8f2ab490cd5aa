import { formById } from "#shared/agreements/current-forms.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { Locale } from "#shared/text/locale.ts";
import { messages as fileEn } from "#web/features/file/messages.en.ts";
import { messages as fileKk } from "#web/features/file/messages.kk.ts";
import { messages as fileRu } from "#web/features/file/messages.ru.ts";
import { messages as deskEn } from "#web/i18n/desk.en.ts";
import { messages as deskKk } from "#web/i18n/desk.kk.ts";
import { messages as deskRu } from "#web/i18n/desk.ru.ts";
import { messages as enrolEn } from "#web/i18n/enrol.en.ts";
import { messages as enrolKk } from "#web/i18n/enrol.kk.ts";
import { messages as enrolRu } from "#web/i18n/enrol.ru.ts";
import { messages as shellEn } from "#web/i18n/shell.en.ts";
import { messages as shellKk } from "#web/i18n/shell.kk.ts";
import { messages as shellRu } from "#web/i18n/shell.ru.ts";

/** The product's own words, so that a journey presses what a person of that language reads. */
export const words = {
  kk: { shell: shellKk, enrol: enrolKk, file: fileKk, desk: deskKk },
  ru: { shell: shellRu, enrol: enrolRu, file: fileRu, desk: deskRu },
  en: { shell: shellEn, enrol: enrolEn, file: fileEn, desk: deskEn },
} as const;

export const autonym = { kk: "Қазақша", ru: "Русский", en: "English" } as const;

export function titleOf(form: AnnualFormId, locale: Locale): string {
  return formById[form].title[locale];
}

export function labelOf(form: AnnualFormId, field: string, locale: Locale): string {
  const fields = formById[form].sections.flatMap((section) => section.fields);
  const found = fields.find(({ id }) => id === field);
  if (found === undefined) throw new Error(`${form} has no field ${field}`);
  return found.label[locale];
}
