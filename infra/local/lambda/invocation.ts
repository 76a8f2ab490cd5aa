/** Sent to a function's thread. Events and replies travel as JSON text, as they do on AWS. */
export type Invocation = {
  readonly id: string;
  readonly event: string;
  /** Milliseconds since the epoch. */
  readonly deadlineAt: number;
};

/** Sent back by a function's thread. */
export type InvocationOutcome =
  | { readonly id: string; readonly kind: "replied"; readonly reply: string }
  | { readonly id: string; readonly kind: "threw"; readonly error: string };

/** What a function's thread is started with. */
export type ThreadSetting = {
  readonly module: string;
  readonly exportName: string;
  readonly functionName: string;
  readonly memoryMegabytes: number;
};
