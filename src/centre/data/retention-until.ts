import { type CalendarDate, calendarDate } from "../../calendar/index.js";
import { calculated, type Calculation } from "../../input/index.js";
import type { Law } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import {
  type Decision,
  type Inquiry,
  type NoRule,
  noRule,
  type Reasoned,
  type Undecided,
} from "../../reasoning/index.js";
import {
  type RetentionUntilFacts as Facts,
  type RetentionUntilInput,
  retentionUntilInput,
} from "./inputs.js";
import { step } from "./step.js";
import type { NoDataRuleReason } from "./vocabulary.js";

type Name = "retentionUntil";

/** The data are kept to a day. */
export interface RetentionTerm extends Reasoned<Name> {
  outcome: "until";
  /** Last day on which they are kept: the last of a year. */
  until: string;
  /** Does the day asked about lie after it? */
  over: boolean;
}

/** The Act sets no time. */
export interface NoRetentionTerm extends Reasoned<Name> {
  outcome: "no-term";
}

/** What {@link retentionUntil} returns. */
export type RetentionUntilResult =
  | RetentionTerm
  | NoRetentionTerm
  | NoRule<Name, NoDataRuleReason>
  | Undecided<Name>;

/**
 * Says until when a centre keeps the personal data of a person.
 *
 * Provision: art. 8b ust. 5 of the Act, since 2019-05-04, by the law of `on`: ten years from the end of the calendar year in
 * which the services for the person ended (`servicesEndedOn`). That it holds for services that had ended before is assumed
 * (`retention-of-earlier-data`). For a club art. 18f sets no time (`no-term`).
 * Not checked: other reasons to keep data, such as bookkeeping or a claim. Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { retentionUntil } from "zatrudnienie-socjalne/centre";
 *
 * const kept = retentionUntil({ on: "2019-07-01", body: "centre", servicesEndedOn: "2019-06-28" });
 * kept.outcome === "until" && [kept.until, kept.over]; // => ["2029-12-31", false]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2019 poz. 730 art. 67.
 */
export function retentionUntil(input: RetentionUntilInput): RetentionUntilResult {
  return calculated(retentionUntilRule, input);
}

export const retentionUntilRule: Calculation<Facts, RetentionUntilResult, never> = {
  calculation: "retentionUntil",
  schema: retentionUntilInput,
  day: ({ on }) => on,
  decide,
};

function decide(
  { on, body, servicesEndedOn }: Facts,
  law: Law,
  inquiry: Inquiry<never>,
): Decision<RetentionUntilResult> {
  if (body === "club") {
    const lists = law.of(rules.clubPersonalData);
    if (lists.value === null)
      return noRule("no-rule-yet", law.firstDayOf(rules.clubPersonalData), step(lists, "no-data-rule"));
    return { outcome: "no-term", steps: [step(lists, "data-without-term")] };
  }
  const rule = law.of(rules.retention);
  const first = law.firstDayOf(rules.retention);
  if (rule.value === null || first === undefined)
    return noRule("no-rule-yet", first, step(rule, "no-data-rule"));
  const { years } = rule.value;
  if (servicesEndedOn < first) inquiry.assume("retention-of-earlier-data");
  const until = lastDayOfYear(Number(servicesEndedOn.slice(0, servicesEndedOn.indexOf("-"))) + years);
  const over = on > until;
  return {
    outcome: "until",
    until,
    over,
    steps: [step(rule, "data-kept", { years, until }), step(rule, "data-kept-over", { over })],
  };
}

function lastDayOfYear(year: number): CalendarDate {
  return calendarDate(`${String(year)}-12-31`);
}
