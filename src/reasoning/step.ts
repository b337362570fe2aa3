import type { Citation, RateRecord, RuleRecord } from "../law/index.js";
import type { Exact } from "../money/index.js";
import type { Operand } from "./operand.js";

/** One step of the reasoning, as data. */
export interface Step {
  citation: Citation;
  /** What was done: `explain` says it in words. */
  operation: string;
  operands: Record<string, Operand>;
  /** In money results: the addend in PLN; all of them together are the amount. */
  value?: Exact;
  /** The dated record the step stands on. */
  record?: StepRecord;
}

/** A rule's wording, or the record of an amount or a rate, as it was on the day. */
export type StepRecord = RuleRecord | ParameterRecord | RateRecord;

/** The record of an amount: since when, how known; no source where the caller gave the amount. */
export interface ParameterRecord {
  amount: string;
  from: string;
  until?: string;
  source?: string;
  position?: string;
  confidence: string;
  note?: string;
  verifiedOn?: string;
}

/** What a step stands on: a rule's wording, a provision alone, or a provision with the record of an amount or a rate. */
export type Source = RuleRecord | Citation | { readonly citation: Citation; readonly record: StepRecord };

/** The operands of an operation that has none. */
export type NoOperands = Readonly<Record<string, never>>;

/** What an operation of a money result says beside its own operands: how much it adds or, below zero, takes. */
export interface Addend {
  readonly value: Exact;
}

/** What has to be handed in with an operation: nothing, its operands, or its operands and the value. */
type Given<Operands> = Operands extends Addend
  ? [operands: Omit<Operands, "value">, value: Exact]
  : string extends keyof Operands
    ? []
    : [operands: Operands];

/**
 * Makes the steps of a room. `Operations` names the operands of each of its operations, so that one that is misspelt,
 * forgotten or unknown does not compile; the room's sentences are held by the same type.
 */
export type StepOf<Operations> = <Operation extends keyof Operations & string>(
  source: Source,
  operation: Operation,
  ...given: Given<Operations[Operation]>
) => Step;

/** A step of any room; each room has it under its own type {@link StepOf}. */
export function step(source: Source, operation: string, operands: object = {}, value?: Exact): Step {
  const made: Step = {
    citation: "citation" in source ? source.citation : source,
    operation,
    operands: operands as Step["operands"],
  };
  if (value !== undefined) made.value = value;
  if ("record" in source) made.record = source.record;
  else if ("citation" in source) made.record = source;
  return made;
}

/** The provisions of the steps, each once, in order. */
export function citationsOf(steps: readonly Step[]): Citation[] {
  const citations: Citation[] = [];
  for (const { citation } of steps) {
    if (!citations.some(({ act, unit }) => act === citation.act && unit === citation.unit))
      citations.push(citation);
  }
  return citations;
}
