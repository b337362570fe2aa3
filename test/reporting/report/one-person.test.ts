// A report takes time by its records, however few people they are of.
import { describe, expect, it } from "vitest";
import { centreReport, clubReport, type Records, trace } from "../../../src/reporting/index.js";
import { processorTime } from "../../processor-time.js";

const count = 4_000;

/** As many records as that, each of somebody else or all of one person. */
const records = <Record>(people: "many" | "one", make: (id: string, person: string) => Record): Record[] =>
  Array.from({ length: count }, (_, index) => make(`r-${index}`, people === "many" ? `p-${index}` : "p"));

type People = Parameters<typeof records>[0];

const participants = (people: People): Records["participants"] =>
  people === "one" ? [{ id: "p", sex: "female" }] : records(people, (_, id) => ({ id, sex: "female" }));

/** What a centre counts of its people, and what a club does. */
const years: Record<string, (people: People) => { kind: "centre" | "club"; records: Partial<Records> }> = {
  "contracts of a centre": (people) => ({
    kind: "centre",
    records: {
      staff: records(people, (id, person) => ({
        ...{ id, person, sex: "female", basis: "employment", from: "2023-01-02", time: "1" },
      })),
    },
  }),
  "services and outcomes of a centre": (people) => ({
    kind: "centre",
    records: {
      participants: participants(people),
      services: records(people, (id, participant) => ({
        ...{ id, participant, kind: "therapy", from: "2023-01-02", to: "2023-02-01", completed: true },
      })),
      outcomes: records(people, (id, participant) => ({
        id,
        participant,
        kind: "business",
        on: "2023-03-01",
      })),
    },
  }),
  "stays and outcomes of a club": (people) => ({
    kind: "club",
    records: {
      participants: participants(people),
      stays: records(people, (id, participant) => ({
        ...{ id, participant, from: "2023-01-02", to: "2023-02-01", completed: true },
      })),
      outcomes: records(people, (id, participant) => ({
        ...{ id, participant, kind: "employment", on: "2023-03-01" },
      })),
    },
  }),
};

function reportOf({ kind, records: own }: ReturnType<(typeof years)[string]>) {
  const input = { year: 2023, records: { unit: { id: "u" }, ...own } };
  return kind === "centre" ? centreReport(input) : clubReport(input);
}

describe.each(Object.entries(years))("%s", (_, year) => {
  it("of one person take no longer than those of many", () => {
    const [ofMany, ofOne] = [year("many"), year("one")];
    expect(reportOf(ofOne)).toMatchObject({ outcome: "report", leftOut: [] });
    expect(processorTime(() => reportOf(ofOne))).toBeLessThan(4 * processorTime(() => reportOf(ofMany)));
  });
});

it("a record that counts a person again is one record behind the number", () => {
  const groups = ["long-term-unemployed", "disabled"] as const;
  const traced = trace({
    of: "club",
    input: {
      year: 2023,
      records: {
        unit: { id: "u" },
        participants: [{ id: "p", groups: [...groups] }],
        stays: [
          { id: "second", participant: "p", from: "2023-02-01", to: "2023-02-28", completed: true },
          { id: "first", participant: "p", from: "2023-01-01", to: "2023-01-31", completed: true },
          { id: "third", participant: "p", from: "2023-04-01" },
        ],
        outcomes: [
          { id: "o", participant: "p", kind: "employment", on: "2023-03-01" },
          { id: "q", participant: "p", kind: "employment", on: "2023-03-02" },
        ],
      },
    },
    cell: { section: "participants", row: "total", column: "employed" },
  });
  expect(traced).toMatchObject({
    addends: [{ because: [{ id: "second" }, { id: "first" }].map((one) => ({ table: "stays", ...one })) }],
  });
});
