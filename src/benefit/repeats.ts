/** The positions of what stood in the list before; what could not be read repeats nothing. */
export function repeated(keys: readonly (string | null | undefined)[]): number[] {
  const seen = new Set<string>();
  const places: number[] = [];
  keys.forEach((key, index) => {
    if (key == null) return;
    if (seen.has(key)) places.push(index);
    seen.add(key);
  });
  return places;
}

/** Each once, in the order of the list: plain data that is written alike is the same. */
export function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
