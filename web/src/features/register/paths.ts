/** Addresses below `/register/:year`. */
export const paths = {
  search: (year: number, search = "") => `/register/${year}${search}`,
  import: (year: number) => `/register/${year}/import`,
  importRun: (year: number, id: string, search = "") => `/register/${year}/import/${id}${search}`,
  card: (year: number, bin: string) => `/register/${year}/enterprises/${bin}`,
  scope: (year: number, bin: string) => `${paths.card(year, bin)}/scope`,
  quota: (year: number, bin: string) => `${paths.card(year, bin)}/quota`,
  code: (year: number, bin: string) => `${paths.card(year, bin)}/code`,
  member: (year: number, bin: string, member: string) =>
    `${paths.card(year, bin)}/members/${member}`,
  objections: (year: number, search = "") => `/register/${year}/objections${search}`,
  objection: (year: number, bin: string) => `/register/${year}/objections/${bin}`,
} as const;
