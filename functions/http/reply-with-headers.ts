/** A reply that says something in its headers or its status too, such as that it is a replay. */
export class ReplyWithHeaders<Reply> {
  readonly reply: Reply;
  readonly headers: Readonly<Record<string, string>>;
  /** 202: accepted, and something remains to be done. */
  readonly status: 202 | undefined;

  constructor(reply: Reply, headers: Readonly<Record<string, string>>, status?: 202) {
    this.reply = reply;
    this.headers = headers;
    this.status = status;
  }
}
