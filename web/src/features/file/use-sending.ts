import { useCallback, useEffect, useState } from "react";
import { filingInProgress } from "#web/features/file/device-store.ts";
import type { Filing } from "#web/features/file/filing.ts";
import type { EnterpriseYear } from "#web/features/file/paths.ts";
import { type SendingState, sendFiling } from "#web/features/file/send-filing.ts";
import { attemptStep } from "#web/features/file/send-step.ts";
import { ownerOf } from "#web/features/file/use-workbook.tsx";

export type ShownSending =
  | SendingState
  /** Another tab of this browser is at it. */
  | { readonly phase: "elsewhere"; readonly filing: Filing }
  /** This device knows nothing of it: it is over, or was begun elsewhere. */
  | { readonly phase: "gone" }
  /** The person is looking again at what was refused. */
  | { readonly phase: "paused" };

/** `isShown`: whether the person is still on the page. */
type OnDone = (done: Filing, isShown: boolean) => void;

/** Sends what is left of the filing that this device keeps; one tab at a time. */
export function useSending(of: EnterpriseYear, filing: string, onDone: OnDone) {
  const [shown, setShown] = useState<ShownSending>();
  const [round, setRound] = useState(0);
  // Requests are outside of rendering. `onDone` is made anew each time and always means the same.
  useEffect(() => {
    let left = false;
    const show = (state: ShownSending) => {
      if (!left) setShown(state);
    };
    const device = filingInProgress(localStorage, ownerOf(of));
    const sendRest = async () => {
      const kept = device.find();
      if (kept?.filing !== filing) return show({ phase: "gone" });
      if (kept.pausedAt !== undefined) return show({ phase: "paused" });
      const ended = await sendFiling(kept, {
        attempt: attemptStep,
        keep: device.put,
        show,
        wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
      });
      if (ended.phase !== "done") return;
      device.remove();
      onDone(ended.filing, !left);
    };
    void inOneTab(`kelisim ${filing}`, sendRest, () => {
      const kept = device.find();
      if (kept) show({ phase: "elsewhere", filing: kept });
    });
    return () => {
      left = true;
    };
  }, [of, filing, round]);
  const again = useCallback(() => setRound((count) => count + 1), []);
  return { shown, again };
}

/**
 * Two tabs must not send the same thing at once: the second one waits for its turn, and then finds
 * out what is left. A browser without locks sends all the same; the keys keep that safe.
 */
async function inOneTab(
  name: string,
  run: () => Promise<void>,
  onTaken: () => void,
): Promise<void> {
  if (!navigator.locks) return run();
  const ran = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    await run();
    return true;
  });
  if (ran) return;
  onTaken();
  await navigator.locks.request(name, run);
}
