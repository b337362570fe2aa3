/** Decides a payroll and kills its own process with SIGKILL after so many rows, with as little kept in memory as can be. */
import { decidePayroll } from "../src/payrolls.mjs";
import { openStore } from "../src/store.mjs";

const [file, rows] = process.argv.slice(2);
const store = openStore(file);
store.get("PRAGMA cache_size = 1");
let written = 0;
const run = (...args) => {
  const done = store.run(...args);
  written += 1;
  if (written === Number(rows)) process.kill(process.pid, "SIGKILL");
  return done;
};
decidePayroll({ ...store, run }, "2025-03", "2025-04-10", "2025-04-09T10:00:00.000Z");
