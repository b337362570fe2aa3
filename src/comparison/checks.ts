import { checkBy, type ChecksOf, type InputsOf } from "../input/index.js";
import { compareLawRule } from "./compare-law.js";
import type { comparisonSchemas } from "./schemas.js";
import { withLawReader } from "./with-law.js";

/** What each function of this room takes. */
export type ComparisonInputs = InputsOf<typeof comparisonSchemas>;

/** What each function of this room finds wrong with an input. */
export const comparisonChecks: ChecksOf<ComparisonInputs> = {
  compareLaw: /* @__PURE__ */ checkBy(compareLawRule),
  withLaw: /* @__PURE__ */ checkBy(withLawReader),
};
