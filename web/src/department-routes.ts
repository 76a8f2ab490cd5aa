import type { AnnualFormId } from "#shared/forms/form-id.ts";

/** Addresses of the department's pages, below the same base as all others. */
export const departmentRoutes = {
  progress: (year?: number | string) => (year === undefined ? "/progress" : `/progress/${year}`),
  /** An indicator, or a group of them, in all its breakdowns. */
  figure: (year: number | string, figure: string, search = "") =>
    `/progress/${year}/${figure}${search}`,
  /** One breakdown; its axes are joined by commas, `city` for none. */
  figureBy: (year: number | string, figure: string, by: readonly string[], search = "") =>
    `/progress/${year}/${figure}/${by.length === 0 ? "city" : by.join(",")}${search}`,
  /** Official figures of a year, entered by the department. */
  statistics: (year: number | string) => `/campaign/${year}/statistics`,
  statistic: (year: number | string, indicator: string) =>
    `/campaign/${year}/statistics/${indicator}`,
  /** Everything an enterprise filed for a year, as an officer reviews it. */
  reviewYear: (bin: string, year: number | string) => `/review/${bin}/${year}`,
  review: (bin: string, year: number | string, form: AnnualFormId) =>
    `/review/${bin}/${year}/${form}`,
  /** The monitor of a year's campaign; an officer's first page. */
  campaign: (year: number | string) => `/campaign/${year}`,
  campaignEnterprises: (year: number | string, search = "") =>
    `/campaign/${year}/enterprises${search}`,
  campaignSettings: (year: number | string) => `/campaign/${year}/settings`,
  campaignFinal: (year: number | string) => `/campaign/${year}/final`,
  campaignLetters: (year: number | string) => `/campaign/${year}/letters`,
  campaignReminders: (year: number | string) => `/campaign/${year}/reminders`,
  newReminder: (year: number | string, search = "") => `/campaign/${year}/reminders/new${search}`,
  /** The register of a year; the latest of the agreement when none is named. */
  register: (year?: number | string) => (year === undefined ? "/register" : `/register/${year}`),
  registerCard: (bin: string, year: number | string) => `/register/${year}/enterprises/${bin}`,
  registerObjections: (year: number | string) => `/register/${year}/objections`,
  /** Ordering an export; the query `?kind=…&year=…` and a filter choose beforehand. */
  exports: "/exports",
  /** Whom the department invited. */
  people: "/people",
  invitePerson: "/people/invite",
  removePerson: (role: string, subject: string) =>
    `/people/${role}/${encodeURIComponent(subject)}/removal`,
  audit: "/audit",
  /** Where the link of an invitation leads; its token is in the fragment. */
  invitation: "/invitation",
  /** An export under way, or its file. */
  export: (id: string) => `/exports/${id}`,
} as const;
