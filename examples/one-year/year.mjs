/** One participant from the first day of the trial to the job: what the library says on the way, without any printing. */
import {
  certificate,
  contributions,
  graduateStatus,
  hours,
  monthlyBenefit,
  planParticipation,
  premiumCeiling,
  programmeEnd,
  recalculateMonths,
} from "zatrudnienie-socjalne";
import { decided } from "../decided.mjs";

export function year(facts) {
  const { plan, interpretation, absences, lateNote, work } = facts;
  const planned = decided(planParticipation({ ...plan, interpretation }));
  const end = decided(programmeEnd({ participationTo: planned.plannedEnd, work, interpretation }));
  const ended = decided(
    planParticipation({ ...plan, endedOn: end.lastBenefitDay, endReason: "job", interpretation }),
  );

  const programme = { periods: planned.periods, history: "complete", applied: true, interpretation };
  const asPaid = { ...programme, absences: [...absences, ...lateNote.taken] };
  const asKnownNow = { ...programme, absences: [...absences, ...lateNote.was] };

  // Each month from what was known when it was paid: the note came late, and the job after the last whole month.
  const months = monthsBetween(plan.trialFrom, end.lastBenefitDay).map((month) => {
    const known = month <= lateNote.lastPaidMonth ? asPaid : asKnownNow;
    const isLast = end.lastBenefitDay.startsWith(month);
    return monthOf({ month, ...known, ...(isLast ? { endedOn: end.lastBenefitDay } : {}) }, facts);
  });

  const correction = decided(
    recalculateMonths({
      paid: months
        .filter(({ month }) => month <= lateNote.lastPaidMonth)
        .map(({ month, benefit }) => ({ month, amount: benefit.amount })),
      input: asKnownNow,
      formerInput: asPaid,
    }),
  );

  return {
    planned,
    months,
    correction,
    changed: correction.months
      .filter(({ outcome }) => outcome !== "unchanged")
      .map((result) => ({
        ...decided(result),
        contributions: contributionsOf(result.month, result.after, facts),
      })),
    weeks: facts.weeks.map((week) => ({
      ...week,
      result: decided(hours({ ...week, disabilityDegree: "none" })),
    })),
    end,
    certificate: decided(
      certificate({ endedOn: end.lastBenefitDay, longTermUnemployed: facts.longTermUnemployed }),
    ),
    graduate: facts.graduateOn.map((on) => ({
      on,
      status: decided(graduateStatus({ on, periods: ended.periods, certificate: true })),
    })),
  };
}

function monthOf(input, facts) {
  const { month } = input;
  const benefit = decided(monthlyBenefit(input));
  return {
    month,
    benefit,
    premium: decided(premiumCeiling(input)),
    contributions: contributionsOf(month, benefit.amount, facts),
  };
}

function contributionsOf(month, amount, { otherInsuranceTitle }) {
  return decided(contributions({ month, amount, otherInsuranceTitle }));
}

function monthsBetween(from, to) {
  const months = [];
  for (let [year, month] = from.split("-").map(Number); ; month += 1) {
    if (month > 12) [year, month] = [year + 1, 1];
    const name = `${String(year)}-${String(month).padStart(2, "0")}`;
    if (name > to.slice(0, 7)) return months;
    months.push(name);
  }
}
