import { type CalendarDate, dayBefore, endOfTerm } from "../calendar/index.js";
import { type Parts, read } from "../input/index.js";
import {
  civilCodeOnTerms,
  lawOfDay,
  ruleOn,
  type RuleRecord,
  type RuleValues,
  theAct,
} from "../law/index.js";
import {
  Inquiry,
  type Issue,
  type Reasoned,
  reasoned,
  type Step,
  type Undecided,
  unsupportedDay,
} from "../reasoning/index.js";
import { type ProgrammeEndInput, programmeEndSchema, type TakenWork } from "./programme-end-input.js";
import { step } from "./step.js";

export const endCauses = ["participation-over", "work-taken"] as const;

/** When a programme ends, and until when the benefit can be due. */
export interface ProgrammeEnds extends Reasoned {
  outcome: "ends";
  cause: (typeof endCauses)[number];
  /** First day on which the programme may end. */
  earliest: string;
  /** Last day on which it may end. */
  latest: string;
  /** Last day for which the benefit can be due. */
  lastBenefitDay: string;
  /** Is the benefit due while the programme goes on without participation? */
  benefitWithoutParticipation: boolean;
}

/** What {@link programmeEnd} returns. */
export type ProgrammeEndResult = ProgrammeEnds | Undecided;

type Facts = ProgrammeEndInput<CalendarDate>;
type Work = TakenWork<CalendarDate>;
type Law = RuleRecord<RuleValues["programmeEnd"]>;

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
  const checked = read(programmeEndSchema, input, contradictions);
  if ("issues" in checked) return { outcome: "invalid", issues: checked.issues };
  const facts = checked.input;
  const { asOf, participationTo } = facts;

  const deciding = decidingWork(facts);
  const day = deciding?.takenOn ?? participationTo;
  const unsupported = unsupportedDay(day, null, facts);
  if (unsupported !== undefined) return unsupported;

  const law = lawOfDay("programmeEnd", day, asOf);
  const { monthsAfterTakingWork: months, benefitWithoutParticipation } = law.value;
  const inquiry = new Inquiry(facts);
  const latest = deciding === undefined ? participationTo : endOfTerm(deciding.takenOn, months, "civil-code");
  if (latest > participationTo) inquiry.assume("work-decides-the-end");
  const lastBenefit = lastBenefitOf(facts, deciding, inquiry);
  if (lastBenefit === undefined) return { outcome: "undetermined", missing: inquiry.missing };

  const steps = [
    ...(deciding === undefined ? participationSteps(facts, law) : workSteps(deciding, law)),
    benefitStep(lastBenefit.until, law),
  ];
  return {
    outcome: "ends",
    cause: deciding === undefined ? "participation-over" : "work-taken",
    earliest: day,
    latest,
    lastBenefitDay: lastBenefit.day,
    benefitWithoutParticipation,
    ...reasoned(steps, inquiry, day, asOf),
  };
}

function contradictions({ participationTo, lastParticipationDay }: Parts<Facts>): Issue[] {
  if (participationTo == null || lastParticipationDay == null) return [];
  return lastParticipationDay > participationTo
    ? [{ path: ["lastParticipationDay"], code: "ended-after-planned-end" }]
    : [];
}

/** The work, if it decides; also where the law of its day is not known, so that this day is the one refused. */
function decidingWork({ work, participationTo, asOf }: Facts): Work | undefined {
  if (work === undefined || work.takenOn > participationTo) return undefined;
  const law = ruleOn("programmeEnd", work.takenOn, asOf);
  return law === undefined || law.value.taking.includes(work.kind) ? work : undefined;
}

interface LastBenefit {
  readonly day: CalendarDate;
  readonly until: "last-participation-day" | "participation-end" | "day-before-work" | "day-of-work";
}

function lastBenefitOf(facts: Facts, deciding: Work | undefined, inquiry: Inquiry): LastBenefit | undefined {
  const { lastParticipationDay, participationTo } = facts;
  if (lastParticipationDay !== undefined)
    return { day: lastParticipationDay, until: "last-participation-day" };
  if (deciding === undefined) return { day: participationTo, until: "participation-end" };
  switch (inquiry.reading("jobStartDay")) {
    case "not-payable":
      return { day: dayBefore(deciding.takenOn), until: "day-before-work" };
    case "payable":
      return { day: deciding.takenOn, until: "day-of-work" };
    case undefined:
      return undefined;
  }
}

function workSteps({ kind }: Work, law: Law): Step[] {
  const months = law.value.monthsAfterTakingWork;
  const term: Step = { citation: civilCodeOnTerms, operation: "term-in-months", operands: { months } };
  return [step(law, "programme-end-work", { kind, months }), ...(months === 0 ? [] : [term])];
}

function participationSteps({ work, participationTo, asOf }: Facts, law: Law): Step[] {
  const end = step(law, "programme-end-participation");
  if (work === undefined) return [end];
  const { takenOn, kind } = work;
  if (takenOn > participationTo) return [step(law, "work-after-participation", { kind }), end];
  return [step(ruleOn("programmeEnd", takenOn, asOf) ?? law, "work-not-named", { kind }), end];
}

function benefitStep(until: LastBenefit["until"], law: Law): Step {
  // Where the programme ended with the work, there was no time of the programme without participation to speak of.
  const hasOwnSentence = law.value.monthsAfterTakingWork > 0;
  const citation = hasOwnSentence ? theAct("art-13-ust-5-zd-2") : law.citation;
  return step(law, "benefit-with-participation", { until }, citation);
}
