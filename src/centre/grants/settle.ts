import type { GrantSetter } from "../../law/index.js";
import {
  type Amount,
  downToGrosz,
  type Fraction,
  fromAmount,
  isZero,
  minus,
  noMoney,
  toExact,
} from "../../money/index.js";
import type { Source, Step } from "../../reasoning/index.js";
import type { OperatingDecision } from "./operating-result.js";
import { step } from "./step.js";
import type { NoOperatingGrantReason } from "./vocabulary.js";

/** What is known of a grant before it is settled. */
export interface Worked {
  readonly month: string;
  readonly heads: number;
  readonly product: Amount;
  readonly cap: Amount | null;
  readonly setBy: GrantSetter;
  readonly payBy: string | null;
}

/** How the product became the grant: exactly, and why if nothing is left. */
export interface Outcome {
  readonly exact: Fraction;
  readonly capped: boolean;
  readonly whyNothing: NoOperatingGrantReason;
}

/** The decision: the amount down to the grosz, or why there is none. */
export function settled(
  worked: Worked,
  { exact, capped, whyNothing }: Outcome,
  steps: Step[],
): OperatingDecision {
  const amount = downToGrosz(exact);
  if (amount === noMoney) {
    const reason = worked.heads === 0 ? "no-heads" : whyNothing;
    return { outcome: "not-due", reason, ...worked, amount, steps };
  }
  return { outcome: "due", ...worked, capped, amount, exact: toExact(exact), steps };
}

/** What a limit takes off, and what the rounding of the limit takes off besides. */
export function reducingSteps(source: Source, product: Fraction, exactCap: Fraction, cap: Amount): Step[] {
  const rounding = minus(fromAmount(cap), exactCap);
  return [
    step(source, "reduced-to-cap", { product: downToGrosz(product) }, toExact(minus(exactCap, product))),
    ...(isZero(rounding) ? [] : [step(source, "cap-rounded", { cap }, toExact(rounding))]),
  ];
}
