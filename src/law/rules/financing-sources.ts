import { theAct } from "../cite.js";
import type { FoundingInstitution } from "../founders.js";
import type { Citation } from "../record.js";
import type { UnitId } from "../units.js";
import type { CentreForm } from "./status-values.js";

/** The sources that art. 7, 10 and 18 ust. 6 name, or named. */
export const financingSourceIds = [
  "public-finance-rules",
  "institution-resources",
  "commune-alcohol-programme",
  "other-local-income",
  "voivodeship-grant",
  "agricultural-property-agency",
  "local-government-grant",
  "own-revenue",
  "eu-funds",
  "labour-fund",
  "ministry-programme",
  "subject-grant",
  "special-programmes",
  "commune-grants",
] as const;

/** One of {@link financingSourceIds}. */
export type FinancingSourceId = (typeof financingSourceIds)[number];

/** A source as a provision names it. */
export interface FinancingSource {
  id: FinancingSourceId;
  citation: Citation;
  /** Only for centres founded by these; left out: whoever founded it. */
  founders?: FoundingInstitution[];
  /** Only for centres of local government in this form. */
  form?: CentreForm;
  /** Only for a centre that produces in farming. */
  condition?: "farming";
}

/** What a source is limited to. */
type Limits = Omit<FinancingSource, "id" | "citation">;

export function source(id: FinancingSourceId, unit: UnitId, limits: Limits = {}): FinancingSource {
  return { id, citation: theAct(unit), ...limits };
}
