import type { ContributionsInput, RefundClaimInput } from "../benefit/index.js";
import type { ActivityGrantInput } from "../centre/index.js";
import type { EmployerRefundInput } from "../supported-employment/index.js";
import { type Chooser, chooser } from "./chooser.js";
import { days, twoDigits } from "./days.js";

const years = [2026, 2022, 2012, 2009] as const;

const someAmount = (choose: Chooser): string =>
  `${choose.number(1, 4000)}.${twoDigits(choose.number(0, 99))}`;

const otherTitle = (choose: Chooser) =>
  choose.maybe("otherInsuranceTitle", () => choose.one([true, false, "unknown"] as const));

export function someContribution(choices: readonly number[]): ContributionsInput {
  const choose = chooser(choices);
  return {
    month: `${choose.one(years)}-${twoDigits(choose.number(1, 6))}`,
    amount: someAmount(choose),
    ...otherTitle(choose),
  };
}

export function someRefundClaim(choices: readonly number[]): RefundClaimInput {
  const choose = chooser(choices);
  const year = choose.one(years);
  return {
    paidInMonth: `${year}-${twoDigits(choose.number(7, 12))}`,
    payments: choose.some(5, (index) => ({
      id: `A-${index + 1}`,
      forMonth: `${year}-${twoDigits(choose.number(1, 6))}`,
      amount: someAmount(choose),
      ...otherTitle(choose),
    })),
  };
}

export function someEmployerRefund(choices: readonly number[]): EmployerRefundInput {
  const choose = chooser(choices);
  const year = choose.one(years);
  return {
    agreementOn: `${year}-01-${twoDigits(choose.number(1, 31))}`,
    month: `${year}-${twoDigits(choose.number(2, 5))}`,
    employmentMonth: choose.number(1, 14),
    wagePaid: someAmount(choose),
    ...choose.maybe("contributionPercent", () => choose.one(["20.48", "17.19"])),
  };
}

export function someActivityGrant(choices: readonly number[]): ActivityGrantInput {
  const choose = chooser(choices);
  const agreementOn = choose.one(days);
  const people = () => ({
    participants: choose.number(5, 60),
    staffEngagedForAtLeastAYear: choose.number(0, 12),
  });
  return {
    agreementOn,
    firstMonth: agreementOn.slice(0, 7),
    months: [people(), ...choose.some(2, people)],
  };
}
