/** What has been opened and must be closed again, the last first. */
export type Closers = {
  /** Closes at once what is opened after all has been closed. */
  readonly add: (close: () => Promise<void>) => void;
  readonly closeAll: () => Promise<void>;
};

export function closersOf(onError: (line: string) => void): Closers {
  const open: (() => Promise<void>)[] = [];
  let closing: Promise<void> | undefined;

  const closeOne = async (close: () => Promise<void>) => {
    try {
      await close();
    } catch (error) {
      onError(`Could not close: ${String(error)}`);
    }
  };
  const closeRest = async () => {
    for (let close = open.pop(); close !== undefined; close = open.pop()) await closeOne(close);
  };
  return {
    add: (close) => {
      open.push(close);
      if (closing !== undefined) closing = closing.then(closeRest);
    },
    closeAll: () => {
      closing ??= closeRest();
      return closing;
    },
  };
}
