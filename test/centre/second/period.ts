import {
  type Answer,
  type Asked,
  type Assumed,
  decided,
  type Issue,
  lawDay,
  refused,
  undetermined,
} from "./answers.js";
import { decider } from "./application.js";
import { afterYears, dayAfter, yearOf } from "./days.js";
import { amendedIn2007 } from "./institutions.js";

/** Art. 5 ust. 2, 5a, 6a; art. 7 of 2007/793, which says nothing about length. */

export interface PeriodCase extends Asked {
  readonly on: string;
  readonly grantedOn: string;
  readonly to?: string;
  readonly extensions?: readonly { readonly decidedOn: string; readonly to?: string }[];
  readonly interpretation?: { readonly oldStatus?: "three-years" | "five-years" };
}

interface Stretch {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly years: number | null;
}

const stretch = (kind: string, from: string, to: string | undefined, years: number): Stretch => ({
  kind,
  from,
  to: to ?? afterYears(from, years),
  years: to === undefined ? years : null,
});

/** Three years that were still running when five became the rule. */
const isDoubtful = (asked: PeriodCase): boolean =>
  asked.to === undefined &&
  asked.grantedOn < amendedIn2007 &&
  lawDay("9999-12-31", asked) >= amendedIn2007 &&
  afterYears(asked.grantedOn, 3) >= amendedIn2007;

function granted(asked: PeriodCase): Stretch {
  const law = lawDay(asked.grantedOn, asked) < amendedIn2007 ? 3 : 5;
  const years = isDoubtful(asked) && asked.interpretation?.oldStatus === "five-years" ? 5 : law;
  return stretch("grant", asked.grantedOn, asked.to, years);
}

function extended(asked: PeriodCase) {
  const periods = [granted(asked)];
  const violations: string[] = [];
  const issues: Issue[] = [];
  if (asked.to !== undefined && asked.to < asked.grantedOn)
    issues.push({ path: ["to"], code: "reversed-period" });
  for (const [index, { decidedOn, to }] of (asked.extensions ?? []).entries()) {
    if (decidedOn < asked.grantedOn)
      issues.push({ path: ["extensions", index, "decidedOn"], code: "decided-before-start" });
    if (lawDay(decidedOn, asked) < amendedIn2007) {
      violations.push("extension-before-rule");
      continue;
    }
    const before = periods.at(-1)!;
    if (decidedOn > before.to) violations.push("decided-after-end");
    const added = stretch("extension", dayAfter(before.to), to, 5);
    if (added.to < added.from) issues.push({ path: ["extensions", index, "to"], code: "reversed-period" });
    // Taken as given: the next one follows it even so.
    periods.push(added);
  }
  return { periods, violations, issues };
}

export function statusPeriodAgain(asked: PeriodCase): Answer {
  const { on, grantedOn, strict, interpretation } = asked;
  const { periods, violations } = extended(asked);
  // Whether the input hangs together does not depend on the day from which one looks.
  const { asOf: _, ...withHindsight } = asked;
  const { issues } = extended(withHindsight);
  const bad = refused(on, asked, issues);
  if (bad) return bad;
  const reading = interpretation?.oldStatus;
  const doubtful = isDoubtful(asked);
  if (doubtful && strict && reading === undefined)
    return undetermined([
      { kind: "interpretation", id: "oldStatus", readings: ["three-years", "five-years"] },
    ]);
  const until = periods.at(-1)!.to;
  const status = on < grantedOn ? "before" : on > until ? "after" : "in-force";
  const day = lawDay(on, asked);
  const possible = day >= amendedIn2007 && status !== "after";
  const lastThree = [3, 2, 1].map((back) => yearOf(on) - back).filter((year) => year >= yearOf(grantedOn));
  const assumed: Assumed[] = [];
  if (periods.some(({ years }) => years !== null)) assumed.push({ id: "status-term-by-code" });
  if (doubtful)
    assumed.push({ id: "oldStatus", reading: reading ?? "three-years", chosen: reading !== undefined });
  if (possible) assumed.push({ id: "three-last-reports" });
  return decided(
    on,
    {
      outcome: "found",
      status,
      periods,
      until,
      decidedBy: decider(day),
      appealTo: "minister",
      extension: { possible, reportsOf: possible ? lastThree : [] },
      violations,
    },
    assumed,
  );
}
