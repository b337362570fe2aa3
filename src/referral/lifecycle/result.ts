import type { Citation, LifeActor, LifeEventKind, LifeStage } from "../../law/index.js";
import {
  type EndReason,
  type Periods,
  type PlannedParticipation,
  type Violation,
  violationCodes,
} from "../../participation/index.js";
import type { Certainty, Path, Reasoned, Undecided } from "../../reasoning/index.js";
import type { CertificateRecipient } from "../certificate.js";

/** All codes {@link lifecycle} gives a violation: those of the plan, and its own. */
export const lifeViolationCodes = [
  ...violationCodes,
  "event-out-of-order",
  "event-without-rule",
  "qualified-before-trial-end",
  "day-off-outside-participation",
] as const;

/** What goes past the law in the order of events. */
export type LifeViolationCode = (typeof lifeViolationCodes)[number];

/** All codes of a {@link LifeNotice}. */
export const lifeNoticeCodes = [
  "further-programme",
  "steps-not-given",
  "qualified-late",
  "work-without-effect",
  "ended-early",
  "excluded-backwards",
  "event-in-excluded-time",
  "right-before-programme",
] as const;

/** What a notice is about. */
export type LifeNoticeCode = (typeof lifeNoticeCodes)[number];

/** Something to look at that is not known to be against the law. */
export interface LifeNotice {
  code: LifeNoticeCode;
  citation: Citation;
  path: Path;
  /** Of `steps-not-given`: the events that should have come before and are not in the list. */
  events?: LifeEventKind[];
  /** Number of the open question behind it. */
  question?: string;
  certainty?: Certainty;
}

/** Days of a stage, both included; `to` is null where nothing ends it. */
export interface LifeStageSpan {
  stage: LifeStage;
  from: string;
  to: string | null;
}

/** Why participation, or what there was before it, ended. */
export type LifeEndReason = EndReason | "not-qualified" | "excluding-right";

/** One programme. */
export interface ProgrammeLife {
  /** 1 for the person's first. */
  number: number;
  /** One after the other without gaps; a stage that another event of its first day ended is left out. */
  stages: LifeStageSpan[];
  /** The phases, cut at `endedOn`; participation only once the participant was qualified. */
  periods: Periods;
  /** Last day of the phases as planned so far; null before the trial. */
  plannedEnd: string | null;
  /** Last day the law allows; null before the trial, and where how months are counted was not said. */
  latestEnd: string | null;
  /** Days off, once the participant was qualified. */
  daysOff: PlannedParticipation["daysOff"] | null;
  /** Last day of taking part, once it is known to be over: by an event, or because the planned end has passed. */
  endedOn?: string;
  endReason?: LifeEndReason;
  /** After work was taken up: first and last day on which the programme may end. */
  programmeEnd?: { earliest: string; latest: string };
  /** Once participation is over. */
  certificate?: LifeCertificate;
}

/** The certificate of a programme. */
export interface LifeCertificate {
  due: boolean;
  /** Null where `longTermUnemployed` decides and was not given. */
  recipients: CertificateRecipient[] | null;
  issuedOn: string | null;
}

/** What may happen next. */
export interface NextLifeEvent {
  event: LifeEventKind;
  /** Who acts; empty where the Act names nobody. */
  by: LifeActor[];
  /** With whom it is agreed. */
  agreedWith?: LifeActor[];
  citation: Citation;
}

/** All ids of a {@link LifeDeadline}. */
export const lifeDeadlineIds = [
  "trial-end",
  "qualification",
  "extension-decision",
  "participation-end",
  "latest-end",
  "programme-end",
  "certificate",
  "graduate-until",
] as const;

/** A day to keep in view; null where the Act sets none, or none can be computed. */
export interface LifeDeadline {
  id: (typeof lifeDeadlineIds)[number];
  date: string | null;
  citation: Citation;
}

/** The life of a person's programmes. */
export interface Lifecycle extends Reasoned {
  outcome: "lifecycle";
  /** The stage on the day asked about. */
  stage: LifeStage;
  programmes: ProgrammeLife[];
  /** Graduate of the centre on the day asked about, by which programme, from when to when. */
  graduate: { programme: number; from: string; until: string } | null;
  next: NextLifeEvent[];
  deadlines: LifeDeadline[];
  violations: Violation<LifeViolationCode>[];
  notices: LifeNotice[];
}

/** What {@link lifecycle} returns. */
export type LifecycleResult = Lifecycle | Undecided;
