/**
 * Measures the built package: benefits a second, the same decisions beside two rule engines, payrolls of 100 000 and of a
 * million cases through the lazy generator with their memory, a year of a centre, the yearly reports of a voivodeship, and
 * the cold import. Peers are measured in the same run, since machines differ. A rule engine that decides otherwise than this
 * library stops the run.
 *
 *   npm run bench
 */
import { monthlyBenefit, payrollLines } from "zatrudnienie-socjalne";
import { inputSchemas } from "zatrudnienie-socjalne/schemas";
import { measureColdImports } from "./cold-import.mjs";
import { compareWithPeers } from "./compare.mjs";
import { line, perSecond, whole } from "./measure.mjs";
import { measureReports } from "./reports.mjs";
import { measureYear } from "./year.mjs";

const person = {
  periods: {
    trial: { from: "2026-03-02", to: "2026-04-01" },
    participation: { from: "2026-04-02", to: "2027-03-01" },
  },
  absences: [
    { kind: "unexcused", date: "2026-06-08" },
    { kind: "unexcused", date: "2026-06-09" },
    { kind: "excused", date: "2026-06-10" },
    { kind: "day-off", date: "2026-06-11" },
    { kind: "day-off", date: "2026-06-12" },
    { kind: "day-off", date: "2026-05-12" },
    { kind: "sickness", from: "2026-06-15", to: "2026-06-21" },
    { kind: "sickness", from: "2026-04-15", to: "2026-04-21" },
  ],
  history: "complete",
  applied: true,
};
const settings = { month: "2026-06", interpretation: { sicknessDays: "calendar", excusedAbsence: "full" } };
const input = { ...settings, ...person };

console.log(`Node ${process.version}, one core\n`);

const benefits = perSecond(() => monthlyBenefit(input));
const parses = perSecond(() => inputSchemas.monthlyBenefit.safeParse(input));
const copies = perSecond(() => structuredClone(input));
line("benefits a second (validated, steps, 8 absences)", whole(benefits), `aim 50 000`);
line(
  "  peer: the same input through its zod schema alone",
  whole(parses),
  `ratio ${(benefits / parses).toFixed(2)}`,
);
line("  peer: structuredClone of the same input", whole(copies), `ratio ${(benefits / copies).toFixed(2)}`);

await compareWithPeers();

function* cases(count) {
  for (let index = 0; index < count; index += 1) yield { id: String(index), ...person };
}
const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

/** Lines are looked at and let go, so that what grows is what the library keeps: the ids, to find repeated ones. */
const measurePayroll = (count) => {
  const before = heap();
  let highest = before;
  let seen = 0;
  const start = performance.now();
  for (const { outcome } of payrollLines({ ...settings, cases: cases(count) })) {
    if (outcome !== "due") throw new Error(`unexpected ${outcome}`);
    seen += 1;
    if (seen % (count / 5) === 0) highest = Math.max(highest, heap());
  }
  const seconds = (performance.now() - start) / 1000;
  line(
    `payroll of ${whole(count)} cases, lazy`,
    `${seconds.toFixed(1)} s`,
    `${whole(seen / seconds)} cases a second`,
  );
  const grown = highest - before;
  line(
    "  heap at its highest above the start",
    `${grown.toFixed(1)} MiB`,
    `${whole((grown * 2 ** 20) / count)} bytes an id, kept to find repeated ones`,
  );
};

measurePayroll(100_000);
measurePayroll(1_000_000);

measureYear();

measureReports();

measureColdImports();
