import { type Citation, theAct } from "../law/index.js";
import { type Amount, fromAmount, minus, toSignedAmount } from "../money/index.js";
import type { Reasoned, Step } from "../reasoning/index.js";
import { step } from "./step.js";
import { type AnyResult, type DecidedResult, isDecided } from "./under-law.js";

/** The results under the law of two days. */
export interface Sides {
  readonly on: readonly [string, string];
  readonly before: AnyResult;
  readonly after: AnyResult;
}

/** PLN, after less before; null where one of them has no amount. */
export function differenceOf({ before, after }: Sides): string | null {
  const [from, to] = [amountOf(before), amountOf(after)];
  return from === undefined || to === undefined
    ? null
    : toSignedAmount(minus(fromAmount(to), fromAmount(from)));
}

/** Do the steps add up to an amount? */
export function isSum(result: AnyResult): result is DecidedResult {
  return isDecided(result) && result.steps.some(({ value }) => value !== undefined);
}

/** A sentence for each side and one for what differs. */
export function stepsOf(sides: Sides, difference: string | null): Step[] {
  const { before, after, on } = sides;
  const citation = decidingCitation(sides);
  return [
    sideStep(citation, before, on[0]),
    sideStep(citation, after, on[1]),
    difference === null
      ? step(citation, "results-compared", { same: findingsOf(before) === findingsOf(after) })
      : step(citation, "law-difference", { difference }),
  ];
}

function amountOf(result: AnyResult): Amount | undefined {
  return "amount" in result ? (result.amount as Amount) : undefined;
}

function sideStep(citation: Citation, result: AnyResult, on: string): Step {
  const amount = amountOf(result);
  if (!isDecided(result)) return step(citation, "undecided-under-law", { on });
  return amount === undefined
    ? step(citation, "decided-under-law", { on })
    : step(citation, "amount-under-law", { on, amount });
}

/** The provision of the first step that is not the same by both, else of the first step at all. */
function decidingCitation({ before, after }: Sides): Citation {
  const [old, now] = [before, after].map((side) => (isDecided(side) ? side.steps : []));
  const known = new Set(old?.map(wordsOf));
  const deciding = now?.find((each) => !known.has(wordsOf(each))) ?? now?.[0] ?? old?.[0];
  return deciding?.citation ?? theAct("art-1-ust-1");
}

function wordsOf({ citation, operation, operands }: Step): string {
  return JSON.stringify([citation, operation, operands]);
}

/** What was found, without what it stands on. */
function findingsOf(result: AnyResult): string {
  const { steps, assumptions, citations, law, versions, ...findings } = result as Partial<Reasoned>;
  return JSON.stringify(findings, (key, value: unknown) => (key === "citation" ? undefined : value));
}
