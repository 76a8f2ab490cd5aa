/** Keys of the Register table that hang on one enterprise or one campaign. */
export const registerKeys = {
  profile: (bin: string) => ({ pk: `enterprise#${bin}`, sk: "profile" }),
  frame: (bin: string, year: number) => ({ pk: `enterprise#${bin}`, sk: `frame#${year}` }),
  revision: (bin: string, year: number, revision: number) => ({
    pk: `enterprise#${bin}`,
    sk: `revision#${year}#${String(revision).padStart(6, "0")}`,
  }),
  code: (bin: string) => ({ pk: `enterprise#${bin}`, sk: "code" }),
  objection: (bin: string, year: number) => ({ pk: `enterprise#${bin}`, sk: `objection#${year}` }),
  campaign: (year: number) => ({ pk: `campaign#${year}`, sk: "campaign" }),
} as const;
