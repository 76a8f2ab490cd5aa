import { useEffect, useState } from "react";

/** How long a decision is offered to be undone at once; later it can be reopened all the same. */
export const undoSeconds = 10;

/** Whole seconds left since `since` began, down to 0; 0 at once while it is undefined. */
export function useSecondsLeft(since: unknown): number {
  const [left, setLeft] = useState(0);
  // Time passing is outside of rendering.
  useEffect(() => {
    if (since === undefined) return setLeft(0);
    const endsAt = Date.now() + undoSeconds * 1000;
    const tell = () => setLeft(Math.max(0, Math.ceil((endsAt - Date.now()) / 1000)));
    tell();
    const timer = setInterval(tell, 250);
    const end = setTimeout(() => clearInterval(timer), (undoSeconds + 1) * 1000);
    return () => {
      clearInterval(timer);
      clearTimeout(end);
    };
  }, [since]);
  return left;
}
