import type { ApiProblem } from "#web/api/api-problem.ts";
import type { EnrolmentError } from "#web/features/enrol/check-enrolment.ts";

const defaultWaitSeconds = 15 * 60;

/** The server's refusal as an error of the code field; undefined when it is about something else. */
export function refusedEnrolment(problem: ApiProblem): EnrolmentError | undefined {
  const minutes = Math.ceil((problem.retryAfterSeconds ?? defaultWaitSeconds) / 60);
  switch (problem.type) {
    case "enrolment/not-recognised":
      return { field: "code", words: (errors) => errors.codeNotRecognised };
    case "enrolment/used":
      return { field: "code", words: (errors) => errors.codeUsed };
    case "enrolment/expired":
      return { field: "code", words: (errors) => errors.codeExpired };
    case "enrolment/too-many-tries":
      return { field: "code", words: (errors) => errors.tooMany(minutes) };
    default:
      return undefined;
  }
}
