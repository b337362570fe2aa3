import type { GivenCollective, GivenReport } from "./inputs.js";
import type { Source } from "./result.js";

/** One of the reports to be added. */
export type Given = GivenCollective | GivenReport;

/** Which of the reports count, and which are superseded by a later correction. */
export interface CountedSources {
  readonly counting: readonly Given[];
  readonly sources: Source[];
  readonly superseded: Source[];
}

/** Of reports of one unit the greatest correction counts; what was collected before counts as it is. */
export function countedSources(reports: readonly Given[]): CountedSources {
  const newest = newestByUnit(reports);
  const counting = reports.filter((given) => isCollective(given) || newest.get(given.unit.id) === given);
  const sources = counting.flatMap((given) =>
    isCollective(given) ? given.sources.map(plain) : [sourceOf(given)],
  );
  const superseded = reports.flatMap((given) => {
    if (isCollective(given)) return given.superseded.map(plain);
    return newest.get(given.unit.id) === given ? [] : [sourceOf(given)];
  });
  return { counting, sources: sources.sort(byId), superseded: superseded.sort(byId) };
}

export function isCollective(given: Given): given is GivenCollective {
  return given.outcome === "collective";
}

/** How many unknown facts and left out records the reports that count have. */
export function countsOf({ counting, sources }: CountedSources) {
  const counts = { reports: sources.length, unknowns: 0, leftOut: 0 };
  for (const given of counting) {
    const { unknowns, leftOut } = isCollective(given) ? given.counts : given;
    counts.unknowns += numberOf(unknowns);
    counts.leftOut += numberOf(leftOut);
  }
  return counts;
}

/** A list, or how long it was. */
function numberOf(list: number | readonly unknown[]): number {
  return typeof list === "number" ? list : list.length;
}

function newestByUnit(reports: readonly Given[]): Map<string, GivenReport> {
  const newest = new Map<string, GivenReport>();
  for (const given of reports) {
    if (isCollective(given)) continue;
    const known = newest.get(given.unit.id);
    if (known === undefined || known.correction < given.correction) newest.set(given.unit.id, given);
  }
  return newest;
}

function sourceOf({ unit, correction }: GivenReport): Source {
  return { id: unit.id, correction };
}

function plain({ id, correction }: Source): Source {
  return { id, correction };
}

/** By code units, then by correction, so that the order given does not matter. */
function byId(a: Source, b: Source): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : a.correction - b.correction;
}
