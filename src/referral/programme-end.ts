import { type CalendarDate, dayBefore, endOfTerm } from "../calendar/index.js";
import { calculated, type Calculation, type LawFor, type Parts } from "../input/index.js";
import { civilCodeOnTerms, type Law, type RuleRecord, type RuleValues, theAct } from "../law/index.js";
import * as rules from "../law/rules/index.js";
import {
  type Decision,
  type Inquiry,
  type Issue,
  type Reasoned,
  type Step,
  type Undecided,
  unsupportedDay,
} from "../reasoning/index.js";
import {
  type ProgrammeEndFacts as Facts,
  type ProgrammeEndInput,
  programmeEndInput,
  type TakenWork,
} from "./inputs.js";
import { step } from "./step.js";
import type { LastBenefitDay, ProgrammeEndCause, ReferralQuestion } from "./vocabulary.js";

type Name = "programmeEnd";

/** When a programme ends, and until when the benefit can be due. */
export interface ProgrammeEnds extends Reasoned<Name> {
  outcome: "ends";
  cause: ProgrammeEndCause;
  /** First day on which the programme may end. */
  earliest: string;
  /** Last day on which it may end. */
  latest: string;
  /** Last day for which the benefit can be due. */
  lastBenefitDay: string;
  /** Is the benefit due while the programme goes on without participation? Null to 2009-07-15: it did not go on. */
  benefitWithoutParticipation: boolean | null;
}

/** What {@link programmeEnd} returns. */
export type ProgrammeEndResult = ProgrammeEnds | Undecided<Name>;

type Work = TakenWork<CalendarDate>;
type Rule = RuleRecord<RuleValues["programmeEnd"]>;

/**
 * Says when the programme of a participant ends: with the period of participation, or after work was taken up, and until
 * which day the benefit can be due.
 *
 * Provision: art. 13 ust. 5 of the Act. All are days. The law is that of `work.takenOn` if that work decides, else that of
 * `participationTo`. Work decides if it was taken up by `participationTo` and the law of that day names its `kind`: other
 * paid work and cooperatives from 2009-07-16 on. Then the programme ended on that day to 2009-07-15, and may go on for six
 * months since (art. 112 of the Civil Code). Where that is longer than the period of participation, the Act does not say
 * which end comes first: assumption `work-decides-the-end`. The benefit needs participation: its last day is
 * `lastParticipationDay` or, without it, the end of the period or the day work began or the one before (reading
 * `jobStartDay`, question Q10).
 * A `lastParticipationDay` after work began is told in the steps; one after the programme's latest end is an issue.
 * Not checked: when participation began, whether the planned period is as long as the law allows, and whether the
 * participant really stayed until `lastParticipationDay`. Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { programmeEnd } from "zatrudnienie-socjalne/referral";
 *
 * const end = programmeEnd({
 *   participationTo: "2026-12-31",
 *   work: { takenOn: "2026-03-31", kind: "employment" },
 * });
 * end.outcome === "ends" && [end.cause, end.earliest, end.latest]; // => ["work-taken", "2026-03-31", "2026-09-30"]
 * end.outcome === "ends" && end.lastBenefitDay; // => "2026-03-30"
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2009 poz. 742 art. 3 pkt 3, Dz.U. 2026 poz. 795.
 */
export function programmeEnd(input: ProgrammeEndInput): ProgrammeEndResult {
  return calculated(programmeEndRule, input);
}

export const programmeEndRule: Calculation<Facts, ProgrammeEndResult, ReferralQuestion> = {
  calculation: "programmeEnd",
  schema: programmeEndInput,
  contradictions,
  day: ({ participationTo }) => participationTo,
  // The day that decides must be covered, and which it is the law says.
  unsupported: (facts, law) => unsupportedDay(decidingDay(facts, decidingWork(facts, law)), null, facts),
  decide,
};

function decide(facts: Facts, law: Law, inquiry: Inquiry<ReferralQuestion>): Decision<ProgrammeEndResult> {
  const { participationTo } = facts;
  const deciding = decidingWork(facts, law);
  const day = decidingDay(facts, deciding);
  const rule = law.on(day).of(rules.programmeEnd);
  const { monthsAfterTakingWork: months, benefitWithoutParticipation } = rule.value;
  const latest = deciding === undefined ? participationTo : endOfTerm(deciding.takenOn, months, "civil-code");
  if (latest > participationTo) inquiry.assume("work-decides-the-end");
  const lastBenefit = lastBenefitOf(facts, deciding, inquiry);
  inquiry.lawUntil = day;
  return {
    outcome: "ends",
    cause: deciding === undefined ? "participation-over" : "work-taken",
    earliest: day,
    latest,
    lastBenefitDay: lastBenefit.day,
    benefitWithoutParticipation,
    steps: [
      ...(deciding === undefined ? participationSteps(facts, rule, law) : workSteps(deciding, rule)),
      ...afterWorkSteps(facts, deciding, rule),
      benefitStep(lastBenefit.until, rule),
    ],
  };
}

function contradictions(parts: Parts<Facts>, lawFor: LawFor): Issue[] {
  const { participationTo, lastParticipationDay, asOf } = parts;
  if (participationTo == null || lastParticipationDay == null) return [];
  const path = ["lastParticipationDay"];
  if (lastParticipationDay > participationTo) return [{ path, code: "ended-after-planned-end" }];
  const work = wholeWork(parts);
  if (work === undefined) return [];
  const law = lawFor(participationTo, asOf ?? undefined);
  const deciding = decidingWork({ participationTo, work }, law);
  const months = deciding && law.of(rules.programmeEnd, deciding.takenOn)?.value.monthsAfterTakingWork;
  if (deciding === undefined || months === undefined) return [];
  return lastParticipationDay > endOfTerm(deciding.takenOn, months, "civil-code")
    ? [{ path, code: "participation-after-programme-end" }]
    : [];
}

/** The work, if all of it could be read. */
function wholeWork({ work }: Parts<Facts>): Work | undefined {
  return work?.takenOn == null || work.kind == null ? undefined : { takenOn: work.takenOn, kind: work.kind };
}

/** The work, if it decides; also where the law of its day is not known, so that this day is the one refused. */
function decidingWork(
  { work, participationTo }: Pick<Facts, "work" | "participationTo">,
  law: Law,
): Work | undefined {
  if (work === undefined || work.takenOn > participationTo) return undefined;
  const rule = law.of(rules.programmeEnd, work.takenOn);
  return rule === undefined || rule.value.taking.includes(work.kind) ? work : undefined;
}

function decidingDay({ participationTo }: Facts, deciding: Work | undefined): CalendarDate {
  return deciding?.takenOn ?? participationTo;
}

interface LastBenefit {
  readonly day: CalendarDate;
  readonly until: LastBenefitDay;
}

function lastBenefitOf(
  { lastParticipationDay, participationTo }: Facts,
  deciding: Work | undefined,
  inquiry: Inquiry<ReferralQuestion>,
): LastBenefit {
  if (lastParticipationDay !== undefined)
    return { day: lastParticipationDay, until: "last-participation-day" };
  if (deciding === undefined) return { day: participationTo, until: "participation-end" };
  const isPayable = inquiry.reading("jobStartDay") === "payable";
  return isPayable
    ? { day: deciding.takenOn, until: "day-of-work" }
    : { day: dayBefore(deciding.takenOn), until: "day-before-work" };
}

function workSteps({ kind }: Work, rule: Rule): Step[] {
  const months = rule.value.monthsAfterTakingWork;
  const term = step(civilCodeOnTerms, "term-in-months", { months });
  return [step(rule, "programme-end-work", { kind, months }), ...(months === 0 ? [] : [term])];
}

function participationSteps({ work, participationTo }: Facts, rule: Rule, law: Law): Step[] {
  const end = step(rule, "programme-end-participation");
  if (work === undefined) return [end];
  const { takenOn, kind } = work;
  if (takenOn > participationTo) return [step(rule, "work-after-participation", { kind }), end];
  return [step(law.of(rules.programmeEnd, takenOn) ?? rule, "work-not-named", { kind }), end];
}

/** Taking part went on after the work began: the Act forbids it nowhere, and says nothing of it. */
function afterWorkSteps({ lastParticipationDay }: Facts, deciding: Work | undefined, rule: Rule): Step[] {
  const wentOn =
    deciding !== undefined && lastParticipationDay !== undefined && lastParticipationDay > deciding.takenOn;
  return wentOn ? [step(rule, "participation-after-work")] : [];
}

function benefitStep(until: LastBenefitDay, rule: Rule): Step {
  // Where the law had no such rule, the benefit follows participation by the provision that grants it.
  const source =
    rule.value.benefitWithoutParticipation === null
      ? theAct("art-15-ust-4")
      : { citation: theAct("art-13-ust-5-zd-2"), record: rule };
  return step(source, "benefit-with-participation", { until });
}
