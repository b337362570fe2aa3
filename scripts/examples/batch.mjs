// examples/batch in small: it adds up what the library says, and killed in the middle it loses only what was in work.
import assert from "node:assert/strict";
import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { payroll } from "zatrudnienie-socjalne";
import { casesOf } from "../../examples/batch/country.mjs";
import { progressOn } from "../../examples/batch/progress.mjs";
import { root } from "../entries.mjs";
import { inTemporaryFolder, run } from "../packed.mjs";
import { finishedIn, plan, start, written } from "./batch-run.mjs";

const interpretation = { sicknessDays: "calendar", excusedAbsence: "full" };
/** The table, without the lines on how fast it was. */
const table = (stdout) => stdout.split("\n").slice(0, 6 + plan.months);

/** Added by the library itself, centre by centre. */
const sumsByLibrary = () => {
  const sums = new Map();
  for (let centre = 1; centre <= plan.centres; centre += 1)
    for (const [month, cases] of casesOf(plan, centre)) {
      const { totals } = payroll({
        month,
        cases,
        interpretation,
      });
      assert.equal(totals.due + totals.notDue, cases.length);
      sums.set(month, (sums.get(month) ?? 0n) + BigInt(totals.amount.replace(".", "")));
    }
  return sums;
};

const addsUp = async (out) => {
  const { code, stdout, stderr } = await start(out).ended;
  assert.deepEqual([code, stderr], [0, ""]);
  for (const [month, grosze] of sumsByLibrary()) {
    const amount = `${grosze / 100n},${String(grosze % 100n).padStart(2, "0")} zł`;
    assert.ok(
      stdout.split("\n").some((line) => line.startsWith(month) && line.endsWith(` ${amount}`)),
      amount,
    );
  }
  for (const text of Object.values(written(out))) assert.match(text, /^\{"synthetic":true,/);
  return stdout;
};

/** Kills a run that has finished some centres; again where the machine was so busy that it had finished all. */
const killedInTheMiddle = async (out) => {
  for (;;) {
    const { child, ended } = start(out);
    while (finishedIn(out).length === 0) await setTimeout(5);
    child.kill("SIGKILL");
    await ended;
    const before = finishedIn(out);
    if (before.length < plan.centres) return before;
    rmSync(out, { recursive: true });
  }
};

const goesOnAfterAKill = async (out, whole) => {
  const before = await killedInTheMiddle(out);
  const times = before.map((name) => statSync(join(out, name)).mtimeMs);

  const { code, stdout } = await start(out).ended;
  assert.equal(code, 0);
  assert.match(stdout, new RegExp(`Policzono centrów: ${plan.centres - before.length};`));
  assert.deepEqual(table(stdout), table(whole.stdout));
  assert.deepEqual(written(out), whole.written);
  assert.deepEqual(
    before.map((name) => statSync(join(out, name)).mtimeMs),
    times,
  );
  return before.length;
};

const refusesAnotherPlan = async (out) => {
  const { code, stdout, stderr } = await start(out, "--months", "3").ended;
  assert.deepEqual([code, stdout], [1, ""]);
  assert.match(stderr, /holds another run/);
};

/** What an engine would hand over a line at a time has the answers of the run. */
const answersLines = (out) => {
  const [[month, cases]] = casesOf(plan, 1);
  const lines = cases.map(({ id, ...facts }) =>
    JSON.stringify({ id, input: { ...facts, month, interpretation } }),
  );
  const program = [`${root}examples/batch/lines.mjs`];
  const answers = run(process.execPath, program, { input: `${lines.join("\n")}\n` })
    .trim()
    .split("\n");
  const known = written(out)
    ["centrum-001.jsonl"].split("\n")
    .slice(1, 1 + cases.length);
  const short = ({ id, outcome, amount }) => ({ id, outcome, amount });
  assert.deepEqual(
    answers.map((line) => short(JSON.parse(line))),
    known.map((line) => short(JSON.parse(line))),
  );
};

/** The page tells how many months of participants the whole country has in the year. */
const isAsLargeAsThePageSays = () => {
  const country = { year: "2025", seed: 2003, centres: 200, months: 12, participants: 10_000 };
  let count = 0;
  let inJanuary = 0;
  for (let centre = 1; centre <= country.centres; centre += 1) {
    const months = casesOf(country, centre);
    inJanuary += months[0][1].length;
    for (const [, cases] of months) count += cases.length;
  }
  assert.equal(inJanuary, country.participants);
  assert.ok(
    readFileSync(`${root}examples/batch/README.md`, "utf8").includes(`(${count.toLocaleString("en")} months`),
  );
};

const drawsOnATerminal = () => {
  let drawn = "";
  const write = (text) => (drawn += text);
  const show = progressOn({ isTTY: true, write }, 4, 8);
  [0, 1, 4].forEach(show);
  progressOn({ isTTY: false, write }, 4)(1);
  assert.equal(drawn, "\r[--------] 0/4\r[##------] 1/4\r[########] 4/4\n");
};

export const batch = () =>
  inTemporaryFolder(async (folder) => {
    const [whole, stopped] = ["whole", "stopped"].map((name) => join(folder, name));
    const stdout = await addsUp(whole);
    const kept = await goesOnAfterAKill(stopped, { stdout, written: written(whole) });
    await refusesAnotherPlan(stopped);
    answersLines(whole);
    isAsLargeAsThePageSays();
    drawsOnATerminal();
    return `the same sums after a kill that left ${kept} of ${plan.centres} centres`;
  });
