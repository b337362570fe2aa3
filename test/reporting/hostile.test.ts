// Objects that run code, and values of no kind at all, in every place of an input of this room: an issue, or a record left out,
// and nothing is thrown or repeated.
import { expect, it } from "vitest";
import * as reporting from "../../src/reporting/index.js";
import { type Json, placesOf, replaced } from "../input/support.js";

const { centreReport, clubReport, trace, checkReport, collectiveReport, dutyCalendar } = reporting;

const unit = { id: "cis", name: "Centrum", from: "2019-03-01", to: "2024-05-06" };
const periods = { trial: { from: "2023-01-02", to: "2023-02-01" }, participation: { from: "2023-02-02" } };
const programme = { id: "p", participant: "a", periods: { trial: periods.trial } };
const paid = { id: "w", participant: "a", forMonth: "2023-01", paidOn: "2023-02-10", benefit: "100.00" };
const settings = { interpretation: { reportTrial: "counts" }, asOf: "2026-06-30", strict: true };
const person = { id: "a", sex: "female", groups: ["disabled"] };
const booked = { id: "m", on: "2023-05-01", line: "revenue.municipality", amount: "1.00" };
const records = { participants: [person], money: [booked] };
const centre = { year: 2023, records: { unit, ...records, programmes: [programme] }, ...settings };
const stay = { id: "s", participant: "a", from: "2023-01-02", completed: true };
const cell = { section: "participants", row: "total", column: "took-part" };
const letter = {
  unit: { name: "Centrum", place: "Jaworzno" },
  person: { name: "Anna Nowak" },
  extension: { from: "2026-06-01", to: "2026-08-31" },
  decidedOn: "2026-05-20",
  reason: "kurs zawodowy",
};

const calls: [string, unknown, Json][] = [
  ["centreReport", centreReport, centre],
  ["clubReport", clubReport, { year: 2023, records: { unit, ...records, stays: [stay] }, ...settings }],
  // Its answer does not say which records were left out.
  ["trace", trace, { of: "centre", input: { ...centre, records: { unit } }, cell }],
  ["checkReport", checkReport, { form: "A-2007", cells: { III: { "1": { total: 3, women: "2.0" } } } }],
  ["collectiveReport", collectiveReport, { year: 2023, reports: [], expected: ["a"], ...settings }],
  [
    "dutyCalendar",
    dutyCalendar,
    {
      ...{
        for: "centre",
        from: "2023-01-01",
        to: "2024-12-31",
        unit: { id: "cis", status: [periods.trial] },
      },
      ...{ programmes: [programme], payments: [paid], asOf: "2026-06-30" },
      supervisionTerm: [{ calculation: "supervisionTerm", outcome: "term", earliest: "2023-03-16" }],
    },
  ],
  ["paper", reporting.paper, { kind: "extension-notice", fields: letter, strict: true }],
  [
    "attendanceCard",
    reporting.attendanceCard,
    {
      ...{
        month: "2026-06",
        periods: { participation: { from: "2026-06-01", to: "2026-06-30" } },
        name: "A",
      },
      ...{ legend: { O: "present" }, marks: [{ date: "2026-06-01", mark: "O" }], classDays: ["2026-06-01"] },
    },
  ],
];

const boom = () => {
  throw new Error("boom 7391");
};

/** What no field takes. */
const traps: (() => unknown)[] = [
  () => new Proxy({}, new Proxy({}, { get: () => boom })),
  () => new Proxy([], { get: boom }),
  () => ({ toString: boom, toJSON: boom, [Symbol.toPrimitive]: boom }),
  () => Object.defineProperty({}, "id", { get: boom, enumerable: true }),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  () => Symbol("7391"),
  () => 7391n,
  () => NaN,
  () => () => "7391",
  () => new Date(0),
  () => new Map([["7391", "7391"]]),
];

interface Answer {
  readonly outcome: string;
  readonly issues?: readonly object[];
  readonly leftOut?: readonly object[];
}

it.each(calls)("%s", (_name, calculation, input) => {
  const call = calculation as (input: unknown) => Answer;
  const sound = call(input);
  expect([sound.outcome, sound.leftOut ?? []]).toEqual([expect.not.stringMatching("invalid"), []]);
  const wrong = placesOf(input).flatMap((path) =>
    traps.flatMap((trap, index) => {
      const at = `${path.join(".")}, ${String(index)}`;
      try {
        const answer = call(replaced(input, path, trap()));
        if (JSON.stringify(answer).includes("7391")) return [`${at}: repeated`];
        const said = answer.outcome === "invalid" ? answer.issues : answer.leftOut;
        return said === undefined || said.length === 0 ? [`${at}: ${answer.outcome}`] : [];
      } catch {
        return [`${at}: threw`];
      }
    }),
  );
  expect(wrong).toEqual([]);
});
