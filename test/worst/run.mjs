/**
 * Times the worst valid input of every calculation, and says where one takes more than fifty milliseconds or a list more
 * than its length explains. Processor time, so that a busy machine changes little; the median of some runs.
 *
 *   npm run worst
 */
import * as library from "zatrudnienie-socjalne";
import { inputSchemas } from "zatrudnienie-socjalne/schemas";
import { listSizes, worstInputs, worstLists } from "./inputs.mjs";

const mostMilliseconds = 50;
/** Four times as many items may take so many times as long: the rest is noise and memory. */
const mostGrowth = 6;

const runs = 7;

const millisecondsOf = (task) => {
  const before = process.cpuUsage();
  const result = task();
  const { user, system } = process.cpuUsage(before);
  return { milliseconds: (user + system) / 1000, result };
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The first runs are of cold code; an answer that refuses the input would be no worst case. */
const measured = (name, input, before = () => undefined) => {
  const calculate = () => library[name](input);
  const { result } = millisecondsOf(calculate);
  if (result.outcome === "invalid") throw new Error(`${name}: ${JSON.stringify(result.issues.slice(0, 3))}`);
  calculate();
  const times = Array.from({ length: runs }, () => {
    before();
    return millisecondsOf(calculate).milliseconds;
  });
  return { milliseconds: median(times), result };
};

const line = (name, figure, rest) => console.log(`${name.padEnd(70)} ${figure.padStart(10)}   ${rest}`);
const inMilliseconds = (number) => `${number.toFixed(2)} ms`;

const forgotten = Object.keys(inputSchemas).filter((name) => !(name in worstInputs) && !(name in worstLists));
if (forgotten.length > 0) throw new Error(`no worst input of ${forgotten.join(", ")}`);

const tooSlow = [];
const judge = (isTooSlow, name) => {
  if (isTooSlow) tooSlow.push(name);
  return isTooSlow ? "too slow" : "";
};

console.log(`Node ${process.version}, median of ${runs} runs, processor time\n`);
for (const [name, inputs] of Object.entries(worstInputs)) {
  for (const [what, input] of Object.entries(inputs)) {
    const { milliseconds, result } = measured(name, input);
    const verdict = judge(milliseconds > mostMilliseconds, `${name}, ${what}`);
    line(`${name}: ${what}`, inMilliseconds(milliseconds), `${result.outcome ?? ""} ${verdict}`);
  }
}
for (const [name, inputOf] of Object.entries(worstLists)) {
  const few = listSizes[name];
  const [one, four] = [few, 4 * few].map(
    // Long lists leave much behind, which is not counted with the next run.
    (count) => measured(name, inputOf(count), globalThis.gc).milliseconds,
  );
  const growth = four / one;
  const each = four / (4 * few);
  const verdict = judge(growth > mostGrowth || each > mostMilliseconds, name);
  const rest = `for ${4 * few}; ${growth.toFixed(1)} times that for ${few}; ${(each * 1000).toFixed(0)} µs an item ${verdict}`;
  line(`${name}: a list`, inMilliseconds(four), rest);
}
if (tooSlow.length > 0) {
  console.log(`\nToo slow:\n  ${tooSlow.join("\n  ")}`);
  process.exitCode = 1;
}
