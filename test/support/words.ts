import { formById } from "#shared/agreements/current-forms.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { Locale } from "#shared/text/locale.ts";
import { messages as campaignEn } from "#web/features/campaign/messages.en.ts";
import { messages as campaignKk } from "#web/features/campaign/messages.kk.ts";
import { messages as campaignRu } from "#web/features/campaign/messages.ru.ts";
import { messages as exportsEn } from "#web/features/exports/messages.en.ts";
import { messages as exportsKk } from "#web/features/exports/messages.kk.ts";
import { messages as exportsRu } from "#web/features/exports/messages.ru.ts";
import { messages as filedEn } from "#web/features/file/filed.en.ts";
import { messages as filedKk } from "#web/features/file/filed.kk.ts";
import { messages as filedRu } from "#web/features/file/filed.ru.ts";
import { messages as fileEn } from "#web/features/file/messages.en.ts";
import { messages as fileKk } from "#web/features/file/messages.kk.ts";
import { messages as fileRu } from "#web/features/file/messages.ru.ts";
import { messages as auditEn } from "#web/features/people/audit-messages.en.ts";
import { messages as auditKk } from "#web/features/people/audit-messages.kk.ts";
import { messages as auditRu } from "#web/features/people/audit-messages.ru.ts";
import { messages as peopleEn } from "#web/features/people/messages.en.ts";
import { messages as peopleKk } from "#web/features/people/messages.kk.ts";
import { messages as peopleRu } from "#web/features/people/messages.ru.ts";
import { messages as progressEn } from "#web/features/progress/messages.en.ts";
import { messages as progressKk } from "#web/features/progress/messages.kk.ts";
import { messages as progressRu } from "#web/features/progress/messages.ru.ts";
import { messages as importsEn } from "#web/features/register/imports.en.ts";
import { messages as importsKk } from "#web/features/register/imports.kk.ts";
import { messages as importsRu } from "#web/features/register/imports.ru.ts";
import { messages as registerEn } from "#web/features/register/messages.en.ts";
import { messages as registerKk } from "#web/features/register/messages.kk.ts";
import { messages as registerRu } from "#web/features/register/messages.ru.ts";
import { messages as reviewEn } from "#web/features/review/messages.en.ts";
import { messages as reviewKk } from "#web/features/review/messages.kk.ts";
import { messages as reviewRu } from "#web/features/review/messages.ru.ts";
import { messages as enrolEn } from "#web/i18n/enrol.en.ts";
import { messages as enrolKk } from "#web/i18n/enrol.kk.ts";
import { messages as enrolRu } from "#web/i18n/enrol.ru.ts";
import { messages as guideEn } from "#web/i18n/guide.en.ts";
import { messages as guideKk } from "#web/i18n/guide.kk.ts";
import { messages as guideRu } from "#web/i18n/guide.ru.ts";
import { messages as jobEn } from "#web/i18n/job.en.ts";
import { messages as jobKk } from "#web/i18n/job.kk.ts";
import { messages as jobRu } from "#web/i18n/job.ru.ts";
import { messages as shellEn } from "#web/i18n/shell.en.ts";
import { messages as shellKk } from "#web/i18n/shell.kk.ts";
import { messages as shellRu } from "#web/i18n/shell.ru.ts";

/** The product's own words, so that a journey presses what a person of that language reads. */
export const words = {
  kk: {
    shell: { ...shellKk, ...guideKk },
    campaign: campaignKk,
    enrol: enrolKk,
    exports: exportsKk,
    job: jobKk,
    register: registerKk,
    imports: importsKk,
    file: { ...fileKk, ...filedKk },
    progress: progressKk,
    review: reviewKk,
    people: peopleKk,
    audit: auditKk,
  },
  ru: {
    shell: { ...shellRu, ...guideRu },
    campaign: campaignRu,
    enrol: enrolRu,
    exports: exportsRu,
    job: jobRu,
    register: registerRu,
    imports: importsRu,
    file: { ...fileRu, ...filedRu },
    progress: progressRu,
    review: reviewRu,
    people: peopleRu,
    audit: auditRu,
  },
  en: {
    shell: { ...shellEn, ...guideEn },
    campaign: campaignEn,
    enrol: enrolEn,
    exports: exportsEn,
    job: jobEn,
    register: registerEn,
    imports: importsEn,
    file: { ...fileEn, ...filedEn },
    progress: progressEn,
    review: reviewEn,
    people: peopleEn,
    audit: auditEn,
  },
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
