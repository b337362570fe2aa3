import { expect, it } from "vitest";
import { calendarDate, dayBefore } from "../../src/calendar/index.js";
import { rules } from "../../src/law/all-rules.js";
import { contributionRatesOn, lawOn, unemploymentBenefitOn } from "../../src/law/index.js";
import { daysFromTo } from "../calendar/day-numbers.js";
import { ruleIds } from "./history.js";
import { wordingOn } from "./wording-on.js";

const days = daysFromTo("2003-08-14", "2026-12-31");
const firstDay = calendarDate("2003-08-14");

it.each(ruleIds)("%s: on every day from 2003-08-14 to 2026-12-31 exactly one wording answers", (id) => {
  const spans = rules[id].map(({ effectiveFrom: from }) => {
    const record = wordingOn(id, calendarDate(from));
    return { from, to: record?.until ?? "9999-12-31" };
  });
  const wrong: string[] = [];
  for (const day of days) {
    const containing = spans.filter(({ from, to }) => from <= day && day <= to);
    const found = wordingOn(id, day);
    if (containing.length !== 1 || found?.effectiveFrom !== containing[0]?.from) wrong.push(day);
    if (found !== undefined && (found.until ?? "9999-12-31") !== containing[0]?.to) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});

it("unemploymentBenefitOn: on every day from 2003-08-14 to 2026-12-31 exactly one amount answers", () => {
  const wrong: string[] = [];
  let last: { from: string; until: string } | undefined;
  for (const day of days) {
    const found = unemploymentBenefitOn(day);
    if ("unknown" in found || day < found.from || day > found.until) {
      wrong.push(day);
      continue;
    }
    const goesOn = last?.from === found.from && last.until === found.until;
    const follows = last === undefined || (last.until === dayBefore(day) && found.from === day);
    if (!goesOn && !follows) wrong.push(day);
    last = found;
  }
  expect(wrong).toEqual([]);
});

it.each(["pension", "disability"] as const)(
  "contributionRatesOn: on every day from 2003-08-14 to 2026-12-31 exactly one rate of the %s contribution answers",
  (insurance) => {
    const wrong: string[] = [];
    let last: { from: string; until?: string } | undefined;
    for (const day of days) {
      const found = contributionRatesOn(day);
      if ("unknown" in found) {
        wrong.push(day);
        continue;
      }
      const rate = found[insurance];
      if (day < rate.from || day > (rate.until ?? "9999-12-31")) wrong.push(day);
      const goesOn = last?.from === rate.from && last.until === rate.until;
      const follows = last === undefined || (last.until === dayBefore(day) && rate.from === day);
      if (!goesOn && !follows) wrong.push(day);
      last = rate;
    }
    expect(wrong).toEqual([]);
    expect(last).not.toHaveProperty("until");
  },
);

it("no rule answers on the day before the Act", () => {
  for (const id of ruleIds) expect(wordingOn(id, dayBefore(firstDay))).toBeUndefined();
  expect(lawOn("2003-08-13")).toEqual({ unknown: true, reason: "before-the-act" });
  expect(unemploymentBenefitOn("2003-08-13")).toEqual({ unknown: true, reason: "before-the-act" });
  expect(contributionRatesOn("2003-08-13")).toEqual({ unknown: true, reason: "before-the-act" });
});

it("after the last change the newest wording goes on without an end", () => {
  for (const id of ruleIds) {
    const record = wordingOn(id, calendarDate("2031-05-05"));
    expect(record?.effectiveFrom).toBe(rules[id].at(-1)?.effectiveFrom);
    expect(record).not.toHaveProperty("until");
  }
});
