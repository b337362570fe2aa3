import { describe, expect, it } from "vitest";
import { averageWageOn, minimumWageOn } from "zatrudnienie-socjalne/law";
import { sample } from "../../runs.js";
import {
  averageWages,
  lastOfAverage,
  lastOfMinimum,
  minimumWages,
  rowOn,
} from "../../supported-employment/second/amounts-by-date.js";
import { monthPlus, plus } from "../../supported-employment/second/days.js";

/** Art. 2 pkt 3 and the minimum wage, every day from before the Act to the end of 2027, read a second time from the sources. */

function everyDay(): string[] {
  const days: string[] = [];
  for (let day = "2003-08-12"; day <= "2027-12-31"; day = plus(day, 1)) days.push(day);
  return days;
}

/** Every day in the long run; in every run some, and those about the change of an amount. */
const days = [
  ...sample(everyDay(), 300),
  ...[...averageWages.map(([, from]) => from), ...minimumWages.map(([from]) => from)]
    .concat("2003-08-14", plus(lastOfAverage, 1), plus(lastOfMinimum, 1))
    .flatMap((day) => [plus(day, -1), day]),
];

/** What is compared of a look-up. */
function answerOf(record: object): object {
  const { quarter, amount, from, until, confidence, unknown, reason } = record as Record<string, unknown>;
  return { quarter, amount, from, until, confidence, unknown, reason };
}

const unknown = (reason: string): object => ({ unknown: true, reason });

function averageOn(day: string): object {
  if (day < "2003-08-14") return unknown("before-the-act");
  if (day > lastOfAverage) return unknown("not-announced");
  const row = averageWages.filter(([, from]) => from <= day).at(-1);
  if (row === undefined) return unknown("not-read");
  const [quarter, from, amount, confidence] = row;
  return { quarter, amount, from, until: plus(`${monthPlus(from.slice(0, 7), 3)}-01`, -1), confidence };
}

function minimumOn(day: string): object {
  if (day < "2003-08-14") return unknown("before-the-act");
  if (day > lastOfMinimum) return unknown("not-announced");
  const [from, amount] = rowOn(minimumWages, day)!;
  const next = minimumWages.find(([later]) => later > day)?.[0];
  return {
    ...{ amount, from, confidence: "secondary" },
    until: next === undefined ? lastOfMinimum : plus(next, -1),
  };
}

describe("art-2-pkt-3: the wages and an independent reading of their sources agree", () => {
  it("on every day, the average wage", () => {
    const different = days.filter(
      (day) => JSON.stringify(answerOf(averageWageOn(day))) !== JSON.stringify(answerOf(averageOn(day))),
    );
    expect(different).toEqual([]);
  });

  it("on every day, the minimum wage", () => {
    const different = days.filter(
      (day) => JSON.stringify(answerOf(minimumWageOn(day))) !== JSON.stringify(answerOf(minimumOn(day))),
    );
    expect(different).toEqual([]);
  });

  it("and what is no day is none", () => {
    for (const text of ["2026-02-29", "2026-13-01", "01.09.2026", "2026-9-1", "", "2026-09"]) {
      expect(averageWageOn(text)).toMatchObject(unknown("not-a-date"));
      expect(minimumWageOn(text)).toMatchObject(unknown("not-a-date"));
    }
  });
});
