// A port that is the library itself: reads a call a line, { function, input, language? }, and writes its answer a line.
import { createInterface } from "node:readline";
import * as library from "zatrudnienie-socjalne";

const takesList = ["changesBetween", "lawOn"];

const answer = ({ function: name, input, language }) => {
  const given = takesList.includes(name) ? input : language === undefined ? [input] : [input, language];
  const result = library[name](...given);
  return typeof result?.next === "function" ? [...result] : (result ?? null);
};

for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
