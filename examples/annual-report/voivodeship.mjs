/**
 * Fifteen centres of a voivodeship, all made up with a fixed seed: fourteen report, one of them corrects its report later.
 * What the clerk gets are the texts of files.
 */
import { centreReport, collectiveReport, fromJson, toJson } from "zatrudnienie-socjalne/reporting";
import { decided } from "../decided.mjs";
import { addDays, periodsFrom, randomFrom } from "../made-up.mjs";

const year = 2024;
const centres = Array.from({ length: 15 }, (_, index) => `cis-${String(index + 1).padStart(2, "0")}`);
const missing = "cis-09";
const late = "cis-04";
const groups = ["long-term-unemployed", "alcohol-dependent", "disabled", "homeless-in-programme", "other"];

/** The files that came: by name, in the order of their coming. */
export function filesOfCentres() {
  const first = centres
    .filter((id) => id !== missing)
    .map((id) => {
      const records = recordsOf(id);
      // The late centre forgot its last participant, and whatever refers to that one.
      return [`${id}.json`, textOf(id === late ? withoutLast(records) : records, 0)];
    });
  return [...first, [`${late}-korekta-1.json`, textOf(recordsOf(late), 1)]];
}

/** One report from them all. A file that cannot be read stops the clerk, not the library. */
export function merged(files) {
  const reports = files.map(([, text]) => decided(fromJson({ text })).content);
  return decided(collectiveReport({ year, reports, expected: centres }));
}

function textOf(records, correction) {
  return decided(toJson({ of: decided(centreReport({ year, records, correction })) })).text;
}

function recordsOf(id) {
  const number = centres.indexOf(id);
  const random = randomFrom(year * 100 + number);
  const participants = Array.from({ length: 12 + random(20) }, (_, index) => ({
    id: `u-${String(index + 1)}`,
    sex: ["female", "male"][random(2)],
    groups: [groups[random(groups.length)]],
  }));
  const programmes = participants.map((person, index) => {
    const periods = periodsFrom(addDays("2023-03-01", random(600)));
    const to = periods.participation.to;
    const ended = to.startsWith(String(year)) ? { end: { on: to, reason: "completed" } } : {};
    return { id: `p-${String(index + 1)}`, participant: person.id, periods, ...ended };
  });
  return {
    unit: { id, name: `Centrum nr ${String(number + 1)} (dane zmyślone)` },
    participants,
    programmes,
    outcomes: programmes
      .filter(({ end }, index) => end !== undefined && index % 2 === 0)
      .map(({ participant, end }, index) => ({
        id: `e-${String(index + 1)}`,
        participant,
        kind: ["employment", "cooperative", "business"][index % 3],
        on: end.on,
      })),
    money: [
      {
        id: "m-1",
        on: "2024-06-28",
        line: "revenue.municipality",
        amount: `${String(90 + random(60))}000.00`,
      },
      { id: "m-2", on: "2024-11-29", line: "pay.salaries", amount: `${String(60 + random(30))}410.55` },
    ],
  };
}

function withoutLast(records) {
  const last = records.participants.at(-1).id;
  const others = (table) => table.filter(({ participant }) => participant !== last);
  return {
    ...records,
    participants: records.participants.slice(0, -1),
    programmes: others(records.programmes),
    outcomes: others(records.outcomes),
  };
}
