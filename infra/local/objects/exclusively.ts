/** Runs tasks of the same key one after the other and tasks of different keys side by side. */
export function exclusively(): (key: string, task: () => Promise<void>) => Promise<void> {
  const lastByKey = new Map<string, Promise<void>>();
  return (key, task) => {
    const run = (lastByKey.get(key) ?? Promise.resolve()).then(task, task);
    lastByKey.set(key, run);
    void run
      .catch(() => undefined)
      .finally(() => {
        if (lastByKey.get(key) === run) lastByKey.delete(key);
      });
    return run;
  };
}
