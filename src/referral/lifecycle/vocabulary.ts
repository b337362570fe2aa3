import {
  type LifeActor,
  type LifeEventKind,
  lifeEvents as eventNames,
  type LifeStage,
  lifeStages as stageNames,
} from "../../law/index.js";
import { endReasons, planViolationCodes } from "../../participation/index.js";
import type { NoOperands } from "../../reasoning/index.js";

/** Where a person can be in the life of a programme. */
export const lifeStages = /* @__PURE__ */ Object.keys(stageNames) as readonly LifeStage[];

/** What leads from one stage to another, or happens within one. */
export const lifeEvents = /* @__PURE__ */ Object.keys(eventNames) as readonly LifeEventKind[];

/** The events of which only the day matters. */
export const plainLifeEvents = [
  "applied",
  "opinion",
  "referred",
  "programme-signed",
  "not-qualified",
  "withdrawn",
  "ended",
  "certificate-issued",
] as const;

/** One of {@link plainLifeEvents}. */
export type PlainLifeEventKind = (typeof plainLifeEvents)[number];

/** Why participation, or what there was before it, ended. */
export const lifeEndReasons = [...endReasons, "not-qualified", "excluding-right"] as const;

/** One of {@link lifeEndReasons}. */
export type LifeEndReason = (typeof lifeEndReasons)[number];

/** The days to keep in view. */
export const lifeDeadlines = [
  "trial-end",
  "qualification",
  "extension-decision",
  "participation-end",
  "latest-end",
  "programme-end",
  "certificate",
  "graduate-until",
] as const;

/** One of {@link lifeDeadlines}. */
export type LifeDeadlineId = (typeof lifeDeadlines)[number];

/** What goes past the law in the order of events. */
export const eventViolationCodes = [
  "day-off-in-trial",
  "event-out-of-order",
  "event-without-rule",
  "qualified-before-trial-end",
  "motion-not-by-social-worker",
  "route-without-rule",
  "day-off-outside-participation",
] as const;

/** One of {@link eventViolationCodes}. */
export type EventViolationCode = (typeof eventViolationCodes)[number];

/** What goes past the law in the plan of a programme, or in the order of its events. */
export const lifeViolationCodes = [...planViolationCodes, ...eventViolationCodes] as const;

/** One of {@link lifeViolationCodes}. */
export type LifeViolationCode = (typeof lifeViolationCodes)[number];

/** What has to be looked at, though it is not known to be against the law. */
export const lifeNoticeCodes = [
  "further-programme",
  "steps-not-given",
  "qualified-late",
  "work-without-effect",
  "motion-consent-unknown",
  "ended-early",
  "excluded-backwards",
  "event-in-excluded-time",
  "right-before-programme",
] as const;

/** One of {@link lifeNoticeCodes}. */
export type LifeNoticeCode = (typeof lifeNoticeCodes)[number];

/** The grounds on which the manager discontinues a programme; the third one of the Act is the participant's withdrawal. */
export const managersGrounds = ["persistent-breach", "permanent-leaving"] as const;

/** One of {@link managersGrounds}. */
export type ManagersGround = (typeof managersGrounds)[number];

/** What happens on a day; its sentence begins with it. */
export interface OnDay {
  readonly on: string;
}

/** What the steps of a life work on. Days are those of the events, or computed from them. */
export interface LifecycleOperations {
  "life-before": NoOperands;
  "life-further-programme": NoOperands;
  "life-applied": OnDay;
  "life-opinion": OnDay;
  "life-referred": OnDay;
  "life-programme-signed": OnDay;
  "life-trial": OnDay;
  /** `on`: the last day of the trial. */
  "life-awaiting": OnDay;
  /** `converted`: somebody else qualified where the welfare centre was turned into a services centre. */
  "life-qualified": OnDay & { readonly by: LifeActor; readonly converted: boolean };
  "life-not-qualified": OnDay & { readonly by: LifeActor; readonly converted: boolean };
  "life-participation": OnDay;
  "life-extended": OnDay & { readonly to: string };
  "life-days-off": { readonly days: number };
  /** `lastDay`: of taking part; `latest`: on which the programme may end. */
  "life-work-taken": OnDay & { readonly lastDay: string; readonly latest: string };
  /** `on`: the first day of the right. */
  "life-excluded": OnDay & { readonly inClasses: boolean };
  "life-ran-out": OnDay;
  "life-ended": OnDay;
  "life-discontinued": OnDay & { readonly ground: ManagersGround };
  "life-application-withdrawn": OnDay;
  "life-withdrawn": OnDay;
  "life-certificate": OnDay;
}
