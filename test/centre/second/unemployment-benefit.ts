import { firstDayOfTheAct } from "./answers.js";
import { dayAfter, lastDayOf, yearOf } from "./days.js";

/** The unemployment benefit of art. 2 pkt 9, first tier, as announced; from the notices named beside each. */

const announced: readonly (readonly [from: string, grosze: bigint])[] = [
  ["2003-03-01", 49820n], // M.P. 2002 nr 35 poz. 554 and tables
  ["2003-09-01", 50320n], // M.P. 2003 nr 40 poz. 588
  ["2004-03-01", 50420n], // M.P. 2004 nr 10 poz. 154
  ["2005-06-01", 52190n], // M.P. 2005 nr 17 poz. 291
  ["2006-06-01", 53290n], // M.P. 2006 nr 30 poz. 330
  ["2007-06-01", 53830n], // M.P. 2007 nr 29 poz. 326
  ["2008-06-01", 55180n], // M.P. 2008 nr 33 poz. 297
  ["2009-06-01", 57500n], // M.P. 2009 nr 33 poz. 494
  ["2010-01-01", 71700n], // Dz.U. 2009 nr 6 poz. 33
  ["2010-06-01", 74210n], // M.P. 2010 nr 41 poz. 595
  ["2011-06-01", 76140n], // M.P. 2011 nr 39 poz. 447
  ["2012-06-01", 79420n], // M.P. 2012 poz. 323
  ["2013-06-01", 82360n], // M.P. 2013 poz. 391
  ["2014-06-01", 83110n], // M.P. 2014 poz. 367
  ["2018-06-01", 84780n], // M.P. 2018 poz. 475
  ["2019-06-01", 86140n], // M.P. 2019 poz. 417
  ["2020-06-01", 88130n], // M.P. 2020 poz. 467
  ["2020-09-01", 120000n], // Dz.U. 2020 poz. 1068
  ["2021-06-01", 124080n], // M.P. 2021 poz. 486
  ["2022-06-01", 130410n], // M.P. 2022 poz. 486
  ["2023-06-01", 149190n], // M.P. 2023 poz. 496
  ["2024-06-01", 166200n], // M.P. 2024 poz. 397
  ["2025-06-01", 172190n], // M.P. 2025 poz. 510
  ["2026-06-01", 178390n], // M.P. 2026 poz. 268
];

export const daysOfChange = announced.map(([from]) => from).filter((from) => from > firstDayOfTheAct);
const lastAnnouncedDay = "2027-05-31";

export interface GivenBenefit {
  readonly from: string;
  readonly amount: string;
  readonly source: string;
}

export interface KnownBenefit {
  readonly grosze: bigint;
  readonly isGiven: boolean;
  /** Read in the press only, not in the notice. */
  readonly isSecondary: boolean;
}

/** 31 May that comes next, the day itself included. */
const nextEndOfMay = (day: string): string =>
  day.slice(5) <= "05-31" ? `${day.slice(0, 4)}-05-31` : `${String(yearOf(day) + 1)}-05-31`;

/** The amount in force on a day: none where nothing was announced or given, the last announced one not carried over. */
export function benefitOn(day: string, byHand: readonly GivenBenefit[] = []): KnownBenefit | undefined {
  const all = [
    ...announced.map(([from, grosze]) => ({ from, grosze, isGiven: false })),
    ...byHand.map(({ from, amount }) => ({ from, grosze: BigInt(amount.replace(".", "")), isGiven: true })),
  ].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : Number(a.isGiven) - Number(b.isGiven)));
  const last = all.filter(({ from }) => from <= day).at(-1);
  if (last === undefined) return undefined;
  if (last.isGiven && last === all.at(-1) && day > nextEndOfMay(last.from)) return undefined;
  if (!last.isGiven && day > lastAnnouncedDay) return undefined;
  return { ...last, isSecondary: !last.isGiven && day < "2003-09-01" };
}

/** The last day up to which there is an amount without a gap, announced or given. */
export function lastKnownDay(byHand: readonly GivenBenefit[] = []): string {
  let last = lastAnnouncedDay;
  while (benefitOn(dayAfter(last), byHand)) last = lastDayOf(dayAfter(last).slice(0, 7));
  return last;
}
