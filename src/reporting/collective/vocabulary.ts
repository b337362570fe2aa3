import type { NoOperands } from "../../reasoning/index.js";
import type { ReportKind } from "../vocabulary.js";

/** What is counted for ratios, in the order in which they are worked out. */
export const countedEffects = ["tookPart", "completed", "graduates", "employed", "independent"] as const;

/** One of {@link countedEffects}. */
export type CountedEffect = (typeof countedEffects)[number];

/** Why there is nothing to be filed. */
export const notCollectedReasons = ["no-rule-yet"] as const;

/** One of {@link notCollectedReasons}. */
export type NotCollectedReason = (typeof notCollectedReasons)[number];

/** What the steps of collective reports, informations and ratios work on. */
export interface CollectiveOperations {
  "collective-due": { readonly year: number; readonly until: string };
  "clubs-collected": { readonly year: number };
  "no-collective-rule": { readonly kind: ReportKind };
  "reports-added": { readonly reports: number };
  "reports-superseded": { readonly reports: number };
  "reports-not-reported": { readonly reports: number };
  "collective-unknowns": { readonly unknowns: number; readonly leftOut: number };
  "information-due": { readonly year: number; readonly until: string };
  "no-information-rule": NoOperands;
  "clubs-counted": { readonly on: string; readonly clubs: number };
  ratio: {
    readonly numerator: CountedEffect;
    readonly denominator: CountedEffect;
    readonly value: number;
    readonly of: number;
    readonly percent: string;
  };
  "ratio-of-none": { readonly numerator: CountedEffect; readonly denominator: CountedEffect };
  "no-ratios": NoOperands;
}
