/** Between the starts of two: starting is what keeps a processor busy. */
const APART_MS = 4_000;

/** Does the work for all items, so many at the same time. @returns the results in the order of the items */
export async function lanes<Item, Result>(
  items: readonly Item[],
  together: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = [...items.entries()];
  const serve = async (lane: number): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, lane * APART_MS));
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [place, item] = next;
      results[place] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(together, items.length) }, (_, lane) => serve(lane)));
  return results;
}
