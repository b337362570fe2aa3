import { describe, expect, it } from "vitest";
import { rules } from "../../src/law/all-rules.js";
import type { Rule } from "../../src/law/record.js";
import { type Literal, literalsOf, sources } from "./sources.js";

/** What every program counts with; a week has seven days, whatever the Act says of seven hours. */
const everywhere = ["0", "1", "2", "7"];

/** Every number in a wording of a rule: percentages, divisors, limits of days, months and hours. */
const numbersOfTheAct = [...new Set(numbersIn(Object.values(rules).map(valuesOf)))].filter(
  (number) => !everywhere.includes(number),
);

function valuesOf(wordings: Rule<unknown>): unknown[] {
  return wordings.map(({ value }) => value);
}

/** Numbers and texts that are numbers, as they would stand in a source. */
function numbersIn(data: unknown): string[] {
  if (typeof data === "object" && data !== null) return Object.values(data).flatMap(numbersIn);
  return /^\d+(?:\.\d+)?$/.test(String(data)) ? [String(data)] : [];
}

interface Allowed {
  file: string;
  /** The texts or numbers, or a pattern of the texts. */
  what: readonly string[] | RegExp;
  reason: string;
}

/** What looks like the Act's and is not. An entry that is no longer needed fails the test. */
const allowedDates: Allowed[] = [
  {
    file: "input/limits.ts",
    what: ["1900-01-01", "2199-12-31"],
    reason: "first and last day an input may have: a limit of the library",
  },
  { file: "reasoning/texts/issues.ts", what: /2026-06-30/, reason: "an example of how a day is written" },
];

const allowedNumbers: Allowed[] = [
  {
    file: "calendar/calendar-date.ts",
    what: ["4", "5", "10", "100"],
    reason: "digits and places of a date, years of a century",
  },
  {
    file: "calendar/day-number.ts",
    what: ["3", "4", "5", "9", "100"],
    reason: "months from March, leap years and centuries",
  },
  { file: "calendar/terms.ts", what: ["12"], reason: "months of a year" },
  {
    file: "benefit/month/class-days.ts",
    what: ["4", "5", "6"],
    reason: "digits of a year, Friday, Saturday",
  },
  { file: "input/limits.ts", what: ["20"], reason: "most unknown keys that get a hint" },
  { file: "input/limits.ts", what: ["31"], reason: "days of a month" },
  { file: "input/nearest.ts", what: ["3", "5"], reason: "letters of a short key" },
  { file: "input/limits.ts", what: ["100"], reason: "most suspensions an input may tell of" },
  { file: "input/limits.ts", what: ["120"], reason: "most months an input may ask for" },
  { file: "input/limits.ts", what: ["24"], reason: "most extensions of an input; hours of a day" },
  {
    file: "money/amount.ts",
    what: ["3", "10", "100"],
    reason: "grosze in a złoty, digits, a point with two digits, hundredths in a percentage",
  },
  { file: "json-schema/place.ts", what: ["3"], reason: "letters of an ending" },
  { file: "json-schema/shared.ts", what: ["6"], reason: "a list of ids long enough for a place of its own" },
  { file: "money/rounding.ts", what: ["10", "100"], reason: "grosze in a złoty and in ten of them" },
  { file: "money/largest-remainder.ts", what: ["100"], reason: "grosze in a złoty" },
  { file: "money/notation.ts", what: ["10", "12"], reason: "digits; most decimals that are written out" },
  {
    file: "participation/extension.ts",
    what: ["30"],
    reason: "days counted as a month in a length of months and days (Q13), not art. 15 ust. 6",
  },
  { file: "reasoning/months.ts", what: ["5"], reason: "where the month stands in a date" },
  { file: "reporting/collective/effectiveness.ts", what: ["10"], reason: "tenths of a percent" },
  {
    file: "reporting/content/sections.ts",
    what: ["3", "4", "5", "6"],
    reason: "points of art. 5 ust. 6 and art. 18a ust. 6, by which sections are cited",
  },
  { file: "reporting/count/hundredths.ts", what: ["100"], reason: "hundredths of a number" },
  { file: "reporting/count/ledger.ts", what: ["100"], reason: "grosze in a złoty" },
  { file: "reporting/count/year.ts", what: ["4"], reason: "digits of a year" },
  { file: "reporting/forms/breaches.ts", what: ["5", "100"], reason: "hundredths, and half a tenth of them" },
  { file: "reporting/forms/decimals.ts", what: ["10"], reason: "tenths of numbers on a form" },
  {
    file: "reporting/forms/templates/a-2007.ts",
    what: ["3", "4", "6", "10", "11", "20", "21", "24"],
    reason: "positions of rows of a form",
  },
  {
    file: "reporting/forms/templates/centre-register-2022.ts",
    what: ["4"],
    reason: "a point of art. 4 ust. 2, as the id of a row",
  },
  {
    file: "reporting/forms/templates/status-application.ts",
    what: ["3", "4", "5", "6", "9", "10", "11", "12", "14", "15"],
    reason: "points of art. 4 ust. 2, as ids of rows",
  },
  {
    file: "reporting/vocabulary.ts",
    what: ["3", "4", "5", "6", "9", "10", "11", "12", "14", "15"],
    reason: "points of art. 4 ust. 2, as ids",
  },
  { file: "reporting/render/tables/sources.ts", what: ["10"], reason: "names at the head of a page" },
  { file: "reporting/report/findings.ts", what: ["9"], reason: "sorts after every date" },
  { file: "reporting/render/ics-fold.ts", what: ["3", "4"], reason: "octets of a character in UTF-8" },
  {
    file: "reporting/render/timeline-svg.ts",
    what: ["4", "6", "12", "18", "20", "24", "100"],
    reason: "sizes of a drawing, and hundredths of its unit",
  },
];

/** Inputs made up for the tests of others are full of days; nothing is decided by them. */
const madeUp = "testing/";
const outsideTheLaw = sources().filter(({ path }) => !path.startsWith("law/") && !path.startsWith(madeUp));
const literals = outsideTheLaw.flatMap(literalsOf);

const allows = ({ file, what }: Allowed, { path, text }: Literal): boolean =>
  file === path && (what instanceof RegExp ? what.test(text) : what.includes(text));

const place = ({ path, line, text }: Literal): string => `${path}:${line} ${text}`;

const hasDate = ({ kind, text }: Literal) => kind === "text" && /\d{4}-\d{2}-\d{2}/.test(text);
const hasJournal = ({ kind, text }: Literal) =>
  kind === "text" && /\b(?:DU|MP)\/\d{4}|(?:Dz\. ?U\.|M\.P\.)(?: z)? ?\d{4}|\bpoz\. ?\d/.test(text);
const isNumberOfTheAct = ({ text }: Literal) => numbersOfTheAct.includes(text);
const isMonth = ({ kind, text }: Literal) => kind === "text" && /^\d{4}-\d{2}$/.test(text);

describe("no literal of the Act outside src/law", () => {
  it("no date", () => {
    const wrong = literals.filter(
      (literal) => hasDate(literal) && !allowedDates.some((entry) => allows(entry, literal)),
    );
    expect(wrong.map(place)).toEqual([]);
  });

  it("no month", () => {
    expect(literals.filter(isMonth).map(place)).toEqual([]);
  });

  it("no number of a journal", () => {
    const wrong = literals.filter(hasJournal);
    expect(wrong.map(place)).toEqual([]);
  });

  it("no number of the Act, neither as a number nor as a text", () => {
    const wrong = literals.filter(
      (literal) => isNumberOfTheAct(literal) && !allowedNumbers.some((entry) => allows(entry, literal)),
    );
    expect(wrong.map(place)).toEqual([]);
  });

  it.each([...allowedDates, ...allowedNumbers])("$file may: $reason", (entry) => {
    expect(literals.some((literal) => allows(entry, literal))).toBe(true);
  });

  it("the same scan finds the Act's dates, numbers and journals inside src/law", () => {
    const inside = sources()
      .filter(({ path }) => path.startsWith("law/"))
      .flatMap(literalsOf);
    expect(inside.some(hasDate)).toBe(true);
    expect(inside.some(hasJournal)).toBe(true);
    const missing = numbersOfTheAct.filter((number) => !inside.some(({ text }) => text === number));
    expect(missing).toEqual([]);
  });
});
