import type { FoundingInstitution } from "../founders.js";
import type { ActCitation, Citation } from "../record.js";
import type { FounderCondition } from "./status-values.js";

/** Who may run a club: as those who found centres, and for some years a social welfare centre. */
export type ClubOperator = FoundingInstitution | "social-welfare-centre";

/** What some wording asked of an operator. */
export type ClubOperatorCondition = "club-commission" | FounderCondition;

/** Where services can be rendered. */
export const serviceBodies = ["centre", "club"] as const;

/** One of {@link serviceBodies}. */
export type ServiceBody = (typeof serviceBodies)[number];

/** The programmes of the acts on the labour market: until 2025 "Aktywizacja i Integracja", then social reintegration. */
export const servicesRegimes = ["pai", "social-reintegration"] as const;

/** One of {@link servicesRegimes}. */
export type ServicesRegime = (typeof servicesRegimes)[number];

/** On what the services stand: an understanding of public bodies (porozumienie), or a contract (umowa). */
export const servicesBases = ["agreement", "contract"] as const;

/** One of {@link servicesBases}. */
export type ServicesBasis = (typeof servicesBases)[number];

/** What the Act does not apply to services for the unemployed. */
export const partsNotApplied = [
  "chapter-4",
  "chapter-5",
  "chapter-6",
  "art-18-ust-3",
  "art-18-ust-4",
  "art-18-ust-5",
] as const;

/** One of {@link partsNotApplied}. */
export type PartNotApplied = (typeof partsNotApplied)[number];

/** Services for the unemployed at one body: the provisions that allow them, name their basis and leave parts of the Act out. */
export interface ServicesAt {
  allowed: ActCitation;
  basis: ActCitation;
  exception: ActCitation;
  notApplied: PartNotApplied[];
}

/** What the rules on clubs and on services beside the programmes say, as data. */
export interface ClubValues {
  /** art. 18 ust. 1: who may run a club, each with what it needs besides. */
  clubOperators: { operators: Partial<Record<ClubOperator, ClubOperatorCondition[]>> };
  /** art. 18 ust. 3–5: taking part in a club. `condition` and `length`: null where the law of the time had none. */
  clubParticipation: {
    voluntary: boolean;
    condition: { id: "social-contract"; citation: ActCitation } | null;
    length: { id: "individual"; citation: ActCitation } | null;
  };
  /** art. 9a, art. 18 ust. 7–9: services for the unemployed under the acts on the labour market. `basis`: of local government, and of all others. */
  unemployedServices: {
    regime: ServicesRegime;
    basis: { localGovernment: ServicesBasis; others: ServicesBasis };
    centre: ServicesAt;
    club: ServicesAt;
  } | null;
  /** The acts on the labour market: hours, months and the trainer's hourly rate of these services. */
  servicesTerms: {
    hours: { perWeekAtLeast: number } | { perDay: number };
    hoursCitation: Citation;
    months: { each: number | null; total: number };
    monthsCitation: Citation;
    trainerRate: { most: string; groupOf: number } | { percentOfMinimumWage: string };
    trainerRateCitation: Citation;
    longTermOnly: boolean;
  } | null;
  /** art. 3 ust. 1b, art. 18 ust. 10: services for employees of social enterprises. */
  enterpriseServices: { centre: ActCitation; club: ActCitation } | null;
}
