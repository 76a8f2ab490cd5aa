import { letterWords } from "#functions/outreach/letter-words.ts";
import { fillText, formatDay } from "#shared/text/format.ts";
import type { Locale, LocalizedText } from "#shared/text/locale.ts";

/** What the letters of one campaign have in common. */
export type LetterFrame = {
  readonly year: number;
  /** Last day to file, in the city. */
  readonly closesOn: string;
  readonly department: LocalizedText;
  readonly agreement: LocalizedText;
  /** Who answers questions, as the campaign names them. */
  readonly contact?: string | undefined;
  /** Scheme and host that people see, without a closing slash. */
  readonly origin: string;
};

/** A letter that lets one enterprise in. */
export type EnrolmentLetter = LetterFrame & {
  readonly bin: string;
  readonly name: { readonly kk: string; readonly ru: string };
  /** Twelve digits. */
  readonly code: string;
  /** Last day on which the code works, in the city. */
  readonly codeEndsOn: string;
  /** Titles of the forms that the enterprise has to file. */
  readonly forms: readonly LocalizedText[];
};

/** A paragraph of a letter, and how it looks. */
export type LetterBlock = {
  readonly look: "title" | "strong" | "section" | "line";
  readonly text: string;
};

/** Where the code is entered. */
export const enrolAddress = ({ origin }: Pick<LetterFrame, "origin">): string =>
  `${origin}/app/enrol`;

/** Opens the same page filled in; browsers keep what follows `#` to themselves. */
export function enrolLink(letter: Pick<EnrolmentLetter, "origin" | "bin" | "code">): string {
  return `${enrolAddress(letter)}#bin=${letter.bin}&code=${letter.code}`;
}

/** A code as it is read out: `1234 5678 9012`, held together by no-break spaces. */
export function groupCode(code: string): string {
  return code.replace(/(?<=^(?:[0-9]{4})+)(?=[0-9])/g, "\u00a0");
}

/** The letter's text in one language, in reading order; names, BIN and code stand beside it. */
export function letterBlocks(letter: EnrolmentLetter, language: Locale): readonly LetterBlock[] {
  const say = (name: keyof typeof letterWords, values: Readonly<Record<string, string>> = {}) =>
    fillText(letterWords[name][language], values);
  const line = (text: string): LetterBlock => ({ look: "line", text });
  const contact = [letter.department[language], letter.contact].filter(Boolean).join(", ");
  return [
    { look: "title", text: say("title") },
    { look: "strong", text: say("year", { year: String(letter.year) }) },
    { look: "strong", text: say("deadline", { day: formatDay(language, letter.closesOn) }) },
    line(say("basis", { agreement: letter.agreement[language] })),
    { look: "section", text: say("forms") },
    ...letter.forms.map((form) => line(`• ${form[language]}`)),
    { look: "section", text: say("steps") },
    line(say("open", { address: enrolAddress(letter) })),
    line(say("signIn")),
    line(say("enter", { day: formatDay(language, letter.codeEndsOn) })),
    line(say("fill")),
    line(say("secret")),
    { look: "section", text: say("objection") },
    line(say("object")),
    line(say("otherwise")),
    line(say("contact", { contact })),
  ];
}
