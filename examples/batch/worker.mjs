/** Computes the year of one centre after another, as it is told, and writes each as a whole. */
import { renameSync, writeFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { payrollLines } from "zatrudnienie-socjalne";
import { casesOf } from "./country.mjs";
import { fileOf } from "./output.mjs";

const { plan, out } = workerData;
const interpretation = { sicknessDays: "calendar", excusedAbsence: "full" };

function* linesOf(centre) {
  yield { synthetic: true, centre };
  for (const [month, cases] of casesOf(plan, centre))
    for (const { id, outcome, amount, reason } of payrollLines({ month, cases, interpretation }))
      yield { month, id, outcome, amount, reason };
}

/** A file is there with all its lines or not at all, whenever the process is killed or the power goes. */
const writeWhole = (file, lines) => {
  const text = Array.from(lines, (line) => `${JSON.stringify(line)}\n`).join("");
  writeFileSync(`${file}.part`, text, { flush: true });
  renameSync(`${file}.part`, file);
};

parentPort.on("message", (centre) => {
  writeWhole(fileOf(out, centre), linesOf(centre));
  parentPort.postMessage(centre);
});
