import type * as z from "zod";
import { type ErrorCode, errorText } from "#shared/api/error-text.ts";
import type { ProblemError } from "#shared/api/problem.ts";
import type { Locale } from "#shared/text/locale.ts";

type Issue = z.core.$ZodIssue;

/** What does not fit, one entry for each place, in the caller's language; never what was sent. */
export function requestErrors(issues: readonly Issue[], locale: Locale): readonly ProblemError[] {
  return issues.flatMap((issue) =>
    pathsOf(issue).map((path) => requestError(path, codeOf(issue), locale)),
  );
}

/** One entry, for a use case that finds by itself what a schema cannot. */
export function requestError(path: string, code: ErrorCode, locale: Locale): ProblemError {
  return { path, code, message: errorText[code][locale] };
}

/** A path as programs read it: `comments.0.text`. Unknown keys are named one by one. */
function pathsOf(issue: Issue): readonly string[] {
  const path = issue.path.map(String);
  if (issue.code !== "unrecognized_keys") return [path.join(".")];
  return issue.keys.map((key) => [...path, key].join("."));
}

function codeOf(issue: Issue): ErrorCode {
  // Schemas of the law give their own code as the message.
  if (isErrorCode(issue.message)) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "required" : "wrong-type";
    case "too_big":
      return issue.origin === "string" ? "too-long" : "out-of-range";
    case "too_small":
      return issue.origin === "string" ? "too-short" : "out-of-range";
    case "invalid_format":
      return issue.format === "date" ? "not-a-date" : "invalid";
    default:
      return codeByIssue[issue.code];
  }
}

function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(errorText, text);
}

const codeByIssue = {
  unrecognized_keys: "unknown-key",
  invalid_value: "not-an-option",
  not_multiple_of: "invalid",
  invalid_union: "wrong-type",
  invalid_key: "too-long",
  invalid_element: "wrong-type",
  custom: "invalid",
} as const satisfies Partial<Record<Issue["code"], ErrorCode>>;
