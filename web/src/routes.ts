import type { AnnualFormId } from "#shared/forms/form-id.ts";

/** Where the app lies on its host; every path below is relative to it. */
export const base = "/app";

/**
 * Every page's address. `features/file` answers everything below `/enterprises/:bin/:year`,
 * and may add addresses of its own there.
 */
export const routes = {
  home: "/",
  signIn: "/sign-in",
  enrol: "/enrol",
  enterprises: "/enterprises",
  /** "Is this you?" with the enterprise's data. */
  enterprise: (bin: string) => `/enterprises/${bin}`,
  tasks: (bin: string, year: number | string) => `/enterprises/${bin}/${year}`,
  form: (bin: string, year: number | string, form: AnnualFormId) =>
    `/enterprises/${bin}/${year}/${form}`,
  objection: (bin: string, year: number | string) => `/enterprises/${bin}/${year}/objection`,
  help: "/help",
  accessibility: "/accessibility",
} as const;
