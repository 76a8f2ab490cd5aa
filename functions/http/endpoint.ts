import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { parseRequest } from "#functions/http/parse-request.ts";
import { ReplyWithHeaders } from "#functions/http/reply-with-headers.ts";
import type { ApiEvent, ReplyOf, RequestOf } from "#functions/http/request.ts";
import { responseHeaders } from "#functions/http/response-headers.ts";
import type { ApiContract } from "#shared/api/contract.ts";
import type { Locale } from "#shared/text/locale.ts";

type Result = APIGatewayProxyStructuredResultV2;

/** A contract with the code that answers it; `apiHandler` makes a Lambda function of several. */
export type Endpoint = {
  readonly contract: ApiContract;
  readonly run: (event: ApiEvent, locale: Locale) => Promise<Result>;
};

/**
 * Joins a contract and its use case: the only place where HTTP meets the application. The reply
 * goes through the contract's schema, so a field that it does not name cannot leave.
 */
export function endpoint<Contract extends ApiContract>(
  contract: Contract,
  answer: (
    request: RequestOf<Contract>,
  ) => Promise<ReplyOf<Contract> | ReplyWithHeaders<ReplyOf<Contract>>>,
): Endpoint {
  return {
    contract,
    run: async (event, locale) => {
      const answered = await answer(parseRequest(contract, event, locale));
      if (!(answered instanceof ReplyWithHeaders)) {
        return toResult(contract, contract.reply.parse(answered), responseHeaders(locale));
      }
      const { reply, headers, status } = answered;
      const all = { ...responseHeaders(locale), ...headers };
      return toResult(contract, contract.reply.parse(reply), all, status);
    },
  };
}

function toResult(
  contract: ApiContract,
  reply: unknown,
  headers: Readonly<Record<string, string>>,
  statusCode: number = contract.status,
): Result {
  if (contract.produces === undefined) {
    const type = { "content-type": "application/json; charset=utf-8" };
    return { statusCode, headers: { ...type, ...headers }, body: JSON.stringify(reply) };
  }
  const type = { "content-type": contract.produces[0] };
  return {
    statusCode,
    headers: { ...type, ...headers },
    body: String(reply),
    isBase64Encoded: true,
  };
}
