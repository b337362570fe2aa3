import { type CalendarDate, dayAfter, endOfTerm } from "../calendar/index.js";
import {
  civilCodeOnTerms,
  type RuleRecord,
  type RuleValues,
  type WorkMover,
  type WorkReferral,
} from "../law/index.js";
import {
  any,
  asked,
  type Fact,
  type Inquiry,
  known,
  type Need,
  openQuestions,
  type Step,
} from "../reasoning/index.js";
import type { EmploymentReferralFacts as Facts } from "./inputs.js";
import { step } from "./step.js";
import type { SupportedEmploymentQuestion as Question, WorkReferralNeed } from "./vocabulary.js";

/** What the case is judged by: the wording, and what it says of the place. */
export interface ReferralTerms {
  readonly rule: RuleRecord<RuleValues["employmentReferral"]>;
  readonly ofPlace: WorkReferral;
}

/** A part of the checklist, with the reasons for it. */
interface Needs {
  readonly needed: readonly Need<WorkReferralNeed>[];
  readonly steps: readonly Step[];
}

/** The same for the time of the referral, and from which day on enough months have passed, where that is asked for and known. */
interface NeedsInTime extends Needs {
  readonly earliest: CalendarDate | null;
}

type Asking = Inquiry<Question>;

/** What is needed in time: after taking part has ended, or before it. */
export function needsInTime(facts: Facts, { rule, ofPlace }: ReferralTerms, inquiry: Asking): NeedsInTime {
  const { early } = ofPlace;
  const { citation } = rule;
  const hasEnded = facts.endedOn !== undefined && facts.on > facts.endedOn;
  if (early === "not-stated") {
    inquiry.assume("club-timing-not-stated");
    return { needed: [], steps: [], earliest: null };
  }
  if (early === "never") {
    return {
      needed: [{ id: "participation-ended", done: hasEnded, citation }],
      steps: [step(rule, "work-referral-ended", { done: hasEnded })],
      earliest: null,
    };
  }
  if (hasEnded) return { needed: [], steps: [step(rule, "work-referral-after-end")], earliest: null };
  const inMonths = monthsNeeded(facts, early.monthsAtLeast, rule, inquiry);
  const done = asked(facts.justified, ["justified"], "justified-case", inquiry);
  return {
    needed: [...inMonths.needed, { id: "justified-case", done, citation }],
    steps: [...inMonths.steps, step(rule, "work-referral-justified", { done })],
    earliest: inMonths.earliest,
  };
}

function monthsNeeded(
  facts: Facts,
  months: number | null,
  rule: ReferralTerms["rule"],
  inquiry: Asking,
): NeedsInTime {
  if (months === null) return { needed: [], steps: [], earliest: null };
  const { done, earliest } = passedMonths(facts, months, inquiry);
  return {
    needed: [{ id: "six-months", done, citation: rule.citation }],
    steps: [
      step(rule, "work-referral-months", { months, done }),
      step(civilCodeOnTerms, "term-in-months", { months }),
    ],
    earliest,
  };
}

/** Has a term of so many months from the first day run out? How months are counted is asked only where it matters. */
function passedMonths({ on, startedOn, interpretation }: Facts, months: number, inquiry: Asking) {
  const endsBy = (counts: typeof readings) => [
    ...new Set(counts.map((count) => endOfTerm(startedOn, months, count))),
  ];
  const { readings } = openQuestions.monthCount;
  const chosen = interpretation?.monthCount;
  const ends = endsBy(chosen === undefined ? readings : [chosen]);
  const answers = new Set(ends.map((end) => on > end));
  if (endsBy(readings).length > 1 && (chosen !== undefined || answers.size > 1))
    inquiry.reading("monthCount");
  const [end, other] = ends;
  const done: Fact = answers.size > 1 ? "unknown" : answers.has(true);
  return { done, earliest: end === undefined || other !== undefined ? null : dayAfter(end) };
}

const motionNeeds = {
  manager: "manager-motion",
  socialWorker: "social-worker-motion",
  participant: "participant-motion",
} as const satisfies Record<WorkMover, WorkReferralNeed & Question>;

/** The motions: of all who are named, or of one of them. */
export function motionsNeeded(facts: Facts, { rule, ofPlace }: ReferralTerms, inquiry: Asking): Needs {
  const { citation } = rule;
  const { motionOf, motions } = ofPlace;
  const motionBy = (mover: WorkMover): Fact =>
    asked(facts.motions?.[mover], ["motions", mover], motionNeeds[mover], inquiry);
  if (motions === "all") {
    const each = motionOf.map((of) => ({ of, done: motionBy(of) }));
    return {
      needed: each.map(({ of, done }) => ({ id: motionNeeds[of], done, citation })),
      steps: each.map((motion) => step(rule, "work-referral-motion", motion)),
    };
  }
  const done = any(motionOf.map((mover) => known(facts.motions?.[mover])));
  // One motion is enough: the others are not asked for.
  if (done === "unknown") motionOf.forEach(motionBy);
  return {
    needed: [{ id: "motion", done, citation }],
    steps: [step(rule, "work-referral-any-motion", { from: facts.from, done })],
  };
}
