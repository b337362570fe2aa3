export {
  type Amount,
  amount,
  amountPattern,
  fromAmount,
  fromPercent,
  isAmount,
  noMoney,
  percentOf,
  toAmount,
  toSignedAmount,
} from "./amount.js";
export {
  compare,
  type Exact,
  type Fraction,
  fromExact,
  isNegative,
  isZero,
  larger,
  minus,
  negated,
  plus,
  scaled,
  smaller,
  sum,
  toExact,
  zero,
} from "./fraction.js";
export { inProportion, spread } from "./largest-remainder.js";
export { decimalNotation } from "./notation.js";
export {
  downToGrosz,
  isWholeTenGrosze,
  nearestGrosz,
  rounded,
  type RoundingName,
  roundings,
  upToGrosz,
  upToTenGrosze,
} from "./rounding.js";
