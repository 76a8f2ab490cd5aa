/**
 * Everything a log line can say. Codes, ids and counts: never answers, names, e-mails, tokens,
 * bodies or headers. A new key is added here, with a reviewer's eyes on it, or not logged.
 */
export type LogFields = {
  readonly endpoint?: string;
  readonly code?: string;
  readonly status?: number;
  readonly requestId?: string;
  readonly bin?: string;
  readonly year?: number;
  readonly form?: string;
  readonly sequence?: number;
  readonly count?: number;
  readonly attempt?: number;
  readonly milliseconds?: number;
  readonly error?: unknown;
};

export type Logger = {
  readonly info: (message: string, fields?: LogFields) => void;
  readonly error: (message: string, fields?: LogFields) => void;
};

type Line = { readonly level: "info" | "error"; readonly message: string };

/** One JSON line per call. */
export function jsonLogger(write: (line: string) => void): Logger {
  const log = (line: Line, { error, ...fields }: LogFields = {}) => {
    const described = error === undefined ? {} : { error: describeError(error) };
    write(JSON.stringify({ ...line, ...fields, ...described }));
  };
  return {
    info: (message, fields) => log({ level: "info", message }, fields),
    error: (message, fields) => log({ level: "error", message }, fields),
  };
}

/** Logs to the standard output, where Lambda picks lines up. */
export const logger: Logger = jsonLogger((line) => {
  process.stdout.write(`${line}\n`);
});

type ErrorDescription = {
  readonly name: string;
  readonly message?: string;
  /** Of the operating system, such as `ECONNREFUSED`. */
  readonly code?: string;
  readonly frames?: readonly string[];
  readonly cause?: ErrorDescription;
};

/** Errors whose messages are made by the program or the service, not from what a person typed. */
const harmless = new Set(["TypeError", "RangeError", "ReferenceError"]);

function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error };
  const spoken = harmless.has(error.name) || "$fault" in error;
  return {
    name: error.name,
    ...(spoken ? { message: error.message } : {}),
    ...("code" in error && /^E[A-Z_]+$/.test(String(error.code))
      ? { code: String(error.code) }
      : {}),
    frames: framesOf(error),
    ...(error.cause === undefined || depth > 2
      ? {}
      : { cause: describeError(error.cause, depth + 1) }),
  };
}

/** Where it happened, without the message that the stack begins with. */
function framesOf({ stack = "", message }: Error): readonly string[] {
  const frames = stack.slice(stack.indexOf(message) + message.length).split("\n");
  return frames
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}
