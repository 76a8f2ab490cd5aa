import { useEffect, useState } from "react";
import type { Reviewer } from "#shared/api/review-return.ts";
import { api } from "#web/api/client.ts";
import { reviewReturn } from "#web/api/department.ts";
import type { ReviewPlace } from "#web/features/review/paths.ts";

/** A third of the time after which the server forgets a reviewer. */
const remindMilliseconds = 20_000;

/**
 * Tells the server that this officer looks at a return, for as long as it is in sight, and learns
 * who else does. Without an answer the last one stands: it is a courtesy and stops nobody.
 */
export function usePresence({ bin, year, form }: ReviewPlace): readonly Reviewer[] {
  const [others, setOthers] = useState<readonly Reviewer[]>([]);
  // Others are outside of rendering, and so is a page that goes out of sight.
  useEffect(() => {
    let isOpen = true;
    const say = async (state: "looking" | "left") => {
      const answered = await api(reviewReturn)({ params: { bin, year, form }, body: { state } });
      if (isOpen && answered.ok) setOthers(answered.reply.others);
    };
    const look = () => void say(document.visibilityState === "visible" ? "looking" : "left");
    const leave = () => void say("left");
    const remind = () => {
      if (document.visibilityState === "visible") void say("looking");
    };
    look();
    const timer = setInterval(remind, remindMilliseconds);
    document.addEventListener("visibilitychange", look);
    addEventListener("pagehide", leave);
    return () => {
      isOpen = false;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      removeEventListener("pagehide", leave);
      leave();
    };
  }, [bin, year, form]);
  return others;
}
