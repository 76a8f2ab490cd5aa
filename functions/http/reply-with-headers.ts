/** A reply that says something in its headers too, such as that it is a replay. */
export class ReplyWithHeaders<Reply> {
  readonly reply: Reply;
  readonly headers: Readonly<Record<string, string>>;

  constructor(reply: Reply, headers: Readonly<Record<string, string>>) {
    this.reply = reply;
    this.headers = headers;
  }
}
