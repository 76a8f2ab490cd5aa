import type { MiddlewareObj } from "@middy/core";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { localeOfHeader } from "#functions/http/locale-of-request.ts";
import type { ApiEvent } from "#functions/http/request.ts";
import { responseHeaders } from "#functions/http/response-headers.ts";
import type { Logger } from "#functions/platform/logger.ts";
import {
  Problem,
  type ProblemCode,
  type ProblemDetails,
  problemStatus,
} from "#shared/api/problem.ts";
import { problemTitle } from "#shared/api/problem-text.ts";
import type { Locale } from "#shared/text/locale.ts";

type Result = APIGatewayProxyStructuredResultV2;

/** Turns anything thrown below it into `application/problem+json` (RFC 9457). Faults stay opaque. */
export function problemResponse(logger: Logger) {
  return {
    onError: (request) => {
      const { event, context, error } = request;
      const locale = event.locale ?? localeOfHeader(event.headers?.["accept-language"]) ?? "kk";
      const requestId = context?.awsRequestId;
      const place = { endpoint: event.routeKey, ...(requestId === undefined ? {} : { requestId }) };
      if (error instanceof Problem) {
        logger.info("request refused", { ...place, code: error.code });
        request.response = problemJson(error.code, locale, error.details);
        return;
      }
      logger.error("request failed", { ...place, error });
      request.response = problemJson("fault", locale, { members: { reference: requestId } });
    },
  } satisfies MiddlewareObj<ApiEvent, Result>;
}

function problemJson(code: ProblemCode, locale: Locale, details: ProblemDetails): Result {
  const { errors, members, retryAfterSeconds } = details;
  const status = problemStatus[code];
  const title = problemTitle[code][locale];
  return {
    statusCode: status,
    headers: {
      ...responseHeaders(locale),
      "content-type": "application/problem+json; charset=utf-8",
      ...(retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) }),
    },
    body: JSON.stringify({ ...members, type: code, status, title, errors }),
  };
}
