import { calculated, type Calculation } from "../input/index.js";
import {
  type Citation,
  type ComplaintBody,
  type DiscontinuationGround,
  type Law,
  type ProgrammeDependent,
  type RuleRecord,
  type RuleValues,
  theAct,
} from "../law/index.js";
import * as rules from "../law/rules/index.js";
import {
  all,
  asked,
  type Decision,
  type Fact,
  type Inquiry,
  type Missing,
  type Reasoned,
  type Undecided,
} from "../reasoning/index.js";
import {
  type DiscontinuationFacts as Facts,
  type DiscontinuationInput,
  discontinuationInput,
} from "./inputs.js";
import type { Needed } from "./needed.js";
import { step } from "./step.js";
import type { DiscontinuationNeed, NotAGroundReason, ReferralQuestion } from "./vocabulary.js";

type Name = "discontinuation";

/** The ground is one of those the Act names. */
export interface DiscontinuationFound extends Reasoned<Name> {
  outcome: "ground";
  ground: DiscontinuationGround;
  citation: Citation;
  /** Is all there that the law of the day asks for on this ground? Whether the ground itself is true is the caller's word. */
  met: Fact;
  needed: Needed<DiscontinuationNeed>[];
  /** Who decides; null where the law of the day asks for no decision. */
  decidedBy: "centre-manager" | null;
  /** Where the participant may complain of the decision; null where there is none. */
  complaintTo: ComplaintBody | null;
  /** What is due only while the programme is carried out. */
  ends: ProgrammeDependent[];
  /** Last day for which the benefit can be due, where the last day of taking part was given. */
  lastBenefitDay: string | null;
  missing: Missing[];
}

/** The programme does not stop for this. */
export interface NotAGround extends Reasoned<Name> {
  outcome: "not-a-ground";
  reason: NotAGroundReason;
  /** The grounds the Act names. */
  grounds: { id: DiscontinuationGround; citation: Citation }[];
}

/** What {@link discontinuation} returns. */
export type DiscontinuationResult = DiscontinuationFound | NotAGround | Undecided<Name>;

type Rule = RuleRecord<RuleValues["discontinuation"]>;
type Ground = Rule["value"]["grounds"][number];
type Decided = Decision<DiscontinuationResult>;

/**
 * Says whether something is a ground to discontinue a programme, what that needs, who decides, and where the participant
 * may complain. It flags and never ends a programme: `met` says only that nothing the law asks for is missing.
 *
 * Provision: art. 13 ust. 4–4b and 6 of the Act, by the law of `on`. The grounds are a persistent breach that makes it
 * impossible to go on, leaving the classes for good, and the participant's statement. On the first two the manager of the
 * centre decides from 2007-07-14, and a complaint lies to the administrative court; before, the first needed the
 * manager's finding. A share of absences, whatever a centre's own rules say, is no ground of the Act: `not-a-ground`.
 * `lastBenefitDay` is the given `lastParticipationDay`, or null: without taking part no benefit is due. Facts are `true`,
 * `false` or `unknown`; a fact left out is unknown and, where needed, in `missing`.
 * Not checked: whether a breach is persistent and leaving is for good, which is what courts look at; how long there is to
 * complain; and whether a complaint keeps the programme going. Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { discontinuation } from "zatrudnienie-socjalne/referral";
 *
 * const found = discontinuation({ on: "2026-06-15", ground: "permanent-leaving", decided: true });
 * found.outcome === "ground" && [found.decidedBy, found.complaintTo]; // => ["centre-manager", "administrative-court"]
 * const share = discontinuation({ on: "2026-06-15", ground: "absence-share" });
 * share.outcome === "not-a-ground" && share.reason; // => "absence-share"
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2007 poz. 793 art. 1 pkt 11.
 */
export function discontinuation(input: DiscontinuationInput): DiscontinuationResult {
  return calculated(discontinuationRule, input);
}

export const discontinuationRule: Calculation<Facts, DiscontinuationResult, ReferralQuestion> = {
  calculation: "discontinuation",
  schema: discontinuationInput,
  day: ({ on }) => on,
  decide,
};

function decide(facts: Facts, law: Law, inquiry: Inquiry<ReferralQuestion>): Decided {
  const rule = law.of(rules.discontinuation);
  const ground = rule.value.grounds.find(({ id }) => id === facts.ground);
  if (ground === undefined)
    return notAGround(facts.ground === "absence-share" ? "absence-share" : "not-named", rule);
  if (ground.id === "persistent-breach" && facts.programmeImpossible === false)
    return notAGround("programme-still-possible", rule, ground.citation);
  return found(facts, ground, law, inquiry);
}

function notAGround(reason: NotAGroundReason, rule: Rule, citation = rule.citation): Decided {
  return {
    outcome: "not-a-ground",
    reason,
    grounds: rule.value.grounds.map(({ id, citation }) => ({ id, citation })),
    steps: [step({ citation, record: rule }, "not-a-ground", { reason })],
  };
}

function found(facts: Facts, ground: Ground, law: Law, inquiry: Inquiry<ReferralQuestion>): Decided {
  const { id, citation, finding } = ground;
  const { lastParticipationDay } = facts;
  const decision = law.of(rules.discontinuationDecision);
  const complaint = law.of(rules.discontinuationComplaint);
  const condition = law.of(rules.programmeCondition);
  const isDecided = decision.value?.on.includes(id) === true;
  const needed = neededFor(facts, ground, isDecided, inquiry);
  return {
    outcome: "ground",
    ground: id,
    citation,
    met: all(needed.map(({ done }) => done)),
    needed,
    decidedBy: isDecided ? "centre-manager" : null,
    complaintTo: isDecided ? (complaint.value?.to ?? null) : null,
    ends: [...condition.value.of],
    lastBenefitDay: lastParticipationDay ?? null,
    missing: inquiry.missing,
    steps: [
      step({ citation, record: law.of(rules.discontinuation) }, "discontinuation-ground", {
        ground: id,
        finding,
      }),
      ...(isDecided
        ? [step(decision, "discontinuation-decision"), step(complaint, "discontinuation-complaint")]
        : []),
      step(condition, "programme-condition"),
      ...(lastParticipationDay === undefined
        ? []
        : [step(condition, "benefit-with-participation", { until: "last-participation-day" })]),
    ],
  };
}

/** What the ground needs, in order: that the programme cannot go on, the finding, the decision or the statement. */
function neededFor(
  { programmeImpossible, managerFinding, decided, stated }: Facts,
  { id, citation, finding }: Ground,
  isDecided: boolean,
  inquiry: Inquiry<ReferralQuestion>,
): Needed<DiscontinuationNeed>[] {
  const needed: Needed<DiscontinuationNeed>[] = [];
  const manager = ["centre-manager" as const];
  if (id === "persistent-breach") {
    const done = asked(programmeImpossible, ["programmeImpossible"], "programme-impossible", inquiry);
    needed.push({ id: "programme-impossible", done, by: [...manager], citation });
  }
  if (finding) {
    const done = asked(managerFinding, ["managerFinding"], "manager-finding", inquiry);
    needed.push({ id: "manager-finding", done, by: [...manager], citation });
  }
  if (isDecided) {
    const done = asked(decided, ["decided"], "discontinuation-decided", inquiry);
    needed.push({ id: "decision", done, by: [...manager], citation: theAct("art-13-ust-4a") });
  }
  if (id === "withdrawal") {
    const done = asked(stated, ["stated"], "withdrawal-stated", inquiry);
    needed.push({ id: "statement", done, by: ["participant"], citation });
  }
  return needed;
}
