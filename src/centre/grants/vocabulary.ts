import type {
  EquipmentPurpose,
  EquipmentRecipient,
  FoundingInstitution,
  GrantSetter,
} from "../../law/index.js";
import type { Addend, NoOperands, ReadingOf } from "../../reasoning/index.js";

/** The closed sets of grants: what their answers can contain. The words for each stand in `texts.ts`. */

/** Why no grant on equipment is possible. */
export const noEquipmentReasons = ["club-not-named", "not-first-equipment"] as const;

/** One of {@link noEquipmentReasons}. */
export type NoEquipmentReason = (typeof noEquipmentReasons)[number];

/** Why the grant on the running of a centre comes to nothing. */
export const noOperatingGrantReasons = [
  "budgetary-unit",
  "no-heads",
  "capped-to-zero",
  "revenue-covers-all",
] as const;

/** One of {@link noOperatingGrantReasons}. */
export type NoOperatingGrantReason = (typeof noOperatingGrantReasons)[number];

/** Why the law of the month has no rule on the grant. */
export const noOperatingRuleReasons = ["institution-not-named"] as const;

/** One of {@link noOperatingRuleReasons}. */
export type NoOperatingRuleReason = (typeof noOperatingRuleReasons)[number];

/** How participants and staff become one number. */
export type Counted = ReadingOf<"grantHeadcount">;

/** The people a grant is paid for. */
interface HeadsCounted {
  readonly participants: number;
  readonly staff: number;
  readonly heads: number;
  readonly counted: Counted;
}

/** What the steps work on. Amounts are PLN with two decimals, months `YYYY-MM`, days `YYYY-MM-DD`. */
export interface GrantOperations {
  "benefit-on-agreement": { readonly amount: string };
  "grant-for-month": HeadsCounted &
    Addend & { readonly month: string; readonly base: string; readonly percent: string };
  "grant-rounded": Addend & { readonly amount: string };
  "instalments-paid": { readonly day: number; readonly first: string };
  "equipment-possible": { readonly recipient: EquipmentRecipient; readonly firstOnly: boolean };
  "equipment-for": { readonly purpose: EquipmentPurpose };
  "equipment-paid": { readonly days: number; readonly by: string };
  "equipment-club-not-named": NoOperands;
  "equipment-not-first": NoOperands;
  "equipment-by-earlier-law": { readonly before: string };
  "grant-founder-not-named": { readonly institution: FoundingInstitution };
  "grant-not-for-form": NoOperands;
  "rate-times-heads": HeadsCounted & Addend & { readonly each: string };
  "cost-times-heads": HeadsCounted & Addend & { readonly each: string };
  "costs-cap": {
    readonly costs: string;
    readonly revenue: string;
    readonly before: string;
    readonly cap: string;
  };
  "share-cap": { readonly percent: string; readonly costs: string; readonly cap: string };
  "reduced-to-cap": Addend & { readonly product: string };
  "cap-rounded": Addend & { readonly cap: string };
  "less-revenue": Addend & { readonly revenue: string };
  "grant-set-by": { readonly by: GrantSetter };
  "grant-paid-by": { readonly by: string };
}

/** What the functions of grants ask for. */
export type GrantQuestion =
  | "first-equipment"
  | "centre-form"
  | "rate-per-head"
  | "cost-per-participant"
  | "centre-costs"
  | "total-costs"
  | "own-revenue";
