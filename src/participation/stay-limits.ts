import type { Citation, RuleRecord, RuleValues } from "../law/index.js";
import type { Step } from "../reasoning/index.js";
import { step } from "./step.js";
import type { StayLimitName } from "./vocabulary.js";

/** A limit of the stay, as the law of the day sets it. */
export interface StayLimit {
  readonly name: StayLimitName;
  readonly hours: number;
  readonly citation: Citation;
  /** The dated rule it comes from. */
  readonly record: RuleRecord;
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

type StayRule = RuleRecord<RuleValues["stay"]>;
type SpecialStayRule = RuleRecord<NonNullable<RuleValues["covidStay"]>>;

/** The limits of the day's law, for a participant with or without a severe or moderate degree of disability. */
export function limitsOf(record: StayRule, disabled: boolean, special?: SpecialStayRule): StayLimit[] {
  const limits = ordinaryLimits(record, disabled);
  if (special === undefined) return limits;
  // The day may be shorter or longer; in the place of the least comes the week's own.
  const { citation, value } = special;
  const weeklyMin: StayLimit = {
    name: "weeklyMin",
    hours: value.hoursMinPerWeek,
    citation,
    record: special,
    disabled: false,
  };
  return [weeklyMin, ...limits.filter(({ name }) => stayLimits[name].bound === "most")];
}

function ordinaryLimits(record: StayRule, disabled: boolean): StayLimit[] {
  const { value, citation } = record;
  const least = { hours: value.hoursMin, citation, record, disabled: false };
  if (value.per === "day") return [{ name: "dailyMin", ...least }];
  const weeklyMin: StayLimit = { name: "weeklyMin", ...least };
  if (!disabled) return [weeklyMin, { name: "weeklyMax", hours: value.hoursMax, citation, record, disabled }];
  const { hoursMaxPerDay, hoursMaxPerWeek, citation: ofOtherAct } = value.disabled;
  return [
    weeklyMin,
    { name: "weeklyMax", hours: hoursMaxPerWeek, citation: ofOtherAct, record, disabled },
    { name: "dailyMax", hours: hoursMaxPerDay, citation: ofOtherAct, record, disabled },
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

export function limitStep({ name, hours, citation, record, disabled }: StayLimit): Step {
  const { per, bound } = stayLimits[name];
  return step({ citation, record }, bound === "least" ? "stay-least" : "stay-most", { hours, per, disabled });
}
