import type * as z from "zod";
import { type RequestErrorCode, requestText } from "#functions/http/request-text.ts";
import type { ProblemError } from "#shared/api/problem.ts";
import type { Locale } from "#shared/text/locale.ts";

type Issue = z.core.$ZodIssue;

/** What does not fit, one entry for each place, in the caller's language; never what was sent. */
export function requestErrors(issues: readonly Issue[], locale: Locale): readonly ProblemError[] {
  return issues.flatMap((issue) =>
    pathsOf(issue).map((path) => {
      const code = codeOf(issue);
      return { path, code, message: requestText[code][locale] };
    }),
  );
}

/** A path as programs read it: `comments.0.text`. Unknown keys are named one by one. */
function pathsOf(issue: Issue): readonly string[] {
  const path = issue.path.map(String);
  if (issue.code !== "unrecognized_keys") return [path.join(".")];
  return issue.keys.map((key) => [...path, key].join("."));
}

function codeOf(issue: Issue): RequestErrorCode {
  // Schemas of the law give their own code as the message.
  if (isCode(issue.message)) return issue.message;
  if (issue.code === "invalid_type") return issue.input === undefined ? "required" : "type";
  return codeByIssue[issue.code];
}

function isCode(text: string): text is RequestErrorCode {
  return Object.hasOwn(requestText, text);
}

const codeByIssue = {
  invalid_type: "type",
  unrecognized_keys: "unknown-key",
  too_big: "too-large",
  too_small: "too-small",
  invalid_format: "format",
  invalid_value: "choice",
  not_multiple_of: "format",
  invalid_union: "type",
  invalid_key: "key",
  invalid_element: "type",
  custom: "format",
} as const satisfies Record<Issue["code"], RequestErrorCode>;
