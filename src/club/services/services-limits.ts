import { endOfTerm } from "../../calendar/index.js";
import { type Amount, compare, fromAmount } from "../../money/index.js";
import { possibleCounts } from "../../participation/index.js";
import type { Inquiry, Violation } from "../../reasoning/index.js";
import type { ReintegrationServicesFacts as Facts } from "./inputs.js";
import type { Terms } from "./trainer-rate.js";
import type { ServicesViolationCode, ServicesWarningCode } from "./vocabulary.js";

/** Hours, rate and length against the limits of the law. */
export function brokenLimits(
  facts: Facts,
  { value: terms }: Terms,
  mostForHour: string | null,
  inquiry: Inquiry,
): { violations: Violation<ServicesViolationCode>[]; warnings: Violation<ServicesWarningCode>[] } {
  const { hoursPerDay, hoursPerWeek, trainerRate } = facts;
  const { hours } = terms;
  const violations: Violation<ServicesViolationCode>[] = [];
  const warnings: Violation<ServicesWarningCode>[] = [];
  if ("perWeekAtLeast" in hours && hoursPerWeek !== undefined && hoursPerWeek < hours.perWeekAtLeast)
    violations.push({ code: "too-few-hours", citation: terms.hoursCitation, path: ["hoursPerWeek"] });
  if ("perDay" in hours && hoursPerDay !== undefined && hoursPerDay !== hours.perDay)
    warnings.push({ code: "hours-differ", citation: terms.hoursCitation, path: ["hoursPerDay"] });
  if (trainerRate !== undefined && mostForHour !== null && isAbove(trainerRate, mostForHour))
    violations.push({ code: "rate-above-limit", citation: terms.trainerRateCitation, path: ["trainerRate"] });
  if (isLonger(facts, terms.months.total, inquiry))
    violations.push({ code: "over-six-months", citation: terms.monthsCitation, path: ["to"] });
  return { violations, warnings };
}

function isAbove(rate: string, most: string): boolean {
  return compare(fromAmount(rate as Amount), fromAmount(most as Amount)) > 0;
}

/** By the count chosen; where none was, only what is too long by both. */
function isLonger({ from, to }: Facts, months: number, inquiry: Inquiry): boolean {
  if (from === undefined || to === undefined) return false;
  const given = inquiry.given("monthCount");
  if (given !== undefined) inquiry.reading("monthCount");
  return possibleCounts(given).every((count) => to > endOfTerm(from, months, count));
}
