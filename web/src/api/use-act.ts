import { useState } from "react";
import type { Answered, ApiProblem } from "#web/api/api-problem.ts";

export type Act = {
  readonly busy: boolean;
  /** Why the last try was refused. */
  readonly problem: ApiProblem | undefined;
  /** Runs it unless it runs already; `done` is called with what was answered. */
  readonly run: <Reply>(
    ask: () => Promise<Answered<Reply>>,
    done: (reply: Reply) => void,
  ) => Promise<void>;
};

/** One thing a person does by a button: a second press waits, a refusal stays in sight. */
export function useAct(): Act {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const run: Act["run"] = async (ask, done) => {
    if (busy) return;
    setBusy(true);
    const answered = await ask();
    setBusy(false);
    setProblem(answered.ok ? undefined : answered.problem);
    if (answered.ok) done(answered.reply);
  };
  return { busy, problem, run };
}
