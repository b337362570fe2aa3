import type { ContributionsInput } from "../benefit/index.js";
import type { PlanParticipationInput } from "../participation/index.js";
import { chooser } from "./chooser.js";

const twoDigits = (number: number): string => String(number).padStart(2, "0");

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

export function someContribution(choices: readonly number[]): ContributionsInput {
  const choose = chooser(choices);
  return {
    month: `${choose.one([2026, 2022, 2012, 2009])}-${twoDigits(choose.number(1, 6))}`,
    amount: `${choose.number(1, 4000)}.${twoDigits(choose.number(0, 99))}`,
    ...choose.maybe("otherInsuranceTitle", () => choose.one([true, false, "unknown"] as const)),
  };
}
