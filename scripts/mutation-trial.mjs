// node mutation-trial.mjs <bundle> <question as JSON>: runs the tests of some files one after the other, up to the first that
// fails, with one mutant at work or, without one, to see which mutants each file reaches. The answer is a line of JSON.
import module from "node:module";
import { pathToFileURL } from "node:url";

module.enableCompileCache?.();
const [bundle, question] = process.argv.slice(2);
const { files, mutant, hitLimit } = JSON.parse(question);

const stryker = { activeMutant: mutant ?? "none", hitLimit, hitCount: mutant === undefined ? undefined : 0 };
globalThis.__stryker__ = stryker;
const { load, noted } = await import(pathToFileURL(bundle).href);

async function failureOf(file) {
  try {
    await load[file]();
    for (const { body } of noted.splice(0)) await body();
    return undefined;
  } catch (error) {
    return { file, message: String(error?.message), endless: stryker.hitCount > hitLimit };
  }
}

let failure;
for (const file of files) failure ??= await failureOf(file);
const answer = { failure, hits: stryker.mutantCoverage?.static ?? {} };
process.stdout.write(JSON.stringify(answer), () => process.exit());
