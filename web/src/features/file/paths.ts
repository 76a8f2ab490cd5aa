import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { routes } from "#web/routes.ts";

/** An enterprise's reporting year: what every page of this feature belongs to. */
export type EnterpriseYear = { readonly bin: string; readonly year: number };

/** Addresses below `/enterprises/:bin/:year`. */
export const paths = {
  tasks: ({ bin, year }: EnterpriseYear) => routes.tasks(bin, year),
  objection: ({ bin, year }: EnterpriseYear) => routes.objection(bin, year),
  /** Where a form begins: last year's answers to confirm, or its first questions. */
  form: ({ bin, year }: EnterpriseYear, form: AnnualFormId) => routes.form(bin, year, form),
  lastYear: (of: EnterpriseYear, form: AnnualFormId) => `${paths.form(of, form)}/last-year`,
  section: (of: EnterpriseYear, form: AnnualFormId, section: string) =>
    `${paths.form(of, form)}/sections/${section}`,
  unusual: (of: EnterpriseYear, form: AnnualFormId) => `${paths.form(of, form)}/unusual`,
  check: (of: EnterpriseYear, form: AnnualFormId) => `${paths.form(of, form)}/check`,
  history: (of: EnterpriseYear, form: AnnualFormId) => `${paths.form(of, form)}/history`,
  withdrawal: (of: EnterpriseYear, form: AnnualFormId) => `${paths.form(of, form)}/withdrawal`,
  send: (of: EnterpriseYear) => `${paths.tasks(of)}/send`,
  sending: (of: EnterpriseYear, filing: string) => `${paths.send(of)}/${filing}`,
  receipt: (of: EnterpriseYear, filing: string) => `${paths.tasks(of)}/receipts/${filing}`,
} as const;
