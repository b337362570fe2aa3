import { calculated, type Calculation, type Parts, repeatedIds } from "../../input/index.js";
import type { Law } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import {
  type Amount,
  compare,
  type Exact,
  fromAmount,
  inProportion,
  isZero,
  noMoney,
  spread,
  sum,
  toAmount,
  toExact,
  zero,
} from "../../money/index.js";
import type { Decision, Inquiry, Issue, Reasoned, Undecided } from "../../reasoning/index.js";
import { type GrantReturnFacts as Facts, type GrantReturnInput, grantReturnInput } from "./inputs.js";
import { step } from "./step.js";
import type { LossQuestion } from "./vocabulary.js";

type Name = "grantReturn";

/** What goes back to one who gave a grant. */
export interface ReturnedPart {
  id: string;
  /** Place in the list of grants, from 0. */
  index: number;
  /** PLN, two decimals. */
  amount: string;
  /** Its share before it is made whole grosze. PLN. */
  exact: Exact;
}

/** Something goes back. */
export interface GrantReturned extends Reasoned<Name> {
  outcome: "return";
  parts: ReturnedPart[];
  /** PLN, two decimals: what was unused. */
  total: string;
}

/** Everything was used. */
export interface NothingToReturn extends Reasoned<Name> {
  outcome: "nothing-to-return";
  parts: ReturnedPart[];
  /** PLN: `"0.00"`. */
  total: string;
}

/** What {@link grantReturn} returns. */
export type GrantReturnResult = GrantReturned | NothingToReturn | Undecided<Name>;

type Decided = Decision<GrantReturnResult>;

/**
 * Shares what is unused of grants among those who gave them when a centre loses its status.
 *
 * Provision: art. 6 ust. 3 of the Act, unchanged since 2003-08-14, read as one pool shared in proportion to the grants
 * (assumption `unused-as-one-pool` where there are two or more). Amounts are PLN with two decimals; `exact` is unused × grant
 * / sum of grants. The Act says nothing on rounding: each part is rounded down, and the grosze left go one each to the
 * largest remainders, equal ones in the order given (assumption `largest-remainder`); so the parts always make `unused`.
 * Not checked: whether grants were used as they should be, interest, and when the money is due. Bad input gets `invalid` with
 * all its issues.
 *
 * @example
 * ```ts
 * import { grantReturn } from "zatrudnienie-socjalne/centre";
 *
 * const grants = ["commune", "voivodeship", "foundation"].map((id) => ({ id, amount: "50.00" }));
 * const back = grantReturn({ on: "2026-06-30", unused: "100.00", grants });
 * back.outcome === "return" && back.parts.map(({ amount }) => amount); // => ["33.34", "33.33", "33.33"]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2003 nr 122 poz. 1143 art. 6 ust. 3.
 */
export function grantReturn(input: GrantReturnInput): GrantReturnResult {
  return calculated(grantReturnRule, input);
}

export const grantReturnRule: Calculation<Facts, GrantReturnResult, LossQuestion> = {
  calculation: "grantReturn",
  schema: grantReturnInput,
  contradictions,
  day: ({ on }) => on,
  decide,
};

function decide({ unused, grants }: Facts, law: Law, inquiry: Inquiry<LossQuestion>): Decided {
  const rule = law.of(rules.unusedGrants);
  const pool = fromAmount(unused as Amount);
  const exact = inProportion(
    pool,
    grants.map(({ amount }) => fromAmount(amount as Amount)),
  );
  const { amounts, grosze } = spread(pool, exact);
  const parts = grants.map(({ id }, index) => ({
    id,
    index,
    amount: toAmount(amounts[index] ?? zero),
    exact: toExact(exact[index] ?? zero),
  }));
  if (isZero(pool))
    return { outcome: "nothing-to-return", parts, total: noMoney, steps: [step(rule, "nothing-to-return")] };
  if (grants.length > 1) inquiry.assume("unused-as-one-pool");
  if (grosze > 0) inquiry.assume("largest-remainder");
  return {
    outcome: "return",
    parts,
    total: unused,
    steps: [
      ...amounts.map((each, index) => step(rule, "grant-returned", { grant: index + 1 }, toExact(each))),
      ...(grosze > 0 ? [step(rule, "remainders-spread", { grosze })] : []),
    ],
  };
}

function contradictions({ unused, grants }: Parts<Facts>): Issue[] {
  const amounts = (grants ?? []).map((grant) => grant?.amount);
  const isRead = grants != null && amounts.length > 0 && amounts.every((amount) => amount != null);
  const given = isRead ? sum(amounts.map((amount) => fromAmount(amount as Amount))) : undefined;
  return [
    ...repeatedIds(grants, ["grants"]),
    ...(given !== undefined && unused != null && compare(fromAmount(unused as Amount), given) > 0
      ? [{ path: ["unused"], code: "unused-above-grants" }]
      : []),
  ];
}
