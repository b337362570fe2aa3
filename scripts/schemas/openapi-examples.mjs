// Examples of an answer for each kind of outcome, computed by the functions from the inputs of the digest; of each the
// shortest.
import { argumentsOf, modules } from "../../test/runtimes/digest.mjs";

const tooLong = 6_000;

/** The request and the results of a function, by outcome: `{ request, results }`. */
export const examplesOf = (name) => {
  const answers = [...inputsOf(name), {}].map((input) => ({ input, result: modules.index[name](input) }));
  const lengthOf = (answer) => JSON.stringify(answer).length;
  const shortest = {};
  for (const answer of answers.sort((a, b) => lengthOf(a) - lengthOf(b)))
    if (lengthOf(answer) < tooLong) shortest[answer.result.outcome] ??= answer;
  const decided =
    Object.values(shortest).find(({ result }) => "steps" in result) ?? Object.values(shortest)[0];
  const results = Object.entries(shortest).map(([outcome, { result }]) => [outcome, { value: result }]);
  return { request: { example: { value: decided.input } }, results: Object.fromEntries(results) };
};

/** What is given as one object; `questions` takes facts and options one after the other. */
const inputsOf = (name) =>
  argumentsOf[name].map(([first, second]) =>
    name === "questions" ? { facts: first, options: second } : first,
  );
