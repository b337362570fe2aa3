import type { Citation, RateRecord, RuleRecord } from "../law/index.js";
import type { Exact } from "../money/index.js";
import type { Operand } from "./operand.js";
import type { OperationId } from "./texts/operations.js";

/** One step of the reasoning, as data. */
export interface Step {
  citation: Citation;
  operation: OperationId;
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

/** The provisions of the steps, each once, in order. */
export function citationsOf(steps: readonly Step[]): Citation[] {
  const citations: Citation[] = [];
  for (const { citation } of steps) {
    if (!citations.some(({ act, unit }) => act === citation.act && unit === citation.unit))
      citations.push(citation);
  }
  return citations;
}
