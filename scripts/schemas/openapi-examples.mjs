// Examples of an answer for each kind of outcome, computed by the functions from the inputs of the digest; of each the
// shortest.
import { inputSchemas } from "zatrudnienie-socjalne/schemas";
import { argumentsOf, modules } from "../../test/runtimes/digest.mjs";

const tooLong = 6_000;

/** The request and the results of a function, by outcome: `{ request, results }`. */
export const examplesOf = (name) => {
  const answers = [...inputsOf(name), {}].map((input) => ({ input, result: modules.index[name](input) }));
  const lengthOf = (answer) => JSON.stringify(answer).length;
  const shortest = {};
  answers.sort((a, b) => lengthOf(a) - lengthOf(b));
  for (const answer of answers) if (lengthOf(answer) < tooLong) shortest[answer.result.outcome] ??= answer;
  // A list with a bad case is decided too; as an example of a request it would mislead.
  const sound = answers.filter(({ input }) => inputSchemas[asAsked(name)].safeParse(input).success);
  const decided =
    sound.find(({ result }) => "steps" in result) ??
    sound.find(({ result }) => !["invalid", "unsupported-date"].includes(result.outcome));
  if (decided !== undefined) shortest[decided.result.outcome] ??= decided;
  const results = Object.entries(shortest).map(([outcome, { result }]) => [outcome, { value: result }]);
  const request = decided === undefined ? undefined : { example: { value: decided.input } };
  return { request, results: Object.fromEntries(results) };
};

/** The zod schema of `questions` holds its two arguments; asked with one object it takes what another function takes. */
const asAsked = (name) => (name === "questions" ? "assessEligibility" : name);

/** What is given as one object: the two arguments of `questions` together. */
const inputsOf = (name) =>
  argumentsOf[name].map(([first, second]) => (name === "questions" ? { ...first, ...second } : first));
