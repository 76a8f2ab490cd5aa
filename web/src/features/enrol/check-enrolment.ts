import { checkBin } from "#shared/law/bin.ts";
import { checkEnrolmentCode, normaliseEnrolmentCode } from "#shared/law/enrolment-code.ts";
import type { EnrolMessages } from "#web/i18n/enrol.ts";

export type EnrolmentField = "bin" | "code";

/** What is wrong with one field; the words come from the language in use when it is shown. */
export type EnrolmentError = {
  readonly field: EnrolmentField;
  readonly words: (errors: EnrolMessages["errors"]) => string;
};

export type TypedEnrolment = { readonly bin: string; readonly code: string };

/** Both fields without the spaces and dashes that people type and paste. */
export const normalisedEnrolment = ({ bin, code }: TypedEnrolment): TypedEnrolment => ({
  bin: normaliseEnrolmentCode(bin),
  code: normaliseEnrolmentCode(code),
});

/** What can be said without asking the server, so that a slip costs none of the few tries. */
export function checkEnrolment(typed: TypedEnrolment): readonly EnrolmentError[] {
  const { bin, code } = normalisedEnrolment(typed);
  return [binErrorOf(bin), codeErrorOf(code)].filter((error) => error !== undefined);
}

function binErrorOf(bin: string): EnrolmentError | undefined {
  const check = checkBin(bin);
  if (bin === "") return { field: "bin", words: (errors) => errors.binEmpty };
  if (check === "individual") return { field: "bin", words: (errors) => errors.binIndividual };
  if (check === "check-digit") return { field: "bin", words: (errors) => errors.binDigit };
  if (check === "format") return { field: "bin", words: (errors) => errors.binLength };
  return undefined;
}

function codeErrorOf(code: string): EnrolmentError | undefined {
  const check = checkEnrolmentCode(code);
  if (code === "") return { field: "code", words: (errors) => errors.codeEmpty };
  if (check === "format") {
    return { field: "code", words: (errors) => errors.codeLength(code.replace(/\D/g, "").length) };
  }
  if (check === "check-digit") {
    return { field: "code", words: (errors) => errors.codeNotRecognised };
  }
  return undefined;
}
