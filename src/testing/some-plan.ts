import type { PlanParticipationInput } from "../participation/index.js";
import { chooser } from "./chooser.js";
import { twoDigits } from "./days.js";

export function somePlan(choices: readonly number[]): PlanParticipationInput {
  const choose = chooser(choices);
  const year = choose.one([2026, 2025, 2024, 2019, 2016, 2012, 2008]);
  const trialFrom = `${year}-${twoDigits(choose.number(1, 12))}-${twoDigits(choose.number(1, 28))}`;
  return {
    trialFrom,
    ...choose.maybe("extensions", () => choose.some(2, () => ({ months: choose.number(1, 6) }))),
    interpretation: { monthCount: choose.one(["civil-code", "day-before"] as const) },
  };
}
