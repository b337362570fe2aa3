import type { Absence, MonthlyBenefitInput, PayrollInput } from "../benefit/index.js";
import { type Chooser, chooser } from "./chooser.js";
import { twoDigits } from "./days.js";

const kinds = ["unexcused", "excused"] as const;

/** The first month first: the one that a test shrinks to. */
const someMonthOf = (choose: Chooser): string =>
  `${choose.one([2026, 2025, 2024, 2023, 2020, 2018, 2015, 2010, 2008])}-${twoDigits(choose.number(1, 5))}`;

const readings = (choose: Chooser): NonNullable<MonthlyBenefitInput["interpretation"]> => ({
  sicknessDays: choose.one(["calendar", "class-days"]),
  excusedAbsence: choose.one(["full", "unpaid"]),
  ...choose.maybe("rounding", () => choose.one(["up-to-10-groszy", "nearest-grosz", "up-to-grosz"] as const)),
  ...choose.maybe("unpaidDay", () => choose.one(["minus-thirtieth", "payable-days"] as const)),
});

/** Absences on days of their own, inside the participation. */
const person = (choose: Chooser, month: string) => {
  const day = (number: number): string => `${month}-${twoDigits(number)}`;
  const from = day(choose.one([1, 5]));
  const days = choose.some(6, (index): Absence => ({ kind: choose.one(kinds), date: day(index + 5) }));
  const sick = choose.some(1, (): Absence => {
    const first = choose.number(12, 20);
    return { kind: "sickness", from: day(first), to: day(first + choose.number(0, 8)) };
  });
  return {
    periods: { participation: { from, to: day(28) } },
    applied: choose.one([true, false]),
    history: "complete" as const,
    absences: [...days, ...sick],
  };
};

/** Every day of the month to the 28th has classes, so that an absence may lie on any. */
const classDays = (month: string): string[] =>
  Array.from({ length: 28 }, (_, index) => `${month}-${twoDigits(index + 1)}`);

export function someMonth(choices: readonly number[]): MonthlyBenefitInput {
  const choose = chooser(choices);
  const month = someMonthOf(choose);
  return { month, ...person(choose, month), classDays: classDays(month), interpretation: readings(choose) };
}

export function somePayroll(choices: readonly number[]): PayrollInput {
  const choose = chooser(choices);
  const month = someMonthOf(choose);
  const interpretation = readings(choose);
  const cases = choose.some(5, (index) => ({ id: `A-${index + 1}`, ...person(choose, month) }));
  return { month, classDays: classDays(month), interpretation, cases };
}
