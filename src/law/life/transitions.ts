import type { LifeActor } from "../actors.js";
import { frozen } from "../frozen.js";
import * as rules from "../rules/index.js";
import type { NamedRule } from "../rules/rule.js";
import type { LifeEventKind, LifeStage } from "./names.js";
import type { whoActs } from "./who-acts.js";

/** A row of the table: from which stages an event leads to which. */
export interface Transition {
  readonly event: LifeEventKind;
  readonly from: readonly LifeStage[];
  /** `same`: the event happens within the stage. */
  readonly to: LifeStage | "same";
  /** A further programme of the same person begins with it. */
  readonly newProgramme?: true;
  /** By name, or the rule that gives days and provision, with who acts under all its wordings. */
  readonly who: keyof typeof whoActs | { readonly rule: NamedRule; readonly by: readonly LifeActor[] };
}

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
  { event: "excluding-right", from: [...onTheWayIn, ...inProgramme], to: "excluded", who: "exclusion" },
  { event: "applied", from: ["before"], to: "applied", who: "application" },
  { event: "applied", from: over, to: "applied", newProgramme: true, who: "application" },
  { event: "opinion", from: ["applied"], to: "opined", who: "opinion" },
  { event: "referred", from: ["opined"], to: "referred", who: "referral" },
  { event: "programme-signed", from: ["referred"], to: "programme-signed", who: "signing" },
  {
    event: "trial-started",
    from: ["programme-signed"],
    to: "trial",
    who: { rule: rules.trialLength, by: ["centre-manager"] },
  },
  {
    event: "qualified",
    from: ["trial", "awaiting-qualification"],
    to: "participation",
    who: "qualification",
  },
  { event: "not-qualified", from: ["trial", "awaiting-qualification"], to: "ended", who: "qualification" },
  {
    event: "extended",
    from: inClasses,
    to: "extension",
    who: { rule: rules.extension, by: ["centre-manager"] },
  },
  {
    event: "day-off-consent",
    from: inClasses,
    to: "same",
    who: { rule: rules.daysOff, by: ["centre-manager"] },
  },
  {
    event: "work-taken",
    from: inCentre,
    to: "programme-after-participation",
    who: { rule: rules.programmeEnd, by: ["participant"] },
  },
  {
    event: "ended",
    from: ["awaiting-qualification", ...inCentre, "programme-after-participation"],
    to: "ended",
    // The Act names nobody who ends it.
    who: { rule: rules.programmeEnd, by: [] },
  },
  { event: "discontinued", from: inProgramme, to: "discontinued", who: "discontinuation" },
  { event: "withdrawn", from: onTheWayIn, to: "withdrawn", who: "application" },
  { event: "withdrawn", from: inProgramme, to: "withdrawn", who: "withdrawal" },
  {
    event: "trial-over",
    from: ["trial"],
    to: "awaiting-qualification",
    who: { rule: rules.trialLength, by: [] },
  },
  {
    event: "participation-over",
    from: inClasses,
    to: "ended",
    who: { rule: rules.programmeEnd, by: [] },
  },
  {
    event: "programme-over",
    from: ["programme-after-participation"],
    to: "ended",
    who: { rule: rules.programmeEnd, by: [] },
  },
  {
    event: "certificate-issued",
    from: ["programme-after-participation", ...over],
    to: "same",
    who: { rule: rules.certificate, by: ["centre-manager"] },
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
