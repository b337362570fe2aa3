import type { Absence, MonthlyBenefitInput, Suspension } from "zatrudnienie-socjalne";
import { wholeMonth } from "../boundaries/cases.js";

/** A month wholly in participation, applied for, with all absences listed. */
export function month(of: string, changes: Partial<MonthlyBenefitInput> = {}): MonthlyBenefitInput {
  return {
    month: of,
    periods: wholeMonth("participation", of),
    history: "complete",
    applied: true,
    ...changes,
  };
}

export const covid = (from: string, to: string): Suspension => ({ from, to, basis: "covid" });

export const flood = (from: string, to: string): Suspension => ({ from, to, basis: "flood-2024" });

export const quarantine = (from: string, to: string = from): Absence => ({ kind: "quarantine", from, to });

export function floodDays(cause: "property" | "inability", ...dates: string[]): Absence[] {
  return dates.map((date) => ({ kind: "flood-day-off", date, cause }));
}

/** The first class days, Monday to Friday without the holidays listed, from a day on. */
export function weekdaysFrom(first: string, count: number, holidays: readonly string[] = []): string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); days.length < count; at += 86_400_000) {
    const date = new Date(at).toISOString().slice(0, 10);
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !holidays.includes(date)) days.push(date);
  }
  return days;
}

/** Ids of what a result takes for granted. */
export function assumed(result: { readonly assumptions: readonly { readonly id: string }[] }): string[] {
  return result.assumptions.map(({ id }) => id);
}

export function operations(result: { readonly steps: readonly { readonly operation: string }[] }): string[] {
  return result.steps.map(({ operation }) => operation);
}
