import type { FoundingInstitution } from "../founders.js";

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
export const founderConditions = ["public-benefit-status", "cooperative-of-listed-entities"] as const;

/** One of {@link founderConditions}. */
export type FounderCondition = (typeof founderConditions)[number];

/** How one institution may found a centre. */
export interface FoundersForms {
  forms: CentreForm[];
  /** What it must be besides. */
  condition?: FounderCondition;
  /** The provision on the form does not name this institution. */
  formNotNamed?: true;
}

/** What the rules on founding a centre and on its status say, as data. */
export interface StatusValues {
  /** art. 3 ust. 2–4: who founds a centre, in which forms. `auxiliaryUnitsGoOn`: beside them existing auxiliary units went on. */
  foundingForms: {
    founders: Partial<Record<FoundingInstitution, FoundersForms>>;
    auxiliaryUnitsGoOn: boolean;
  };
  /** art. 5 ust. 2: for how long the status of a centre is given. */
  statusLength: { years: number };
  /** art. 5 ust. 1: who gives it, and who keeps the register of centres. */
  statusAuthority: { by: "voivode" | "marshal" };
  /** art. 5a: the reports of how many last years count for its extension. */
  statusExtension: { reports: number } | null;
  /** art. 5b: the shortest terms for explanations and for putting things right. */
  supervision: { explanationDays: number; remedyDays: number } | null;
}
