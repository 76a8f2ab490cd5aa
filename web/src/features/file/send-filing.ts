import {
  afterStep,
  type Filing,
  type FilingStep,
  nextStep,
  type StepOutcome,
} from "#web/features/file/filing.ts";

/** What came of trying one step once. */
export type Attempt =
  | StepOutcome
  /** No answer, or "later": whether it arrived is not known. Only the same key may be tried again. */
  | { readonly kind: "unknown"; readonly retryAfterSeconds?: number }
  /** The sign-in has ended; the filing waits for the person. */
  | { readonly kind: "signed-out" };

export type OpenStep = Extract<FilingStep, { kind: "sign" | "send" }>;

export type SendingState = {
  readonly filing: Filing;
  /**
   * - `sending` a request is under way
   * - `checking` the last try brought no answer: we find out with the same key whether it arrived
   * - `signed-out`, `stopped`, `done` nothing happens until the person acts
   */
  readonly phase: "sending" | "checking" | "signed-out" | "stopped" | "done";
};

export type SendFilingDependencies = {
  readonly attempt: (filing: Filing, step: OpenStep) => Promise<Attempt>;
  /** Stored before and after every request, so that a crash at any point can be gone on from. */
  readonly keep: (filing: Filing) => void;
  readonly show: (state: SendingState) => void;
  readonly wait: (seconds: number) => Promise<void>;
};

const firstWaitSeconds = 2;
const longestWaitSeconds = 30;

/**
 * Sends what is left of a filing, one form after the other. A step without an answer is tried
 * again with the same key until there is one; a refusal stops it.
 */
export async function sendFiling(
  started: Filing,
  { attempt, keep, show, wait }: SendFilingDependencies,
): Promise<SendingState> {
  let filing = started;
  let waitSeconds = firstWaitSeconds;
  let phase: "sending" | "checking" = "sending";
  const end = (last: SendingState["phase"]) => {
    show({ filing, phase: last });
    return { filing, phase: last };
  };

  keep(filing);
  for (let step = nextStep(filing); ; step = nextStep(filing)) {
    if (step.kind === "done" || step.kind === "stopped") return end(step.kind);
    show({ filing, phase });
    const came = await attempt(filing, step);
    if (came.kind === "signed-out") return end("signed-out");
    if (came.kind === "unknown") {
      phase = "checking";
      show({ filing, phase });
      await wait(came.retryAfterSeconds ?? waitSeconds);
      waitSeconds = Math.min(waitSeconds * 2, longestWaitSeconds);
    } else {
      phase = "sending";
      waitSeconds = firstWaitSeconds;
      filing = afterStep(filing, came);
      keep(filing);
    }
  }
}
