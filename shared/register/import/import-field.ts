/** The columns of a register file in their plain form and order. */
export const importFields = [
  "bin",
  "name_kk",
  "name_ru",
  "district",
  "oked",
  "headcount",
  "email",
  "language",
] as const;
export type ImportField = (typeof importFields)[number];

/** Without one of these columns a file says too little about an enterprise. */
export const neededFields = [
  "bin",
  "name_kk",
  "name_ru",
  "district",
  "oked",
  "headcount",
] as const satisfies readonly ImportField[];
