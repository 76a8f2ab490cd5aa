import type { EnrolMessages } from "#web/i18n/enrol.ts";

export const messages = {
  code: {
    title: "Enrolment code",
    lead: "Enter the BIN and the code from the department’s letter. The code works once.",
    bin: "BIN of the enterprise",
    binHint: "12 digits, such as 941 240 000 193",
    code: "Enrolment code",
    codeHint: "12 digits, in groups of four in the letter. You can use spaces and dashes",
    whereTitle: "Where is the code?",
    where:
      "It is in the top right corner of the letter, under the QR code. If you have no letter, ask the department for a new code: you get it the same day, and the old one stops working.",
    letterAlt: "Sample of the letter: the code is in the top right corner",
    submit: "Continue",
    errorsTitle: "There is a problem",
    already: "My enterprises",
  },
  errors: {
    binEmpty: "Enter the BIN",
    binLength: "A BIN has 12 digits. Check the number",
    binDigit: "The BIN is mistyped: its check digit does not fit. Compare it with the letter",
    binIndividual: "This looks like an individual’s IIN. Enter the BIN of the enterprise",
    codeEmpty: "Enter the enrolment code",
    codeLength: (count: number) => `A code has 12 digits; you entered ${count}`,
    codeNotRecognised:
      "The BIN or the code was not recognised. Compare both with the letter. If a new letter has come, the old code no longer works",
    codeUsed:
      "This code has been used. A colleague may have entered it. Ask the department for a new code",
    codeExpired: "The code has expired. Ask the department for a new one",
    tooMany: (minutes: number) =>
      `Too many failed tries. Try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
  },
  confirm: {
    title: "Is this your enterprise?",
    done: "The code was accepted",
    name: "Name",
    nameOther: "Name in Russian",
    bin: "BIN",
    district: "District",
    industry: "Activity",
    size: "Size",
    headcount: "Number of employees on the register",
    scope: "Obligation to report",
    inScope: (year: number) => `A return for ${year} is due`,
    outOfScope: (year: number) => `No return is required for ${year}`,
    question: "Are these details right?",
    yes: "Yes, this is our enterprise",
    no: "No: this is not our enterprise, it has closed, or the return does not concern us",
    answerNeeded: "Say whether the details are right",
    submit: "Continue",
  },
  choose: {
    title: "My enterprises",
    lead: "Which enterprise are you reporting for?",
    add: "Add another enterprise by its code",
    bin: (grouped: string) => `BIN ${grouped}`,
  },
  size: { micro: "micro", small: "small", medium: "medium", large: "large" },
} satisfies EnrolMessages;
