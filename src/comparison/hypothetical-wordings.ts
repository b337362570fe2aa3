import { copyOf, type NamedRule, type RuleId, type RuleRecord, type WordingsById } from "../law/index.js";
import * as rules from "../law/rules/index.js";
import { isShapedLike } from "./shape.js";

/** A rule that says something else from a day on. */
export interface Change {
  readonly rule: RuleId;
  readonly from: string;
  readonly value: unknown;
}

const byName = rules as unknown as Readonly<Record<RuleId, NamedRule>>;

/** The rules whose wording can be changed: all that the law has, in the order of their names. */
export function ruleNames(): RuleId[] {
  return Object.values(byName)
    .map(({ id }) => id)
    .sort();
}

/** Has its value the shape of those the rule ever had? */
export function fits({ rule, value }: Change): boolean {
  const wordings: readonly { readonly value: unknown }[] = byName[rule].wordings();
  return isShapedLike(
    wordings.map((wording) => wording.value),
    value,
  );
}

/** The wordings of each rule that is changed: its own up to the first change, and from then on what was handed in. */
export function hypotheticalWordings(changes: readonly Change[]): Partial<WordingsById> {
  const changed = new Set(changes.map(({ rule }) => rule));
  const wordings = [...changed].map((rule) => [rule, wordingsWith(byName[rule], changesOf(rule, changes))]);
  return Object.fromEntries(wordings) as Partial<WordingsById>;
}

/** In the order of their days; of two from one day the later one given stands. */
function changesOf(rule: RuleId, changes: readonly Change[]): Change[] {
  const own = changes.filter((change) => change.rule === rule);
  return own.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function wordingsWith(rule: NamedRule, changes: readonly Change[]): RuleRecord[] {
  const own: readonly RuleRecord[] = rule.wordings();
  const kept = own.filter(({ effectiveFrom }) => effectiveFrom < (changes[0]?.from ?? ""));
  return [...kept, ...changes.map((change) => hypothetical(change, own))];
}

/** It stands where the wording of that day stands, and no act brought it. */
function hypothetical({ from, value }: Change, own: readonly RuleRecord[]): RuleRecord {
  const replaced = own.filter(({ effectiveFrom }) => effectiveFrom <= from).at(-1) ?? own[0];
  if (replaced === undefined) throw new RangeError("no wording");
  const { citation, verifiedOn } = replaced;
  return {
    value: copyOf(value),
    citation,
    effectiveFrom: from,
    inForceFrom: from,
    amendedBy: citation,
    confidence: "unknown",
    verifiedOn,
  };
}
