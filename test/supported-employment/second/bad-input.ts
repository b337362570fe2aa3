import fc from "fast-check";

/** Fields by what they hold, and what is none of it, with the issue it must be. */

export type Kind = "asked-day" | "date" | "month" | "amount" | "percentage" | "fact" | "choice" | "count";

type Bad = readonly [value: unknown, code: string];

const noDays: readonly Bad[] = [
  ["2026-02-29", "not-a-date"],
  ["2026-6-1", "not-a-date"],
  [20260601, "wrong-type"],
];

const badOf: Readonly<Record<Kind, readonly Bad[]>> = {
  // A day asked about that lies out of range is no bad input but outside what is covered.
  "asked-day": noDays,
  date: [...noDays, ["1899-12-31", "date-out-of-range"]],
  month: [
    ["2026-13", "not-a-month"],
    ["2026-06-01", "not-a-month"],
    [202606, "wrong-type"],
  ],
  amount: [
    ["12.3", "not-an-amount"],
    ["12,30", "not-an-amount"],
    ["-1.00", "not-an-amount"],
    [12.3, "wrong-type"],
  ],
  percentage: [
    ["100.0001", "not-a-percentage"],
    ["1.23456", "not-a-percentage"],
    ["-1", "not-a-percentage"],
    [17.93, "wrong-type"],
  ],
  fact: [
    ["yes", "not-one-of"],
    [1, "not-one-of"],
  ],
  choice: [["nobody", "not-one-of"]],
  count: [
    ["4", "wrong-type"],
    [1.5, "wrong-type"],
  ],
};

export interface Spoiled {
  readonly input: object;
  readonly issue: readonly [code: string, ...path: (string | number)[]];
}

/** An input with one field spoiled, one left out that is needed, or one too many. */
export function spoiled(
  sound: object,
  kinds: Readonly<Record<string, Kind>>,
  needed: readonly string[],
): fc.Arbitrary<Spoiled> {
  const bad = fc
    .constantFrom(...Object.entries(kinds))
    .chain(([name, kind]) =>
      fc
        .constantFrom(...badOf[kind])
        .map(([value, code]): Spoiled => ({ input: { ...sound, [name]: value }, issue: [code, name] })),
    );
  const without = fc.constantFrom(...needed).map((name): Spoiled => {
    const input = Object.fromEntries(Object.entries(sound).filter(([each]) => each !== name));
    return { input, issue: ["required", name] };
  });
  const tooMany = fc.constant<Spoiled>({
    input: { ...sound, nobodyKnows: 1 },
    issue: ["unknown-key", "nobodyKnows"],
  });
  return fc.oneof(
    { weight: 8, arbitrary: bad },
    { weight: 2, arbitrary: without },
    { weight: 1, arbitrary: tooMany },
  );
}
