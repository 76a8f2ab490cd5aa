/** What becomes of one step of a run. */
export type Fate =
  | "done"
  /** Refused before anything was done. */
  | "fails"
  /** Done, but its answer is lost. */
  | "times-out";

/** Waits for its turn; every single read and write of a run asks for one. */
export type Turn = () => Promise<Fate>;

/** A program that stands still before each of its steps until it is told to go on. */
export type Run = {
  readonly isOver: () => boolean;
  /** Lets one step happen and comes back when the next one waits, or the run is over. */
  readonly advance: (fate: Fate) => Promise<void>;
};

/** Starts a program and comes back when its first step waits. A run left standing has crashed. */
export async function startRun(program: (turn: Turn) => Promise<void>): Promise<Run> {
  let over = false;
  let standing = deferred<void>();
  let gate = deferred<Fate>();

  const turn: Turn = () => {
    gate = deferred<Fate>();
    standing.resolve();
    return gate.promise;
  };
  const end = () => {
    over = true;
    standing.resolve();
  };
  program(turn).then(end, (error: unknown) => standing.reject(error));
  await standing.promise;

  return {
    isOver: () => over,
    advance: async (fate) => {
      standing = deferred<void>();
      gate.resolve(fate);
      await standing.promise;
    },
  };
}

function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<Value>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}
