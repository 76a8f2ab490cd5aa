/**
 * Results in the order of what they were made from, several made at once: so many are under way or
 * waiting to be taken, never more.
 */
export async function* inOrder<From, To>(
  items: AsyncIterable<From> | Iterable<From>,
  atOnce: number,
  make: (item: From) => Promise<To>,
): AsyncGenerator<To, void, undefined> {
  const underWay: Promise<To>[] = [];
  for await (const item of items) {
    const made = make(item);
    // Whoever takes it hears of its failure; until then it must not count as unheard.
    made.catch(() => undefined);
    underWay.push(made);
    if (underWay.length < atOnce) continue;
    const first = underWay.shift();
    if (first !== undefined) yield await first;
  }
  for (const made of underWay) yield await made;
}

/** Items in groups of so many; the last may be smaller. */
export async function* inGroups<Item>(
  items: AsyncIterable<Item>,
  size: number,
): AsyncGenerator<readonly Item[], void, undefined> {
  let group: Item[] = [];
  for await (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** Two sequences in ascending order as one, what is in both once. */
export async function* mergedOrder(
  left: AsyncIterable<string>,
  right: Iterable<string>,
): AsyncGenerator<string, void, undefined> {
  const others = right[Symbol.iterator]();
  let other = others.next();
  for await (const item of left) {
    while (other.done !== true && other.value < item) {
      yield other.value;
      other = others.next();
    }
    if (other.done !== true && other.value === item) other = others.next();
    yield item;
  }
  for (; other.done !== true; other = others.next()) yield other.value;
}
