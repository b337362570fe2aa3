import { checkBy, type ChecksOf } from "../input/index.js";
import { compareLawRule } from "./compare-law.js";
import type { CompareLawInput, WithLawInput } from "./inputs.js";
import { withLawReader } from "./with-law.js";

/** What each function of this room takes. */
export interface ComparisonInputs {
  readonly compareLaw: CompareLawInput;
  readonly withLaw: WithLawInput;
}

/** What each function of this room finds wrong with an input. */
export const comparisonChecks: ChecksOf<ComparisonInputs> = {
  compareLaw: /* @__PURE__ */ checkBy(compareLawRule),
  withLaw: /* @__PURE__ */ checkBy(withLawReader),
};
