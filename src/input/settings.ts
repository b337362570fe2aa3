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
