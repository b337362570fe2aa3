import type { LifeActor } from "../actors.js";
import { asEnacted, by } from "../by.js";
import { theAct } from "../cite.js";
import { frozen } from "../frozen.js";
import type { Rule } from "../record.js";
import type { RuleId } from "../rules/values.js";
import type { LifeEventKind, LifeStage } from "./names.js";

/** Who acts by one wording. Several who need not act together stand for each other. */
export interface Acting {
  readonly by: readonly LifeActor[];
  /** With whom it is agreed. */
  readonly agreedWith?: readonly LifeActor[];
}

/** A row of the table: from which stages an event leads to which. */
export interface Transition {
  readonly event: LifeEventKind;
  readonly from: readonly LifeStage[];
  /** `same`: the event happens within the stage. */
  readonly to: LifeStage | "same";
  /** A further programme of the same person begins with it. */
  readonly newProgramme?: true;
  /** The dated wordings of who acts, or a rule that gives provision and dates, with who acts under all its wordings. */
  readonly who:
    | Rule<Acting>
    | { readonly rule: Exclude<RuleId, "qualification">; readonly by: readonly LifeActor[] }
    | "qualification";
}

const application: Rule<Acting> = [
  { value: { by: ["applicant"] }, citation: theAct("art-12-ust-1"), ...asEnacted },
];

const opinion: Rule<Acting> = [
  { value: { by: ["welfare-centre-social-worker"] }, citation: theAct("art-12-ust-2"), ...asEnacted },
  {
    value: { by: ["welfare-centre-social-worker", "services-centre-social-worker"] },
    citation: theAct("art-12-ust-2"),
    ...by("DU/2019/1818"),
  },
];

const referral: Rule<Acting> = [
  { value: { by: ["social-welfare-centre"] }, citation: theAct("art-12-ust-1"), ...asEnacted },
  {
    value: { by: ["social-welfare-centre", "labour-office"] },
    citation: theAct("art-12-ust-1"),
    ...by("DU/2009/33", "art-13"),
    confidence: "primary",
  },
  {
    value: { by: ["social-welfare-centre", "social-services-centre", "labour-office"] },
    citation: theAct("art-12-ust-1"),
    ...by("DU/2019/1818"),
  },
];

const bothSign = ["centre-manager", "participant"] as const;
const signing: Rule<Acting> = [
  {
    value: { by: bothSign, agreedWith: ["welfare-centre-head"] },
    citation: theAct("art-12-ust-4"),
    ...asEnacted,
  },
  {
    value: { by: bothSign, agreedWith: ["welfare-centre-head", "services-centre-director"] },
    citation: theAct("art-12-ust-4"),
    ...by("DU/2019/1818"),
  },
];

const withdrawal: Rule<Acting> = [
  { value: { by: ["participant"] }, citation: theAct("art-13-ust-4-pkt-3"), ...asEnacted },
];

const discontinuation: Rule<Acting> = [
  // At first a persistent breach needed a finding of the manager; of permanent leaving the Act named nobody.
  { value: { by: ["centre-manager"] }, citation: theAct("art-13-ust-4"), ...asEnacted },
  {
    value: { by: ["centre-manager"] },
    citation: theAct("art-13-ust-4a"),
    ...by("DU/2007/793", "art-1-pkt-11"),
  },
];

const exclusion: Rule<Acting> = [{ value: { by: [] }, citation: theAct("art-1-ust-3"), ...asEnacted }];

const onTheWayIn = ["applied", "opined", "referred"] as const;
const inClasses = ["participation", "extension"] as const;
const inCentre = ["trial", ...inClasses] as const;
const inProgramme = [
  "programme-signed",
  "trial",
  "awaiting-qualification",
  ...inClasses,
  "programme-after-participation",
] as const;
const over = ["ended", "discontinued", "withdrawn", "excluded"] as const;

/**
 * The life of a programme: which event leads from which stages to which, who acts, and by which provision. Events of one
 * day happen in the order of the rows.
 */
export const lifeTransitions: readonly Transition[] = /* @__PURE__ */ frozen<Transition[]>([
  // First of all: it excludes from the first hour of its day.
  { event: "excluding-right", from: [...onTheWayIn, ...inProgramme], to: "excluded", who: exclusion },
  { event: "applied", from: ["before"], to: "applied", who: application },
  { event: "applied", from: over, to: "applied", newProgramme: true, who: application },
  { event: "opinion", from: ["applied"], to: "opined", who: opinion },
  { event: "referred", from: ["opined"], to: "referred", who: referral },
  { event: "programme-signed", from: ["referred"], to: "programme-signed", who: signing },
  {
    event: "trial-started",
    from: ["programme-signed"],
    to: "trial",
    who: { rule: "trialLength", by: ["centre-manager"] },
  },
  {
    event: "qualified",
    from: ["trial", "awaiting-qualification"],
    to: "participation",
    who: "qualification",
  },
  { event: "not-qualified", from: ["trial", "awaiting-qualification"], to: "ended", who: "qualification" },
  { event: "extended", from: inClasses, to: "extension", who: { rule: "extension", by: ["centre-manager"] } },
  { event: "day-off-consent", from: inClasses, to: "same", who: { rule: "daysOff", by: ["centre-manager"] } },
  {
    event: "work-taken",
    from: inCentre,
    to: "programme-after-participation",
    who: { rule: "programmeEnd", by: ["participant"] },
  },
  {
    event: "ended",
    from: ["awaiting-qualification", ...inCentre, "programme-after-participation"],
    to: "ended",
    // The Act names nobody who ends it.
    who: { rule: "programmeEnd", by: [] },
  },
  { event: "discontinued", from: inProgramme, to: "discontinued", who: discontinuation },
  { event: "withdrawn", from: onTheWayIn, to: "withdrawn", who: application },
  { event: "withdrawn", from: inProgramme, to: "withdrawn", who: withdrawal },
  {
    event: "trial-over",
    from: ["trial"],
    to: "awaiting-qualification",
    who: { rule: "trialLength", by: [] },
  },
  {
    event: "participation-over",
    from: inClasses,
    to: "ended",
    who: { rule: "programmeEnd", by: [] },
  },
  {
    event: "programme-over",
    from: ["programme-after-participation"],
    to: "ended",
    who: { rule: "programmeEnd", by: [] },
  },
  {
    event: "certificate-issued",
    from: ["programme-after-participation", ...over],
    to: "same",
    who: { rule: "certificate", by: ["centre-manager"] },
  },
]);

/** The events on the way in, in the order of art. 12 and 15 ust. 1. */
export const wayIn = [
  "applied",
  "opinion",
  "referred",
  "programme-signed",
  "trial-started",
] as const satisfies readonly LifeEventKind[];
