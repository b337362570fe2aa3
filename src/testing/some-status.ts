import type { StatusPeriodInput } from "../centre/index.js";
import type { CertificateInput } from "../referral/index.js";
import { chooser } from "./chooser.js";
import { days, twoDigits } from "./days.js";

export function someCertificate(choices: readonly number[]): CertificateInput {
  const choose = chooser(choices);
  return {
    endedOn: choose.one(days),
    ...choose.maybe("longTermUnemployed", () => choose.one([true, false, "unknown"] as const)),
  };
}

/** The decisions follow each other by years, so that they are in order. */
export function someStatusPeriod(choices: readonly number[]): StatusPeriodInput {
  const choose = chooser(choices);
  const dayOf = (year: number): string =>
    `${year}-${twoDigits(choose.number(1, 12))}-${twoDigits(choose.number(1, 28))}`;
  const granted = choose.one([2022, 2016, 2010, 2007, 2004]);
  return {
    on: choose.one(days),
    grantedOn: dayOf(granted),
    extensions: choose.some(3, (index) => ({ decidedOn: dayOf(granted + choose.number(3, 5) + 6 * index) })),
  };
}
