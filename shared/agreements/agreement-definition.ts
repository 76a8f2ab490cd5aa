import type { LocalizedText } from "#shared/text/locale.ts";

/** A district of the agreement's city. */
export type District = {
  /** Code of the classifier of administrative territories. */
  readonly kato: string;
  readonly name: LocalizedText;
};

/** A side of the agreement that reads progress. */
export type Party = {
  /** What a party reporter's membership names. */
  readonly id: string;
  readonly name: LocalizedText;
};

/** What an indicator has to reach, as the agreement words it. */
export type Target = {
  readonly indicator: string;
  readonly operator: "at-least" | "at-most";
  /** Decimal text, compared exactly; in the indicator's own scale. */
  readonly value: string;
  /** Year by which; whether it is met is said of this year only. */
  readonly year: number;
  /** Clause as `SECTION.party.item`. */
  readonly clause: string;
};

/** What an agreement is called, whose it is and for which years. */
export type AgreementNameplate = {
  readonly id: string;
  readonly title: LocalizedText;
  readonly city: District;
  /** Whom the agreement makes responsible for compiling and publishing progress. */
  readonly department: LocalizedText;
  readonly periodYears: readonly number[];
};

/**
 * A regional agreement without the texts of its commitments, which are large and shown on few
 * screens. Another city or period is another value of this type.
 */
export type AgreementDefinition = AgreementNameplate & {
  readonly parties: readonly Party[];
  readonly districts: readonly District[];
  readonly targets: readonly Target[];
};

/** One numbered item of an agreement. Numbers restart with each party: cite all three parts. */
export type Commitment = {
  /** `SECTION.party.item`, such as `V.parties.6`. */
  readonly id: string;
  readonly section: string;
  /** Who undertakes it: a party, several together or the department. */
  readonly party: string;
  readonly item: number;
  /** True for a rule about the agreement itself, which nobody reports on. */
  readonly provision: boolean;
  /** Verbatim piece of the Kazakh text that tells the item from others. */
  readonly keyPhrase: string;
  /** Kazakh is the agreement's own text; Russian and English are our glosses, not translations in law. */
  readonly text: LocalizedText;
  /** Dashes under the item, in Kazakh. */
  readonly subItems: readonly string[];
  readonly tags: readonly string[];
  /** What was corrected or is peculiar in the source. */
  readonly note?: string;
};
