/** What this needs of `sessionStorage`. */
export type Trail = Pick<Storage, "getItem" | "setItem">;

const longest = 200;

/**
 * Notes that an address of a list is shown now, and tells which one was shown before it. Going back
 * to one that was shown forgets those after it. It lasts as long as the tab.
 */
export function stepOn(trail: Trail, list: string, address: string): string | undefined {
  const key = `kelisim/review-trail/${list}`;
  const steps = stepsOf(trail.getItem(key));
  const known = steps.indexOf(address);
  const walked = known === -1 ? [...steps, address] : steps.slice(0, known + 1);
  try {
    trail.setItem(key, JSON.stringify(walked.slice(-longest)));
  } catch {
    // A full store costs the way back, nothing else.
  }
  return walked.at(-2);
}

function stepsOf(text: string | null): readonly string[] {
  try {
    const steps: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(steps) ? steps.filter((step) => typeof step === "string") : [];
  } catch {
    return [];
  }
}
