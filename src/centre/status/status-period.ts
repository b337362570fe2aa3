import { type CalendarDate, partsOf } from "../../calendar/index.js";
import { calculated, type Calculation, type LawFor, notBefore, type Parts } from "../../input/index.js";
import { type Law, procedureCodeOnYears, type RuleRecord, type RuleValues } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import {
  type Decision,
  type Inquiry,
  type Issue,
  openQuestions,
  type Reasoned,
  type Step,
  type Undecided,
  type Violation,
} from "../../reasoning/index.js";
import { type StatusPeriodFacts as Facts, type StatusPeriodInput, statusPeriodInput } from "./inputs.js";
import { isOldStatus, type StatusStretch, stretchesOf } from "./status-periods.js";
import { step } from "./step.js";
import type { StatusDecider, StatusQuestion, StatusState, StatusViolationCode } from "./vocabulary.js";

type Name = "statusPeriod";

/** The status, stretch by stretch, as seen on a day. */
export interface StatusFound extends Reasoned<Name> {
  outcome: "found";
  status: StatusState;
  /** As granted, then by each extension, one after the other. */
  periods: StatusStretch[];
  /** Last day of the last period. */
  until: string;
  /** Who decides on the status on the day. */
  decidedBy: StatusDecider;
  /** The higher authority. */
  appealTo: "minister";
  extension: {
    /** Does the law of the day know extensions, and is the status not over? */
    possible: boolean;
    /** The calendar years whose reports count; those before the status are left out. */
    reportsOf: number[];
  };
  violations: Violation<StatusViolationCode>[];
}

/** What {@link statusPeriod} returns. */
export type StatusPeriodResult = StatusFound | Undecided<Name>;

type Decided = Decision<StatusPeriodResult>;

/**
 * Says from when to when a centre has its status, whether a day lies in it, and whether it can be extended.
 *
 * Provision: art. 5 ust. 1–3, art. 5a and 6a of the Act. A status is given for three years by the law to 2007-07-13, for five
 * since; an extension starts the day after what it extends and lasts five years. A period of years ends on the day with the
 * number of its first day (assumption `status-term-by-code`); a last day that the decision states, `to`, wins, and `years`
 * is null there. Whether a status of three years that ran on 2007-07-14 became one of five is the reading `oldStatus`.
 * Extensions are taken as given, whatever `on` is: one decided before 2007-07-14 adds nothing, one decided too late does, and
 * both are violations. `reportsOf` are the calendar years before that of `on` (assumption `three-last-reports`).
 * Not checked: whether the reports were filed, whether an auxiliary unit converted in 2010 told its changed data (art. 4
 * ust. 3 of the act of 22 July 2010), and whether the status was lost (see `lossOfStatus`). Bad input gets `invalid` with
 * all its issues.
 *
 * @example
 * ```ts
 * import { statusPeriod } from "zatrudnienie-socjalne/centre";
 *
 * const extensions = [{ decidedOn: "2021-05-10" }];
 * const found = statusPeriod({ on: "2026-07-02", grantedOn: "2016-07-01", extensions });
 * found.outcome === "found" && [found.status, found.until]; // => ["in-force", "2026-07-02"]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2003 nr 122 poz. 1143 art. 5, Dz.U. 2007 nr 115 poz. 793 art. 1 pkt 4, 5, 7 and art. 7,
 * Dz.U. 2025 poz. 1691 art. 57 § 3a.
 */
export function statusPeriod(input: StatusPeriodInput): StatusPeriodResult {
  return calculated(statusPeriodRule, input);
}

export const statusPeriodRule: Calculation<Facts, StatusPeriodResult, StatusQuestion> = {
  calculation: "statusPeriod",
  schema: statusPeriodInput,
  contradictions,
  day: ({ on }) => on,
  decide,
};

function decide(facts: Facts, law: Law, inquiry: Inquiry<StatusQuestion>): Decided {
  const { on, grantedOn } = facts;
  const oldStatus = isOldStatus(facts, law) ? inquiry.reading("oldStatus") : undefined;
  const { stretches, violations } = stretchesOf(facts, law, oldStatus);
  const isByCode = stretches.some(({ years }) => years !== null);
  if (isByCode) inquiry.assume("status-term-by-code");
  const until = stretches.reduce((_, { to }) => to, grantedOn);
  const status = on < grantedOn ? "before" : on > until ? "after" : "in-force";
  const rule = law.of(rules.statusExtension);
  const possible = rule.value !== null && status !== "after";
  const reportsOf = possible ? lastYears(on, grantedOn, rule) : [];
  if (possible) inquiry.assume("three-last-reports");
  const authority = law.of(rules.statusAuthority);
  const appeal = law.of(rules.statusAppeal);
  return {
    outcome: "found",
    status,
    periods: stretches.map(({ kind, from, to, years }) => ({ kind, from, to, years })),
    until,
    decidedBy: authority.value.by,
    appealTo: appeal.value.to,
    extension: { possible, reportsOf },
    violations,
    steps: [
      ...stretches.map((stretch) => stretch.step),
      ...(isByCode
        ? [step(procedureCodeOnYears, "term-in-years", { years: law.of(rules.statusLength).value.years })]
        : []),
      step(authority, "status-decided-by", { by: authority.value.by }),
      step(appeal, "status-appeal", { to: appeal.value.to }),
      ...extensionSteps(possible, rule),
    ],
  };
}

type Extension = RuleRecord<RuleValues["statusExtension"]>;

function lastYears(on: CalendarDate, grantedOn: CalendarDate, { value }: Extension): number[] {
  const { year } = partsOf(on);
  const first = partsOf(grantedOn).year;
  return Array.from(
    { length: value?.reports ?? 0 },
    (_, index) => year - (value?.reports ?? 0) + index,
  ).filter((each) => each >= first);
}

function extensionSteps(possible: boolean, rule: Extension): Step[] {
  if (rule.value === null) return [step(rule, "no-extension-rule")];
  return possible ? [step(rule, "extension-possible", { reports: rule.value.reports })] : [];
}

function contradictions(
  { grantedOn, to, extensions, interpretation }: Parts<Facts>,
  lawFor: LawFor,
): Issue[] {
  if (grantedOn == null) return [];
  const early = (extensions ?? []).flatMap((extension, index) =>
    notBefore(extension?.decidedOn, grantedOn, ["extensions", index, "decidedOn"], "decided-before-start"),
  );
  // Where something could not be read, the periods up to it are known.
  const readable = to === null ? [] : readableOf(extensions ?? []);
  const law = lawFor(grantedOn, undefined);
  const given = interpretation?.oldStatus ?? openQuestions.oldStatus.default ?? undefined;
  const { stretches } = stretchesOf({ grantedOn, to: to ?? undefined, extensions: readable }, law, given);
  return [...early, ...stretches.flatMap((each) => notBefore(each.to, each.from, each.path))];
}

type Extensions = NonNullable<Facts["extensions"]>;

function readableOf(extensions: NonNullable<Parts<Facts>["extensions"]>): Extensions {
  const first = extensions.findIndex((each) => each?.decidedOn == null || each.to === null);
  return (first === -1 ? extensions : extensions.slice(0, first)) as Extensions;
}
