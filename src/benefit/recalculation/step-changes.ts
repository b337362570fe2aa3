import type { Citation } from "../../law/index.js";
import { type Exact, fromExact, minus, toExact, zero } from "../../money/index.js";
import type { Operand, Step } from "../../reasoning/index.js";

/** A step that is not the same in two calculations of one month. */
export interface StepChange {
  operation: Step["operation"];
  citation: Citation;
  /** The step as it was; null where it is new. */
  before: Step | null;
  /** The step as it is; null where it fell away. */
  after: Step | null;
  /** PLN: what the step adds now, less what it added before; all changes together are the whole difference. */
  difference: Exact;
}

/** The steps that differ: those that fell away first, then the changed and new ones in their order. */
export function stepChanges(before: readonly Step[], after: readonly Step[]): StepChange[] {
  const [old, now] = [byPlace(before), byPlace(after)];
  const fallenAway = [...old].filter(([place]) => !now.has(place)).map(([, step]) => change(step, null));
  const changed = [...now]
    .filter(([place, step]) => !isSame(old.get(place), step))
    .map(([place, step]) => change(old.get(place) ?? null, step));
  return [...fallenAway, ...changed];
}

/** A step is the same one in both calculations where operation, phase and cause are; of several such, in order. */
function byPlace(steps: readonly Step[]): Map<string, Step> {
  const places = new Map<string, Step>();
  for (const step of steps) {
    const kind = `${step.operation} ${wordOf(step, "phase")} ${wordOf(step, "cause")}`;
    let place = kind;
    for (let number = 2; places.has(place); number += 1) place = `${kind} ${String(number)}`;
    places.set(place, step);
  }
  return places;
}

function wordOf({ operands }: Step, name: string): string {
  const word = operands[name];
  return typeof word === "string" ? word : "";
}

function isSame(before: Step | undefined, after: Step): boolean {
  if (before === undefined) return false;
  const names = Object.keys(after.operands);
  return (
    names.length === Object.keys(before.operands).length &&
    names.every((name) => isEqual(before.operands[name], after.operands[name])) &&
    isEqual(before.value, after.value)
  );
}

/** Exact values are reduced, so that equal ones are written alike. */
function isEqual(a: Operand | undefined, b: Operand | undefined): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return a.numerator === b.numerator && a.denominator === b.denominator;
}

function change(before: Step | null, after: Step | null): StepChange {
  const step = after ?? before;
  if (step === null) throw new RangeError("no step");
  const value = (of: Step | null) => (of?.value === undefined ? zero : fromExact(of.value));
  const difference = toExact(minus(value(after), value(before)));
  return { operation: step.operation, citation: step.citation, before, after, difference };
}
