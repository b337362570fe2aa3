/** The folder of a run: what was asked for, a file for each finished centre, and the sums over them. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { centreName, monthsOf } from "./country.mjs";

export const fileOf = (out, centre) => join(out, `${centreName(centre)}.jsonl`);

/** Goes on in a folder only with the same plan, law and library: files of two of them would not add up. */
export const openFolder = (out, about) => {
  const file = join(out, "run.json");
  const text = `${JSON.stringify(about, null, 2)}\n`;
  mkdirSync(out, { recursive: true });
  if (existsSync(file)) {
    if (readFileSync(file, "utf8") !== text) throw new Error(`${out} holds another run: ${file}`);
    return;
  }
  writeFileSync(`${file}.part`, text, { flush: true });
  renameSync(`${file}.part`, file);
};

const grosze = (amount) => BigInt(amount.replace(".", ""));

/** By month how many were due, not due and not decided, and what is due together, in whole grosze. */
export const totalsOf = (out, plan, centres) => {
  const nothing = () => ({ due: 0, notDue: 0, undecided: 0, grosze: 0n });
  const totals = new Map(monthsOf(plan).map((month) => [month, nothing()]));
  for (const centre of centres) {
    const [, ...lines] = readFileSync(fileOf(out, centre), "utf8").trimEnd().split("\n");
    for (const line of lines) {
      const { month, outcome, amount } = JSON.parse(line);
      const total = totals.get(month);
      if (outcome === "due") {
        total.due += 1;
        total.grosze += grosze(amount);
      } else if (outcome === "not-due") total.notDue += 1;
      else total.undecided += 1;
    }
  }
  return totals;
};
