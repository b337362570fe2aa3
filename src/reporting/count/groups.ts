import type { GroupId } from "../../law/index.js";

/** The row of a group of art. 1 ust. 2; of the open list none. */
const rowOf: Readonly<Record<GroupId, string | null>> = {
  "homeless-in-programme": "group-1",
  "alcohol-dependent": "group-2",
  "drug-dependent": "group-3",
  "mentally-ill": "group-4",
  "mentally-disordered": "group-4",
  "long-term-unemployed": "group-5",
  "released-prisoner-with-difficulties": "group-6",
  "refugee-in-programme": "group-7",
  disabled: "group-8",
  other: null,
};

/** Which rows the groups of somebody belong to, among those that the law of the year knew. */
export function groupRows(groups: readonly GroupId[], known: ReadonlySet<string>): string[] {
  const rows = groups.map((group) => rowOf[group]).filter((row) => row !== null && known.has(row));
  return [...new Set(rows as string[])];
}

/** The rows that the law of a day knew, by the points its groups stand under. */
export function rowsKnown(groups: readonly { readonly id: GroupId }[]): ReadonlySet<string> {
  return new Set(groups.map(({ id }) => rowOf[id]).filter((row) => row !== null));
}
