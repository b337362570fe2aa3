import type { Citation, RuleRecord, RuleValues } from "../law/index.js";
import type { Step } from "../reasoning/index.js";
import { step } from "./step.js";
import type { StayLimitName } from "./vocabulary.js";

/** A limit of the stay, as the law of the day sets it. */
export interface StayLimit {
  readonly name: StayLimitName;
  readonly hours: number;
  readonly citation: Citation;
  /** It holds only with a severe or moderate degree of disability. */
  readonly disabled: boolean;
}

/** Each limit: which hours it is about, on which side it lies, and what breaking it is called. */
export const stayLimits = {
  dailyMin: { field: "daily", per: "day", bound: "least", code: "below-daily-minimum" },
  dailyMax: { field: "daily", per: "day", bound: "most", code: "above-daily-maximum" },
  weeklyMin: { field: "weekly", per: "week", bound: "least", code: "below-weekly-minimum" },
  weeklyMax: { field: "weekly", per: "week", bound: "most", code: "above-weekly-maximum" },
} as const satisfies Record<StayLimitName, unknown>;

/** The limits of the day's law, for a participant with or without a severe or moderate degree of disability. */
export function limitsOf(
  { value, citation }: RuleRecord<RuleValues["stay"]>,
  disabled: boolean,
): StayLimit[] {
  if (value.per === "day") return [{ name: "dailyMin", hours: value.hoursMin, citation, disabled: false }];
  const weeklyMin: StayLimit = { name: "weeklyMin", hours: value.hoursMin, citation, disabled: false };
  if (!disabled) return [weeklyMin, { name: "weeklyMax", hours: value.hoursMax, citation, disabled }];
  const { hoursMaxPerDay, hoursMaxPerWeek, citation: ofOtherAct } = value.disabled;
  return [
    weeklyMin,
    { name: "weeklyMax", hours: hoursMaxPerWeek, citation: ofOtherAct, disabled },
    { name: "dailyMax", hours: hoursMaxPerDay, citation: ofOtherAct, disabled },
  ];
}

/** The limits the given hours break. Hours left out break none. */
export function brokenLimits(
  given: { readonly daily?: number | undefined; readonly weekly?: number | undefined },
  limits: readonly StayLimit[],
): StayLimit[] {
  return limits.filter(({ name, hours }) => {
    const { field, bound } = stayLimits[name];
    const value = given[field];
    if (value === undefined) return false;
    return bound === "least" ? value < hours : value > hours;
  });
}

export function limitStep({ name, hours, citation, disabled }: StayLimit, record: RuleRecord): Step {
  const { per, bound } = stayLimits[name];
  return step({ citation, record }, bound === "least" ? "stay-least" : "stay-most", { hours, per, disabled });
}
