/** Runs steps, so many at once, in their order; the first that fails ends it. */
export async function runPooled(
  steps: readonly (() => Promise<void>)[],
  atOnce: number,
  report: (done: number) => void,
): Promise<void> {
  const waiting = steps.values();
  let done = 0;
  const work = async () => {
    for (const step of waiting) {
      await step();
      done += 1;
      report(done);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
