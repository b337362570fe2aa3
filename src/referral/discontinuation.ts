import type { CalendarDate } from "../calendar/index.js";
import { type Fact, read } from "../input/index.js";
import {
  lawOfDay,
  type Citation,
  type DiscontinuationGround,
  type ProgrammeDependent,
  type RuleRecord,
  type RuleValues,
  theAct,
} from "../law/index.js";
import {
  Inquiry,
  type Missing,
  type Reasoned,
  reasoned,
  type Undecided,
  unsupportedDay,
} from "../reasoning/index.js";
import { asked } from "./asked.js";
import { all } from "./facts.js";
import { type DiscontinuationInput, discontinuationSchema } from "./discontinuation-input.js";
import type { Needed } from "./needed.js";
import { step } from "./step.js";

export const discontinuationNeeds = [
  "programme-impossible",
  "manager-finding",
  "decision",
  "statement",
] as const;

/** What a ground needs before the programme stops. */
export type DiscontinuationNeed = (typeof discontinuationNeeds)[number];

/** The ground is one of those the Act names. */
export interface DiscontinuationFound extends Reasoned {
  outcome: "ground";
  ground: DiscontinuationGround;
  citation: Citation;
  /** Is all there that the law of the day asks for on this ground? Whether the ground itself is true is the caller's word. */
  met: Fact;
  needed: Needed<DiscontinuationNeed>[];
  /** Who decides; null where the law of the day asks for no decision. */
  decidedBy: "centre-manager" | null;
  /** Where the participant may complain of the decision; null where there is none. */
  complaintTo: "administrative-court" | null;
  /** What is due only while the programme is carried out. */
  ends: ProgrammeDependent[];
  /** Last day for which the benefit can be due, where the last day of taking part was given. */
  lastBenefitDay: string | null;
  missing: Missing[];
}

/** The programme does not stop for this. */
export interface NotAGround extends Reasoned {
  outcome: "not-a-ground";
  reason: NotAGroundReason;
  /** The grounds the Act names. */
  grounds: { id: DiscontinuationGround; citation: Citation }[];
}

export const notAGroundReasons = ["absence-share", "not-named", "programme-still-possible"] as const;

/** Why something is no ground. */
export type NotAGroundReason = (typeof notAGroundReasons)[number];

/** What {@link discontinuation} returns. */
export type DiscontinuationResult = DiscontinuationFound | NotAGround | Undecided;

type Facts = DiscontinuationInput<CalendarDate>;
type Law = RuleRecord<RuleValues["discontinuation"]>;
type Ground = Law["value"]["grounds"][number];

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
  const checked = read(discontinuationSchema, input, () => []);
  if ("issues" in checked) return { outcome: "invalid", issues: checked.issues };
  const facts = checked.input;
  const { on, asOf } = facts;

  const unsupported = unsupportedDay(on, null, facts);
  if (unsupported !== undefined) return unsupported;

  const inquiry = new Inquiry(facts);
  const law = lawOfDay("discontinuation", on, asOf);
  const ground = law.value.grounds.find(({ id }) => id === facts.ground);
  const reason = whyNot(facts, ground);
  if (ground !== undefined && reason === undefined) return found(facts, ground, law, inquiry);
  const steps = [step(law, "not-a-ground", { reason: reason ?? "not-named" }, ground?.citation)];
  return {
    outcome: "not-a-ground",
    reason: reason ?? "not-named",
    grounds: law.value.grounds.map(({ id, citation }) => ({ id, citation })),
    ...reasoned(steps, inquiry, on, asOf),
  };
}

function whyNot(
  { ground: given, programmeImpossible }: Facts,
  ground: Ground | undefined,
): NotAGroundReason | undefined {
  if (ground === undefined) return given === "absence-share" ? "absence-share" : "not-named";
  const isStillPossible = ground.id === "persistent-breach" && programmeImpossible === false;
  return isStillPossible ? "programme-still-possible" : undefined;
}

function found(facts: Facts, ground: Ground, law: Law, inquiry: Inquiry): DiscontinuationFound {
  const { on, asOf, lastParticipationDay } = facts;
  const decision = lawOfDay("discontinuationDecision", on, asOf);
  const complaint = lawOfDay("discontinuationComplaint", on, asOf);
  const condition = lawOfDay("programmeCondition", on, asOf);
  const isDecided = decision.value?.on.includes(ground.id) === true;
  const needed = neededFor(facts, ground, isDecided, inquiry);
  const steps = [
    step(law, "discontinuation-ground", { ground: ground.id, finding: ground.finding }, ground.citation),
    ...(isDecided
      ? [step(decision, "discontinuation-decision"), step(complaint, "discontinuation-complaint")]
      : []),
    step(condition, "programme-condition"),
    ...(lastParticipationDay === undefined
      ? []
      : [step(condition, "benefit-with-participation", { until: "last-participation-day" })]),
  ];
  return {
    outcome: "ground",
    ground: ground.id,
    citation: ground.citation,
    met: all(needed.map(({ done }) => done)),
    needed,
    decidedBy: isDecided ? "centre-manager" : null,
    complaintTo: isDecided ? (complaint.value?.to ?? null) : null,
    ends: [...condition.value.of],
    lastBenefitDay: lastParticipationDay ?? null,
    missing: inquiry.missing,
    ...reasoned(steps, inquiry, on, asOf),
  };
}

/** What the ground needs, in order: that the programme cannot go on, the finding, the decision or the statement. */
function neededFor(
  { programmeImpossible, managerFinding, decided, stated }: Facts,
  { id, citation, finding }: Ground,
  isDecided: boolean,
  inquiry: Inquiry,
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
