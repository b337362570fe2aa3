import * as sums from "./amounts.js";
import { benefits, lastOfBenefits, rowOn } from "./amounts-by-date.js";
import { assumed, invalid, unsupported } from "./answers.js";
import { firstOf, knownDay, lastOf, plus } from "./days.js";
import { asked } from "./facts.js";
import type { Settings } from "./random.js";

/** Art. 16 ust. 2–5b, derived a second time. */

export interface RefundCase {
  readonly agreementOn: string;
  readonly month: string;
  readonly employmentMonth: number;
  readonly wagePaid: string;
  readonly refundedWage?: string | undefined;
  readonly contributionPercent?: string | undefined;
  readonly place?: "employer" | "centre" | undefined;
  readonly from?: "centre" | "club" | undefined;
  readonly filedOn?: string | undefined;
  /** An amount given by hand for a month and those after it. */
  readonly benefit?: { readonly from: string; readonly amount: string } | undefined;
}

type Step = readonly [from: number, to: number, percent: string];
interface Terms {
  readonly steps: readonly Step[];
  readonly employmentMonths: number;
}

function termsOf(agreement: string): Terms {
  if (agreement >= "2022-02-15") return { steps: [[1, 6, "100"]], employmentMonths: 6 };
  if (agreement >= "2007-07-14")
    return {
      steps: [
        [1, 3, "100"],
        [4, 6, "80"],
        [7, 12, "60"],
      ],
      employmentMonths: 12,
    };
  return {
    steps: [
      [1, 3, "80"],
      [4, 6, "60"],
      [7, 12, "40"],
    ],
    employmentMonths: 18,
  };
}

/** The benefit of a month: announced, or given by hand since the last announcement. */
function benefitOf(month: string, given: RefundCase["benefit"]) {
  const [from, announced, confidence] = rowOn(benefits, firstOf(month))!;
  if (given === undefined || given.from > firstOf(month) || given.from < from)
    return { base: announced, secondary: confidence === "secondary", byHand: false };
  return { base: given.amount, secondary: false, byHand: true };
}

function aidOf(law: string) {
  if (law < "2007-07-14") return null;
  const basis =
    law < "2015-10-24"
      ? "regulation-1998-2006"
      : law < "2024-11-09"
        ? "regulation-1407-2013"
        : "eu-law-in-force";
  return { basis, certificateBy: "starost" };
}

function notDueReason(input: RefundCase, agreement: string, { steps }: Terms): string | undefined {
  if (input.from === "club" && agreement < "2011-10-30") return "club-not-named";
  if (input.place === "centre" && agreement >= "2022-02-15") return "centre-work-not-refunded";
  if (input.employmentMonth > steps.at(-1)![1]) return "past-refund-months";
  if (input.wagePaid === "0.00" || input.refundedWage === "0.00") return "no-wage";
  return undefined;
}

const least = (ratios: readonly sums.Ratio[]): sums.Ratio =>
  ratios.reduce((one, other) => (sums.isLess(other, one) ? other : one));

/** The part on the wage, the part on contributions, and both. */
function moneyOf(percent: string, base: string, { wagePaid, refundedWage, contributionPercent }: RefundCase) {
  const share = sums.percentOf(percent, sums.grosze(base));
  const wages = [wagePaid, ...(refundedWage === undefined ? [] : [refundedWage])].map(sums.grosze);
  const least1 = least([share, ...wages.map(sums.ratio)]);
  const wageRefund = sums.down(least1);
  const onTop = sums.percentOf(contributionPercent!, wageRefund);
  return {
    ceiling: sums.down(share),
    wageRefund,
    contributions: sums.nearest(onTop),
    rounded: !sums.isWhole(onTop),
    exact: sums.exact(sums.sum(least1, onTop)),
  };
}

export function secondRefund(input: RefundCase, settings: Settings): object {
  const { agreementOn, month, employmentMonth, wagePaid, refundedWage, filedOn, benefit } = input;
  const issues: [string, string][] = [];
  if (agreementOn < "2003-08-14") issues.push(["before-the-act", "agreementOn"]);
  if (agreementOn > lastOf(month)) issues.push(["agreement-after-month", "agreementOn"]);
  if (employmentMonth < 1) issues.push(["too-small", "employmentMonth"]);
  if (employmentMonth > 120) issues.push(["too-big", "employmentMonth"]);
  if (issues.length > 0) return invalid(...issues);
  const to = announcedUntil(benefit);
  const byHandFor = benefit !== undefined && isCovered(month, benefit);
  const outside = unsupported(lastOf(month), { ...settings, to: byHandFor ? null : to });
  if (outside !== undefined) return outside;

  const agreement = knownDay(agreementOn, settings);
  const terms = termsOf(agreement);
  const known = {
    month,
    schedule: terms.steps.map(([first, last, percent]) => ({ from: first, to: last, percent })),
    refundMonths: terms.steps.at(-1)![1],
    employmentMonths: terms.employmentMonths,
  };
  const reason = notDueReason(input, agreement, terms);
  if (reason !== undefined) return { outcome: "not-due", reason, amount: "0.00", ...known };
  if (input.contributionPercent === undefined)
    return {
      outcome: "undetermined",
      missing: [asked("employer-contribution-percent", "contributionPercent")],
    };

  const [, , percent] = terms.steps.find(([, last]) => employmentMonth <= last)!;
  const { base, secondary, byHand } = benefitOf(month, benefit);
  const money = moneyOf(percent, base, input);
  const above = (most: bigint) => refundedWage !== undefined && sums.grosze(refundedWage) > most;
  const filed = filedOn !== undefined && knownDay(filedOn, settings) >= "2007-07-14";
  return {
    outcome: "due",
    ...known,
    ...{ base, percent },
    ceiling: sums.written(money.ceiling),
    wageRefund: sums.written(money.wageRefund),
    contributions: sums.written(money.contributions),
    amount: sums.written(money.wageRefund + money.contributions),
    exact: money.exact,
    deMinimis: aidOf(knownDay(lastOf(month), settings)),
    payBy: filed ? plus(filedOn, 30) : null,
    violations: [
      ...(above(money.ceiling) ? ["above-ceiling"] : []),
      ...(above(sums.grosze(wagePaid)) ? ["above-wage"] : []),
    ],
    assumptions: assumed(lastOf(month), {
      "contribution-on-top": true,
      "month-of-work-by-its-first-day": true,
      "contribution-rounding": money.rounded,
      "agreement-keeps-its-terms":
        agreementOn < "2007-07-14" && knownDay(lastOf(month), settings) >= "2007-07-14",
      "centre-work-keeps-old-terms":
        input.place === "centre" && knownDay(lastOf(month), settings) >= "2022-02-15",
      // Art. 25 of the act of 18 October 2024, where it is known.
      "de-minimis-basis-changed":
        month >= "2024-07" && month <= "2024-10" && (settings.asOf ?? "2024-11-09") >= "2024-11-09",
      "parameter-confidence": secondary,
      "parameter-given": byHand,
      "term-not-moved": filed,
    }),
  };
}

/** The next 31 May, from a first of a month on: until then an amount given by hand holds. */
function nextMay(from: string): string {
  const year = Number(from.slice(0, 4)) + (from.slice(5, 7) > "05" ? 1 : 0);
  return `${String(year)}-05-31`;
}

const isCovered = (month: string, { from }: { readonly from: string }): boolean =>
  from <= firstOf(month) && lastOf(month) <= nextMay(from);

/** The last day with an amount before the first gap. */
const announcedUntil = (given: RefundCase["benefit"]): string =>
  given?.from === plus(lastOfBenefits, 1) ? nextMay(given.from) : lastOfBenefits;
