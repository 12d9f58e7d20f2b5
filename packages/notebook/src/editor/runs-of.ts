/** A list cut into runs: each item that belongs with the first one of the run before it joins that run. */
export function runsOf<Item>(
  items: readonly Item[],
  belongs: (first: Item, item: Item) => boolean,
): (readonly [Item, ...Item[]])[] {
  const runs: [Item, ...Item[]][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last && belongs(last[0], item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}
