import fc from "fast-check";
import { type Known, plus } from "./days.js";

/** Random days around the days on which the law changed, and the settings that every calculation takes. */

const changes = [
  ...["2003-08-14", "2004-06-01", "2007-07-14", "2011-10-30", "2015-10-24", "2022-02-15", "2022-02-24"],
  ...["2022-04-15", "2022-10-30", "2024-01-16", "2024-11-09", "2025-06-01", "2026-10-09"],
];

export const beside = (...days: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...days), fc.integer({ min: -2, max: 2 })).map(([day, by]) => plus(day, by));

const anyDay = fc.integer({ min: 0, max: 8_900 }).map((by) => plus("2003-07-01", by));

export const aDay: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: beside(...changes) },
  { weight: 2, arbitrary: anyDay },
);

/** A day before or after another, near or far. */
export const near = (day: string, least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((by) => plus(day, by));

export const aFact = fc.constantFrom<(boolean | "unknown")[]>(true, true, false, "unknown");

export const seldom = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

export const often = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 3, arbitrary: value });

const atLeastTheAct = aDay.filter((day) => day >= "2003-08-14");

export interface Settings extends Known {
  readonly strict?: boolean | undefined;
  readonly monthCount?: "civil-code" | "day-before" | undefined;
}

export const settings: fc.Arbitrary<Settings> = fc.record({
  asOf: seldom(atLeastTheAct),
  strict: seldom(fc.boolean()),
  monthCount: often(fc.constantFrom("civil-code" as const, "day-before" as const)),
});

/** The settings as the library takes them, without what was left out. */
export const asGiven = ({ asOf, strict, monthCount }: Settings): object => ({
  ...given({ asOf, strict }),
  ...(monthCount === undefined ? {} : { interpretation: { monthCount } }),
});

type Given<Whole> = { [Name in keyof Whole]?: Exclude<Whole[Name], undefined> };

/** Without the fields that were left out. */
export const given = <Whole extends object>(whole: Whole): Given<Whole> =>
  Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as Given<Whole>;

/** Zlotys and grosze up to so many zlotys. */
export const anAmount = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most * 100 }).map((all) => (all / 100).toFixed(2));
