/** Takes choices one after the other; when they have run out, always the first. */
export interface Chooser {
  /** One of a list that is not empty. */
  readonly one: <Item>(list: readonly Item[]) => Item;
  /** A whole number from `least` to `most`. */
  readonly number: (least: number, most: number) => number;
  /** What is made by `make`, up to `most` of it. */
  readonly some: <Item>(most: number, make: (index: number) => Item) => Item[];
  /** An object with the field, or one without. */
  readonly maybe: <Key extends string, Value>(key: Key, make: () => Value) => Partial<Record<Key, Value>>;
}

/** What is chosen hangs on the choices alone: numbers of any size and kind, of which the whole part counts. */
export function chooser(choices: readonly number[]): Chooser {
  let at = 0;
  const next = (count: number): number => {
    const chosen = Math.trunc(Math.abs(choices[at] ?? 0)) % count;
    at += 1;
    return Number.isInteger(chosen) ? chosen : 0;
  };
  const one: Chooser["one"] = (list) => list[next(list.length)]!;
  const number: Chooser["number"] = (least, most) => least + next(most - least + 1);
  const some: Chooser["some"] = (most, make) =>
    Array.from({ length: next(most + 1) }, (_, index) => make(index));
  const maybe = <Key extends string, Value>(key: Key, make: () => Value) =>
    (next(2) === 0 ? {} : { [key]: make() }) as Partial<Record<Key, Value>>;
  return { one, number, some, maybe };
}
