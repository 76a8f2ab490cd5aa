import { createHash } from "node:crypto";
import { type ReturnEvent, returnEventSchema } from "#shared/records/event.ts";
import { eventHash, noPreviousHash } from "#shared/records/hash-chain.ts";

const digest = (text: string) => createHash("sha256").update(text).digest("hex");

type Options = {
  readonly bin?: string;
  readonly year?: number;
  /** Answers and what was computed of them, by place in the log, from 0. */
  readonly filed?: Readonly<
    Record<number, { readonly answers: object; readonly computed?: object }>
  >;
};

/**
 * A valid, chained log, one event per line such as `workforce submitted 5`: form, kind, and for a
 * filing the one answer `figure`. One second passes between events.
 */
export function aLogOf(lines: readonly string[], options: Options = {}): readonly ReturnEvent[] {
  const log: ReturnEvent[] = [];
  for (const line of lines) log.push(eventOf(line, log, options));
  return log;
}

function eventOf(line: string, log: readonly ReturnEvent[], options: Options): ReturnEvent {
  const { bin = "941240000193", year = 2023, filed = {} } = options;
  const [form, kind, figure = "0"] = line.split(" ");
  const content = {
    schemaVersion: 1,
    bin,
    year,
    sequence: log.length + 1,
    form,
    kind,
    at: new Date(Date.UTC(2024, 0, 15, 4) + log.length * 1000).toISOString(),
    actor: { id: "enterprise", role: "enterprise" },
    key: `key-${log.length}`,
    requestHash: digest(line),
    nonce: "0123456789abcdef0123456789abcdef",
    previousHash: log.at(-1)?.hash ?? noPreviousHash,
    ...membersOf(kind, { answers: { figure: Number(figure) }, ...filed[log.length] }),
  };
  return returnEventSchema.parse({ ...content, hash: eventHash(content, digest) });
}

function membersOf(kind: string | undefined, filing: object): object {
  switch (kind) {
    case "submitted":
    case "amended":
      return {
        formVersion: 1,
        ruleVersion: 1,
        computed: {},
        explanations: {},
        source: "online",
        ...filing,
      };
    case "returned":
      return { comments: [{ field: "figure", text: "Why?" }] };
    case "accepted":
    case "reopened":
      return { comments: [] };
    default:
      return {};
  }
}
