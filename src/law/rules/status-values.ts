import type { FoundingInstitution } from "../founders.js";
import type { YearlyDay } from "./report-values.js";

/** In what form a centre can be organised. */
export const centreForms = [
  "auxiliary-unit",
  "budgetary-unit",
  "budgetary-establishment",
  "separated-unit",
] as const;

/** One of {@link centreForms}. */
export type CentreForm = (typeof centreForms)[number];

/** What some wording asked of a founding institution itself. */
export type FounderCondition = "public-benefit-status" | "cooperative-of-listed-entities";

/** How one institution may found a centre. */
export interface FoundersForms {
  forms: CentreForm[];
  /** What it must be besides. */
  condition?: FounderCondition;
  /** The provision on the form does not name this institution. */
  formNotNamed?: true;
}

/** The points of art. 4 ust. 2, in the order of the Act. */
export const applicationPointIds = [
  ...["pkt-1", "pkt-2", "pkt-2a", "pkt-3", "pkt-4", "pkt-5", "pkt-6", "pkt-6a", "pkt-7"],
  ...["pkt-8", "pkt-9", "pkt-10", "pkt-11", "pkt-12", "pkt-13", "pkt-14", "pkt-15"],
] as const;

/** One of {@link applicationPointIds}. */
export type ApplicationPointId = (typeof applicationPointIds)[number];

/** A point of the application, and whose application has it. */
export interface ApplicationPoint {
  id: ApplicationPointId;
  only?: "local-government";
  not?: "powiat";
}

/** Who can be asked for an opinion on the application. */
export const opinionGivers = ["marshal", "minister"] as const;

/** One of {@link opinionGivers}. */
export type OpinionGiver = (typeof opinionGivers)[number];

/** When the application for a status may be filed: on any day, not after some days of the year, or within some. */
export type StatusFiling =
  | { kind: "any-day" }
  | { kind: "deadline"; days: YearlyDay[] }
  | { kind: "window"; windows: { from: YearlyDay; to: YearlyDay }[] };

/** Grounds on which a centre loses its status. */
export const lossGrounds = [
  "assumptions-not-realised",
  "irregular-settlements",
  "supervision-term-lapsed",
  "institution-request",
  "institution-liquidated",
] as const;

/** One of {@link lossGrounds}. */
export type LossGround = (typeof lossGrounds)[number];

/** What a ground needs to be one. */
export const lossNeeds = [
  "services-impossible",
  "result-affected",
  "term-lapsed",
  "institution-asks",
] as const;

/** One of {@link lossNeeds}. */
export type LossNeed = (typeof lossNeeds)[number];

/** Who can ask for the decision on the loss; the mayor and the marshal are those who gave grants. */
export const lossRequesters = ["marshal", "mayor", "founding-institution"] as const;

/** One of {@link lossRequesters}. */
export type LossRequester = (typeof lossRequesters)[number];

/** A ground as some wording has it. */
export interface LossGroundRule {
  id: LossGround;
  unit: "art-6-ust-1" | "art-6-ust-1a" | "art-6-ust-2";
  need: LossNeed | null;
  exOfficio: boolean;
  onRequestOf: LossRequester[];
}

/** What the rules on founding a centre and on its status say, as data. */
export interface StatusValues {
  /** art. 3 ust. 2–4: who founds a centre, in which forms. `auxiliaryUnitsGoOn`: beside them existing auxiliary units went on. */
  foundingForms: {
    founders: Partial<Record<FoundingInstitution, FoundersForms>>;
    auxiliaryUnitsGoOn: boolean;
  };
  /** art. 4 ust. 2: what the application for a status holds. */
  applicationPoints: ApplicationPoint[];
  /** Applications for a status filed before this day and still pending are decided by the wording of the day before it. */
  statusTransition: { filedBefore: string } | null;
  /** art. 5 ust. 1, art. 28: whose opinion on the application is asked for, and to what day the minister's too. */
  statusOpinions: { of: OpinionGiver[]; ministerUntil: string | null };
  /** art. 5 ust. 1: when the application may be filed. */
  statusFiling: StatusFiling;
  /** art. 5 ust. 2: for how long the status of a centre is given. */
  statusLength: { years: number };
  /** art. 5 ust. 1: who gives it, and who keeps the register of centres. */
  statusAuthority: { by: "voivode" | "marshal" };
  /** art. 5 ust. 3, art. 6a: the higher authority in cases of the status. */
  statusAppeal: { to: "minister" };
  /** art. 5a: the reports of how many last years count for its extension. */
  statusExtension: { reports: number } | null;
  /** art. 5a zd. 2: the motion for an extension holds the data of the application. */
  extensionData: { asApplication: true } | null;
  /** art. 5b: the shortest terms for explanations and for putting things right. */
  supervision: { explanationDays: number; remedyDays: number } | null;
  /** art. 6 ust. 1–2: on which grounds the status is lost. */
  statusLoss: { grounds: LossGroundRule[] };
  /** art. 6 ust. 4: whose rights and duties the commune may take over when the institution is liquidated. */
  statusTakeover: { from: FoundingInstitution[] };
  /** art. 6 ust. 3: how what is unused goes back to those who gave grants. */
  unusedGrants: { shared: "in-proportion" };
}
