import type { Interpretation } from "../reasoning/index.js";

/** The settings every calculation takes. */
export interface CommonSettings<Day extends string = string> {
  /** Choices on open questions; what is left out takes the default or must be chosen. */
  readonly interpretation?: Interpretation | undefined;
  /** Only wordings in force on this day are known; left out, all that came later too. */
  readonly asOf?: Day | undefined;
  /** No default readings of certainty C or D, no assumed facts, nothing after the last day checked. */
  readonly strict?: boolean | undefined;
}

/** A value of the unemployment benefit given by hand, for months the library does not know yet. */
export interface GivenParameter<Day extends string = string> {
  /** First day of a month. */
  readonly from: Day;
  /** PLN, two decimals. */
  readonly amount: string;
  /** Where the amount was found; at most 200 characters. */
  readonly source: string;
}

/** The settings of a calculation with amounts; others that stand beside it take them too and ignore what they do not need. */
export interface AmountSettings<Day extends string = string> extends CommonSettings<Day> {
  readonly parameters?: { readonly unemploymentBenefit: readonly GivenParameter<Day>[] } | undefined;
}
