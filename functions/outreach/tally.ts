/** How many enterprises fall under each reason, with the first few of them. */
export class ExclusionTally<Reason extends string> {
  readonly #found = new Map<Reason, { count: number; readonly sample: string[] }>();
  readonly #order: readonly Reason[];

  /** @param order of the reasons in what is said of them. */
  constructor(order: readonly Reason[]) {
    this.#order = order;
  }

  add(reason: Reason, bin: string): void {
    const found = this.#found.get(reason) ?? { count: 0, sample: [] };
    found.count += 1;
    if (found.sample.length < sampleLength) found.sample.push(bin);
    this.#found.set(reason, found);
  }

  /** With samples, for a preview. */
  list(): { reason: Reason; count: number; sample: string[] }[] {
    return this.#order.flatMap((reason) => {
      const found = this.#found.get(reason);
      return found === undefined ? [] : [{ reason, ...found }];
    });
  }
}

const sampleLength = 5;
