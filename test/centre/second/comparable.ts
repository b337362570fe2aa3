import type { Answer } from "./answers.js";

/** The library's result in the shape of a derivation: its fields, codes for sentences, no steps. */

type Loose = Readonly<Record<string, unknown>>;

const asText = (value: unknown): string => JSON.stringify(value);
const list = (value: unknown): readonly Loose[] => (value ?? []) as readonly Loose[];
const codes = (value: unknown): string[] => list(value).map(({ code }) => String(code));
const picked = (entries: unknown, names: readonly string[]) =>
  list(entries).map((entry) =>
    Object.fromEntries(names.filter((name) => entry[name] !== undefined).map((name) => [name, entry[name]])),
  );
const inOrder = (entries: unknown, names: readonly string[]) => picked(entries, names).map(asText).sort();

/** How a field is read off a result; the others as they stand. */
const readers: Readonly<Record<string, (result: Loose) => unknown>> = {
  issues: ({ issues }) => inOrder(issues, ["path", "code"]),
  assumptions: ({ assumptions }) => inOrder(assumptions, ["id", "reading", "chosen"]),
  violations: ({ violations }) => codes(violations),
  warnings: ({ warnings }) => codes(warnings),
  consequences: ({ warnings }) =>
    list(warnings).flatMap(({ consequences }) => list(consequences).map(({ unit }) => unit)),
  needed: ({ needed }) => picked(needed, ["id", "done"]),
  instalments: ({ instalments }) =>
    picked(instalments, ["index", "month", "heads", "amount", "exact", "payBy"]),
  periods: ({ periods }) => picked(periods, ["kind", "from", "to", "years"]),
  activities: ({ activities }) => picked(activities, ["index", "id", "allowed", "reason"]),
  sources: ({ sources }) =>
    list(sources).map(({ id, citation, condition }) => ({
      id,
      unit: (citation as Loose)["unit"],
      condition,
    })),
};

/** The fields of the derivation as the library answers them. */
export const asDerived = (result: object, { outcome, ...derived }: Answer): Loose => ({
  outcome: (result as Loose)["outcome"],
  ...Object.fromEntries(
    Object.keys(derived).map((name) => [
      name,
      readers[name] ? readers[name](result as Loose) : (result as Loose)[name],
    ]),
  ),
});

/** The derivation with what has no order put in one. */
export const settled = (answer: Answer): Loose => ({
  ...answer,
  ...("issues" in answer ? { issues: inOrder(answer["issues"], ["path", "code"]) } : {}),
  ...("assumptions" in answer
    ? { assumptions: inOrder(answer["assumptions"], ["id", "reading", "chosen"]) }
    : {}),
});
