import type { FinancingSourceId } from "../../law/index.js";
import type { FounderQuestion, NoOperands } from "../../reasoning/index.js";

/** The closed sets of financing. The words for each stand in `texts.ts`. */

/** What is paid for. */
export const financedThings = ["creation", "activity", "club"] as const;

/** One of {@link financedThings}. */
export type Financed = (typeof financedThings)[number];

/** Why the law of the day lists no sources. */
export const noFinancingRuleReasons = ["no-rule-yet"] as const;

/** One of {@link noFinancingRuleReasons}. */
export type NoFinancingRuleReason = (typeof noFinancingRuleReasons)[number];

/** What a source may depend on. */
export const financingConditions = ["farming"] as const;

/** One of {@link financingConditions}. */
export type FinancingCondition = (typeof financingConditions)[number];

/** What the steps work on. */
export interface FinancingOperations {
  "no-financing-rule": NoOperands;
  "financing-list": { readonly of: Financed; readonly open: boolean };
  "financing-source": {
    readonly source: FinancingSourceId;
    readonly of: Financed;
    readonly farming: boolean;
  };
  "financing-not-for-form": NoOperands;
  "financing-asked": { readonly source: FinancingSourceId; readonly named: boolean };
}

/** What the function asks for. */
export type FinancingQuestion = "centre-form" | Extract<FounderQuestion, "founding-institution">;
