import {
  allOf,
  type Answer,
  type Asked,
  decided,
  type Fact,
  given,
  knownFirst,
  lawDay,
  refused,
} from "./answers.js";
import {
  amendedIn2004,
  amendedIn2007,
  amendedIn2015,
  amendedIn2022,
  type Institution,
  isLocal,
} from "./institutions.js";

/** Art. 4 and 5 ust. 1, 5a; art. 28 of the Act of 2003; art. 8 of 2022/218. */

export interface ApplicationCase extends Asked {
  readonly on: string;
  readonly foundingInstitution: Institution;
  readonly kind?: "grant" | "extension";
  readonly filedOn?: string;
  readonly provided: Readonly<Record<string, Fact | undefined>>;
}

const since2003 = "2003-08-14";
/** Each point and the day it came. */
export const points: readonly (readonly [id: string, from: string])[] = [
  ["pkt-1", since2003],
  ["pkt-2", since2003],
  ["pkt-2a", amendedIn2022],
  ["pkt-3", since2003],
  ["pkt-4", since2003],
  ["pkt-5", since2003],
  ["pkt-6", since2003],
  ["pkt-6a", amendedIn2007],
  ["pkt-7", since2003],
  ["pkt-8", since2003],
  ["pkt-9", since2003],
  ["pkt-10", since2003],
  ["pkt-11", since2003],
  ["pkt-12", since2003],
  ["pkt-13", amendedIn2015],
  ["pkt-14", amendedIn2015],
  ["pkt-15", amendedIn2015],
];

/** The marshal decided from 2006 until the amendment of 2007. */
export const decider = (day: string): string =>
  day >= "2006-01-01" && day < amendedIn2007 ? "marshal" : "voivode";

function opinions(on: string, day: string): string[] {
  if (day >= "2006-01-01") return [];
  return on <= "2004-12-31" ? ["marshal", "minister"] : ["marshal"];
}

function filingOf(day: string, law: string) {
  if (law < amendedIn2004 || law >= amendedIn2015) return { kind: "any-day" };
  const year = Number(day.slice(0, 4));
  const windows = [year, year + 1].flatMap((each) => [
    { from: `${String(each)}-04-01`, to: `${String(each)}-04-30` },
    { from: `${String(each)}-09-01`, to: `${String(each)}-09-30` },
  ]);
  const next = windows.find(({ to }) => day <= to)!;
  return law < amendedIn2007
    ? { kind: "deadline", next: next.to }
    : { kind: "window", open: next.from <= day, ...next };
}

function isAskedOf(institution: Institution, point: string): boolean {
  if (point === "pkt-14") return institution !== "powiat";
  return point !== "pkt-15" || isLocal(institution);
}

export function statusApplicationAgain(asked: ApplicationCase): Answer {
  const { on, foundingInstitution: institution, kind = "grant", filedOn, provided } = asked;
  const late = filedOn !== undefined && filedOn > on;
  const bad = refused(on, asked, late ? [{ path: ["filedOn"], code: "filed-after-day" }] : []);
  if (bad) return bad;
  const day = lawDay(on, asked);
  const isGrant = kind === "grant";
  if (!isGrant && day < amendedIn2007)
    return decided(on, {
      outcome: "no-rule",
      reason: "no-rule-yet",
      firstDay: knownFirst(amendedIn2007, asked),
    });

  const isPending = isGrant && filedOn !== undefined && filedOn < amendedIn2022 && day >= amendedIn2022;
  const wording = isPending ? "2022-02-14" : day;
  const contents = !isGrant && day < amendedIn2015 ? [] : points.filter(([, from]) => from <= wording);
  const ids = contents.map(([id]) => id);
  const needed = ids
    .filter((id) => isAskedOf(institution, id))
    .map((id) => ({ id, done: given(provided[id]) }));
  const filing = isGrant ? filingOf(filedOn ?? on, lawDay(filedOn ?? on, asked)) : null;
  const isOutside = filedOn !== undefined && filing?.kind === "window" && !("open" in filing && filing.open);
  return decided(
    on,
    {
      outcome: "checked",
      complete: allOf(needed.map(({ done }) => done)),
      needed,
      notNeeded: ids.filter((id) => !isAskedOf(institution, id)),
      decidedBy: decider(day),
      opinionsOf: isGrant ? opinions(on, day) : [],
      filing,
      missing: needed
        .filter(({ done }) => done === "unknown")
        .map(({ id }) => ({ kind: "fact", path: ["provided", id], question: "application-point" })),
      violations: isOutside ? ["filed-outside-window"] : [],
    },
    filing?.kind === "deadline" ? [{ id: "deadline-read-as-until" }] : [],
  );
}
