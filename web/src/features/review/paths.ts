import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { departmentRoutes } from "#web/department-routes.ts";

/** An enterprise's reporting year. */
export type EnterpriseYear = { readonly bin: string; readonly year: number };

/** One form of it: what is reviewed. */
export type ReviewPlace = EnterpriseYear & { readonly form: AnnualFormId };

/** Addresses of this feature; `search` is the filter of the list that the officer came from. */
export const paths = {
  list: (year: number, search = "") => departmentRoutes.campaignEnterprises(year, search),
  /** The enterprise's card in the register. */
  card: ({ bin, year }: EnterpriseYear) => departmentRoutes.registerCard(bin, year),
  objections: (year: number) => departmentRoutes.registerObjections(year),
  hub: ({ bin, year }: EnterpriseYear, search = "") =>
    departmentRoutes.reviewYear(bin, year) + search,
  review: ({ bin, year, form }: ReviewPlace, search = "") =>
    departmentRoutes.review(bin, year, form) + search,
  filing: ({ bin, year, form }: ReviewPlace, search = "") =>
    `${departmentRoutes.review(bin, year, form)}/filing${search}`,
} as const;
