import { type Answer, type Asked, type Assumed, decided, type Issue, refused } from "./answers.js";
import { amountOf, grosze, inZlote } from "./grosze.js";

/** Art. 6 ust. 3: one pool, in proportion; the grosze that are left go to the largest remainders. */

export interface ReturnCase extends Asked {
  readonly on: string;
  readonly unused: string;
  readonly grants: readonly { readonly id: string; readonly amount: string }[];
}

function faults({ unused, grants }: ReturnCase): Issue[] {
  const issues: Issue[] = [];
  if (grants.length === 0) return [{ path: ["grants"], code: "too-few" }];
  let sum = 0n;
  for (const [index, { id, amount }] of grants.entries()) {
    sum += grosze(amount);
    if (grosze(amount) === 0n)
      issues.push({ path: ["grants", index, "amount"], code: "amount-not-positive" });
    if (grants.findIndex((each) => each.id === id) < index)
      issues.push({ path: ["grants", index, "id"], code: "repeated-id" });
  }
  // The sum of what is no amount of a grant is not known.
  if (issues.some(({ code }) => code === "amount-not-positive")) return issues;
  if (grosze(unused) > sum) issues.push({ path: ["unused"], code: "unused-above-grants" });
  return issues;
}

export function grantReturnAgain(asked: ReturnCase): Answer {
  const bad = refused(asked.on, asked, faults(asked));
  if (bad) return bad;
  const { on, grants } = asked;
  const unused = grosze(asked.unused);
  const amounts = grants.map(({ amount }) => grosze(amount));
  const sum = amounts.reduce((one, other) => one + other, 0n);
  const shares = amounts.map((amount, index) => ({
    index,
    whole: (unused * amount) / sum,
    rest: (unused * amount) % sum,
  }));
  let left = unused - shares.reduce((one, { whole }) => one + whole, 0n);
  const byRest = [...shares].sort((a, b) =>
    a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1,
  );
  const gainers = new Set<number>();
  for (const { index } of byRest) {
    if (left === 0n) break;
    gainers.add(index);
    left -= 1n;
  }
  const parts = shares.map(({ index, whole }) => ({
    id: grants[index]!.id,
    index,
    amount: amountOf(whole + (gainers.has(index) ? 1n : 0n)),
    exact: inZlote(unused * amounts[index]!, sum),
  }));
  const assumed: Assumed[] = [];
  // Where nothing is left, one pool and many come to the same.
  if (grants.length > 1 && unused > 0n) assumed.push({ id: "unused-as-one-pool" });
  if (shares.some(({ rest }) => rest > 0n)) assumed.push({ id: "largest-remainder" });
  const outcome = unused === 0n ? "nothing-to-return" : "return";
  return decided(on, { outcome, parts, total: amountOf(unused) }, assumed);
}
