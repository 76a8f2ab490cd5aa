type Kept =
  | "attempt"
  | "id-token"
  | "name"
  | "refresh-token"
  | "return-to"
  | "subject"
  | "token-endpoint";

const keyOf = (name: Kept) => `kelisim/session/${name}`;

/** What outlives a reload of this tab, and nothing longer. */
export const remember = (name: Kept, value: string): void =>
  sessionStorage.setItem(keyOf(name), value);

export const recall = (name: Kept): string | undefined =>
  sessionStorage.getItem(keyOf(name)) ?? undefined;

export const forget = (name: Kept): void => sessionStorage.removeItem(keyOf(name));
