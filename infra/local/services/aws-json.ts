/** What an engine answers to a call of an AWS SDK. */
export type ServiceReply = { readonly status: number; readonly body: unknown };

export function refusal(code: string, message: string): ServiceReply {
  return { status: 400, body: { __type: code, message, Message: message } };
}

export function granted(body: unknown): ServiceReply {
  return { status: 200, body };
}
