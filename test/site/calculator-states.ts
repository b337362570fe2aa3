// Anything that the calculator may be told.
import fc from "fast-check";
import { marksByLetter } from "../../site/calculator/marks.mjs";
import { suspensionBases } from "../../site/calculator/special-law.mjs";
import type { CalculatorState } from "../../site/calculator/state.mjs";

const day = fc
  .date({ min: new Date("2003-08-14"), max: new Date("2031-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const orNothing = (text: fc.Arbitrary<string>) => fc.oneof(fc.constant(""), text);
const period = fc.record({ from: orNothing(day), to: orNothing(day) });
const periodsOn = (bases: string[]) =>
  fc.array(fc.record({ from: orNothing(day), to: orNothing(day), basis: fc.constantFrom(...bases) }), {
    maxLength: 3,
  });
const byDay = <Value>(value: fc.Arbitrary<Value>) =>
  fc.dictionary(day, value, { maxKeys: 8, noNullPrototype: true });
const count = orNothing(fc.integer({ min: 0, max: 999 }).map(String));

export const anyState: fc.Arbitrary<CalculatorState> = fc.record({
  month: orNothing(day.map((date) => date.slice(0, 7))),
  trial: period,
  participation: period,
  extensions: periodsOn(["ordinary", "suspension"]),
  endedOn: orNothing(day),
  suspensions: periodsOn(suspensionBases),
  marks: byDay(fc.constantFrom(...Object.values(marksByLetter))),
  classes: byDay(fc.boolean()),
  applied: fc.constantFrom("", "yes", "no"),
  history: fc.constantFrom("", "complete", "before"),
  used: fc.record({ sickness: count, daysOff: count, property: count, inability: count }),
  unemploymentBenefit: fc.constantFrom("", "1234,50", "1234.50"),
  readings: fc.constantFrom<Record<string, string>[]>(
    {},
    { sicknessDays: "calendar" },
    { sicknessLimitRenewsOnExtension: "true", rounding: "up-to-grosz" },
  ),
});
