// node test/oracle/check.mjs            the oracle on the table
// node test/oracle/check.mjs 20000      and on that many random cases, with the distribution of what came out
import { oracle } from "./monthly-benefit-oracle.mjs";
import { table } from "./oracle-table.mjs";

let bad = 0;
for (const { name, input, expect } of table) {
  const got = oracle(input);
  const fails = [];
  for (const [key, want] of Object.entries(expect)) {
    if (key === "missingIncludes") {
      if (!want.every((m) => got.missing?.includes(m)))
        fails.push(`missing ${JSON.stringify(got.missing)} lacks ${want}`);
    } else if (key === "missing") {
      if (JSON.stringify([...(got.missing ?? [])].sort()) !== JSON.stringify([...want].sort()))
        fails.push(`missing ${JSON.stringify(got.missing)}, wanted ${want}`);
    } else if (JSON.stringify(got[key]) !== JSON.stringify(want)) {
      fails.push(`${key} ${JSON.stringify(got[key])}, wanted ${JSON.stringify(want)}`);
    }
  }
  if (fails.length > 0) {
    bad += 1;
    console.log(`${name}: ${fails.join("; ")}`);
  }
}
console.log(`${table.length} cases of the table, ${bad} mismatches`);

const count = Number(process.argv[2] ?? 0);
if (count > 0) {
  const { randomCase, problemsOf } = await import("./random-case.mjs");
  const seen = new Map();
  const tally = (key) => seen.set(key, (seen.get(key) ?? 0) + 1);
  for (let seed = 1; seed <= count; seed += 1) {
    const input = randomCase(seed);
    const before = JSON.stringify(input);
    const problems = problemsOf(input);
    if (problems.length > 0) {
      bad += 1;
      console.log(`seed ${seed} is not valid: ${problems.join("; ")}`);
    }
    try {
      const r = oracle(input);
      tally(`outcome ${r.outcome}${r.reason ? ` ${r.reason}` : ""}`);
      for (const m of r.missing ?? []) tally(`missing ${m}`);
      for (const o of r.open ?? []) tally(`open ${o}`);
      if ((r.open ?? []).length === 0) tally("touches no open point");
      for (const [kind, d] of Object.entries(r.deductions ?? {})) if (d.days > 0) tally(`deduction ${kind}`);
      if (r.violations > 0) tally("violations");
      if (r.counters)
        for (const k of ["sickness", "daysOff"])
          tally(`counter ${k} ${r.counters[k] === null ? "null" : "known"}`);
      if (r.counters?.sickness?.beyond > 0) tally("counter sickness beyond");
      if (r.fullMonth) tally("full month");
      const parts = input.periods.trial && input.periods.participation;
      if (
        parts &&
        input.periods.trial.to.slice(0, 7) === input.month &&
        input.periods.participation.from.slice(0, 7) === input.month
      )
        tally("both phases in the month");
      if ((input.periods.extensions ?? []).some((x) => x.from.slice(0, 7) === input.month))
        tally("extension starts in the month");
      tally(`month of ${input.month.slice(0, 4)}`);
    } catch (error) {
      bad += 1;
      console.log(`seed ${seed}: ${error.stack}`);
    }
    if (JSON.stringify(input) !== before) console.log(`seed ${seed}: input changed`);
    if (JSON.stringify(randomCase(seed)) !== before) console.log(`seed ${seed}: not reproducible`);
  }
  for (const [key, n] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(String(n).padStart(7), key);
}
process.exitCode = bad > 0 ? 1 : 0;
