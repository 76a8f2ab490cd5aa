/** Every way an answer can be found wanting. A code is public: once shipped it is never renamed. */
export type FindingCode =
  | "answers/not-object"
  | "required"
  | "not-asked"
  | "unknown-field"
  | "computed-field"
  | "count/not-whole"
  | "count/negative"
  | "count/too-large"
  | "money/not-whole"
  | "money/negative"
  | "money/too-large"
  | "text/not-text"
  | "text/characters"
  | "text/too-long"
  | "date/format"
  | "date/not-real"
  | "date/out-of-range"
  | "yes-no/not-boolean"
  | "choice/unknown"
  | "choices/not-list"
  | "choices/repeated"
  | "rule";

/** Values behind a message, not yet formatted for a language. */
export type FindingParams = Readonly<Record<string, number | string | boolean>>;

/** One thing wrong or odd with a set of answers. `messageOf` puts it into words. */
export type Finding = {
  /** `hard`: cannot be submitted. `soft`: must be explained. */
  readonly severity: "hard" | "soft";
  /** Field id, `<field>Other` for the text of an `other` choice, the key as sent when unknown; empty for the whole. */
  readonly path: string;
  readonly code: FindingCode;
  /** The rule of the form that fired, when `code` is `rule`. */
  readonly rule?: string;
  readonly params: FindingParams;
};
