/** The yearly reports of a voivodeship: built from the records of every centre, then merged; ten times as many, for growth. */
import { centreReport, collectiveReport } from "zatrudnienie-socjalne/reporting";
import { line, whole } from "./measure.mjs";

const year = 2024;
const participants = 50;
const groups = ["long-term-unemployed", "disabled", "alcohol-dependent", "other"];
const kinds = ["vocational-training", "practice", "therapy", "consultations"];
const pad = (number) => String(number).padStart(2, "0");

/** What a centre of 50 has in a year: a programme and two services each, twelve payments each, some outcomes, staff, money. */
const recordsOf = (centre) => {
  const people = Array.from({ length: participants }, (_, index) => index);
  const of = (index) => ({ id: String(index), participant: String(index) });
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${pad(index + 1)}`);
  return {
    unit: { id: `cis-${String(centre)}` },
    participants: people.map((index) => ({
      id: String(index),
      sex: index % 2 === 0 ? "female" : "male",
      groups: [groups[(index + centre) % groups.length]],
    })),
    programmes: people.map((index) => ({
      ...of(index),
      periods: {
        trial: { from: `${year}-01-${pad(2 + (index % 25))}`, to: `${year}-02-${pad(1 + (index % 25))}` },
        participation: { from: `${year}-02-${pad(2 + (index % 25))}`, to: `${year}-12-30` },
      },
      end: { on: `${year}-12-30`, reason: index % 3 === 0 ? "withdrawal" : "completed" },
    })),
    services: people.flatMap((index) =>
      [0, 1].map((second) => ({
        ...of(index),
        id: `${String(index)}-${String(second)}`,
        kind: kinds[(index + second) % kinds.length],
        from: `${year}-03-01`,
        to: `${year}-09-30`,
        completed: true,
      })),
    ),
    outcomes: people
      .filter((index) => index % 5 === 0)
      .map((index) => ({ ...of(index), kind: "employment", on: `${year}-12-31` })),
    staff: people.slice(0, 8).map((index) => ({
      id: String(index),
      person: String(index),
      sex: "female",
      basis: "employment",
      from: "2020-01-01",
      time: "1/2",
    })),
    payments: people.flatMap((index) =>
      months.map((forMonth) => ({
        ...of(index),
        id: `${String(index)}-${forMonth}`,
        forMonth,
        paidOn: `${forMonth}-10`,
        benefit: "1988.20",
      })),
    ),
    money: months.map((month) => ({
      id: month,
      on: `${month}-15`,
      line: "pay.salaries",
      amount: "41210.55",
    })),
  };
};

/** The best of some rounds, since the first one also compiles, and other programs run beside it. */
const secondsOf = (task, rounds) => {
  let result;
  const seconds = Array.from({ length: rounds }, () => {
    const start = performance.now();
    result = task();
    return (performance.now() - start) / 1000;
  });
  return { result, seconds: Math.min(...seconds) };
};

const built = (records) =>
  records.map((each) => {
    const report = centreReport({ year, records: each });
    if (report.outcome !== "report" || report.leftOut.length > 0) throw new Error("a report was not made");
    return report;
  });

const measure = (centres, rounds, aims) => {
  const records = Array.from({ length: centres }, (_, centre) => recordsOf(centre));
  const reports = secondsOf(() => built(records), rounds);
  line(
    `yearly reports of ${whole(centres)} centres, ${whole(participants)} people each`,
    `${reports.seconds.toFixed(2)} s`,
    aims.built,
  );
  const merged = secondsOf(() => collectiveReport({ year, reports: reports.result }), rounds);
  if (merged.result.outcome !== "collective" || merged.result.counts.reports !== centres)
    throw new Error("the reports were not merged");
  line("  merged to one", `${merged.seconds.toFixed(3)} s`, aims.merged);
  return { built: reports.seconds, merged: merged.seconds };
};

export const measureReports = () => {
  const few = measure(200, 3, { built: "aim 2 s", merged: "aim 0.1 s" });
  measure(2_000, 1, {
    built: `ten times as many; linear would be ${(few.built * 10).toFixed(1)} s`,
    merged: `linear would be ${(few.merged * 10).toFixed(2)} s`,
  });
};
