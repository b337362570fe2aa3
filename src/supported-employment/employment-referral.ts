import { calculated, type Calculation, notBefore, type Parts } from "../input/index.js";
import type { Law } from "../law/index.js";
import * as rules from "../law/rules/index.js";
import {
  all,
  type Decision,
  type Fact,
  type Inquiry,
  type Issue,
  type Missing,
  type Need,
  type NoRule,
  noRule,
  type Reasoned,
  type Undecided,
} from "../reasoning/index.js";
import {
  type EmploymentReferralFacts as Facts,
  type EmploymentReferralInput,
  employmentReferralInput,
} from "./inputs.js";
import { motionsNeeded, needsInTime } from "./referral-needs.js";
import { step } from "./step.js";
import type {
  NoWorkReferralReason,
  SupportedEmploymentQuestion as Question,
  WorkReferralNeed,
  WorkReferrer,
} from "./vocabulary.js";

type Name = "employmentReferral";

/** What a referral to work needs, and whether it may be made. */
export interface EmploymentReferral extends Reasoned<Name> {
  outcome: "referral";
  /** Is everything there that is needed? Whether to refer the labour office decides. */
  may: Fact;
  referredBy: WorkReferrer;
  /** First day after the months that taking part must have lasted; null where no such time is asked for, and where it depends on how months are counted. */
  earliest: string | null;
  needed: Need<WorkReferralNeed>[];
  /** What is not known of the things needed, in their order; then a reading that has to be chosen. */
  missing: Missing[];
}

/** What {@link employmentReferral} decides. */
export type EmploymentReferralDecided = EmploymentReferral | NoRule<Name, NoWorkReferralReason>;

/** What {@link employmentReferral} returns. */
export type EmploymentReferralResult =
  | EmploymentReferral
  | NoRule<Name, NoWorkReferralReason>
  | Undecided<Name>;

type Decided = Decision<EmploymentReferralResult>;

/**
 * Says whether the labour office may refer somebody to work on a day: from a centre or from a club.
 *
 * Provision: art. 16 ust. 1 of the Act, by the law of `on`. From a centre: after taking part has ended, or earlier in a
 * justified case, since 2007-07-14 after six months. To 2004-05-31 the motion of the manager, the social worker or the
 * participant was enough; since 2004-06-01 all three move. From a club: to 2004-05-31 there is no rule (`no-rule`), to
 * 2007-07-13 after taking part, on the motion of the social worker or the participant; since then on that of the social
 * worker, since 2022-02-15 with the times of the centre. The six months are calendar months from `startedOn` (art. 112 of
 * the Civil Code); where it depends on how they are counted, `interpretation.monthCount` must be chosen. Facts are `true`,
 * `false` or `unknown`; those left out are unknown, and listed in `missing`.
 * Not checked: whether the person is registered with the labour office, absences, and the programme or social contract of
 * art. 15b ust. 2. Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { employmentReferral } from "zatrudnienie-socjalne/supported-employment";
 *
 * const motions = { manager: true, socialWorker: true, participant: true };
 * const stay = { from: "centre", startedOn: "2026-01-10", justified: true, motions } as const;
 * const found = employmentReferral({ on: "2026-07-11", ...stay });
 * found.outcome === "referral" && found.may; // => true
 * const early = employmentReferral({ on: "2026-07-09", ...stay });
 * early.outcome === "referral" && early.may; // => false
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2003 nr 122 poz. 1143, Dz.U. 2004 nr 99 poz. 1001 art. 137 pkt 9, Dz.U. 2007 nr 115
 * poz. 793 art. 1 pkt 15, Dz.U. 2011 nr 205 poz. 1211 art. 1 pkt 3, Dz.U. 2022 poz. 218 art. 1 pkt 14.
 */
export function employmentReferral(input: EmploymentReferralInput): EmploymentReferralResult {
  return calculated(employmentReferralRule, input);
}

export const employmentReferralRule: Calculation<Facts, EmploymentReferralResult, Question> = {
  calculation: "employmentReferral",
  schema: employmentReferralInput,
  contradictions,
  day: ({ on }) => on,
  decide,
};

function decide(facts: Facts, law: Law, inquiry: Inquiry<Question>): Decided {
  const { from } = facts;
  const rule = law.of(rules.employmentReferral);
  const { by, clubMembersNamed, [from]: ofPlace } = rule.value;
  if (ofPlace === null) {
    const firstDay = law.firstDayOf(rules.employmentReferral, (value) => value[from] !== null);
    return noRule("no-rule-yet", firstDay, step(rule, "no-work-referral-rule"));
  }
  if (from === "club" && !clubMembersNamed) inquiry.assume("club-member-as-participant");
  const terms = { rule, ofPlace };
  const inTime = needsInTime(facts, terms, inquiry);
  const motions = motionsNeeded(facts, terms, inquiry);
  const needed = [...inTime.needed, ...motions.needed];
  return {
    outcome: "referral",
    may: all(needed.map(({ done }) => done)),
    referredBy: by,
    earliest: inTime.earliest,
    needed,
    missing: inquiry.missing,
    steps: [step(rule, "work-referral-by", { by, from }), ...inTime.steps, ...motions.steps],
  };
}

function contradictions({ startedOn, endedOn }: Parts<Facts>): Issue[] {
  return notBefore(endedOn, startedOn, ["endedOn"]);
}
