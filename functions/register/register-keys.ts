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
  /** One that was refused before the enterprise raised another. */
  pastObjection: ({ bin, year, raisedAt }: PastObjection) => ({
    pk: `enterprise#${bin}`,
    sk: `objection#${year}#${raisedAt}`,
  }),
  /** The same objection, as found from the year. */
  objectionOf: (year: number, bin: string) => ({ pk: `objections#${year}`, sk: bin }),
  campaign: (year: number) => ({ pk: `campaign#${year}`, sk: "campaign" }),
} as const;

type PastObjection = { readonly bin: string; readonly year: number; readonly raisedAt: string };
