// A test runner for Stryker (see stryker.config.mjs): the tests of a slice, and all they load, are put into one file that a
// process of its own runs for each mutant. To Stryker a file of tests is one "test": a mutant is then tried by every file
// that reaches it, also where a module keeps for later calls what it has worked out once.
import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { slice, testsOf } from "./mutation-slices.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const passed = 0;

/** Tests get mutation-vitest.mjs, the entries by their names in src, and their own place for `import.meta.url`. */
const asInTests = {
  name: "as-in-tests",
  async setup({ onResolve, onLoad }) {
    const { entries } = await import(pathToFileURL(`${process.cwd()}/scripts/entries.mjs`).href);
    onResolve({ filter: /^vitest$/ }, ({ importer }) =>
      importer === here("mutation-vitest.mjs")
        ? { path: "vitest", external: true }
        : { path: here("mutation-vitest.mjs") },
    );
    onResolve({ filter: /^zatrudnienie-socjalne/ }, ({ path }) => ({
      path: `${process.cwd()}/${entries.find(({ specifier }) => specifier === path).source}`,
    }));
    onLoad({ filter: /\/test\/.*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replaceAll(
        "import.meta.url",
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: "ts",
    }));
  },
};

class TrialsRunner {
  #bundle = `${process.cwd()}/trials.mjs`;
  #times = `${process.cwd()}/times.json`;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const load = testsOf(slice()).map((file) => `"${file}": () => import("./${file}")`);
    await build({
      stdin: {
        contents: `import "./test/setup.ts"; export { noted } from "vitest"; export const load = {${load.join()}};`,
        resolveDir: process.cwd(),
      },
      plugins: [asInTests],
      bundle: true,
      platform: "node",
      format: "esm",
      external: ["typescript"],
      logLevel: "error",
      outfile: this.#bundle,
    });
  }

  /** Each file alone, without a mutant. */
  async dryRun() {
    const tests = [];
    const perTest = {};
    for (const file of testsOf(slice())) {
      const start = performance.now();
      const { failure, hits } = await this.#trial({ files: [file] });
      if (failure !== undefined) return { status: "error", errorMessage: `${file}: ${failure.message}` };
      tests.push({ id: file, name: file, status: passed, timeSpentMs: performance.now() - start });
      perTest[file] = hits;
    }
    const times = Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    await writeFile(this.#times, JSON.stringify(times));
    return { status: "complete", tests, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, timeout }) {
    const files = testsOf(slice()).filter((file) => testFilter?.includes(file) ?? true);
    // The tests of the same name first: they mostly notice. Then the quickest.
    const own = `/${basename(activeMutant.fileName, ".ts")}.test.ts`;
    const times = JSON.parse(await readFile(this.#times, "utf8"));
    const rank = (file) => (file.endsWith(own) ? 0 : times[file]);
    files.sort((one, other) => rank(one) - rank(other));
    const question = { files, mutant: activeMutant.id, hitLimit };
    // Before Stryker would end this process, and leave the trial alone.
    const { failure } = await this.#trial(question, Math.floor(timeout * 0.9));
    if (failure === undefined) return { status: "survived", nrOfTests: files.length };
    if (failure.endless) return { status: "timeout" };
    return {
      status: "killed",
      killedBy: [failure.file],
      failureMessage: failure.message,
      nrOfTests: files.length,
    };
  }

  #trial(question, timeout) {
    return new Promise((resolve) => {
      const args = [here("mutation-trial.mjs"), this.#bundle, JSON.stringify(question)];
      const child = spawn(process.execPath, args, { timeout, killSignal: "SIGKILL" });
      const said = [];
      const complained = [];
      child.stdout.on("data", (data) => said.push(data));
      child.stderr.on("data", (data) => complained.push(data));
      child.on("close", (_, signal) => {
        if (said.length > 0) resolve(JSON.parse(Buffer.concat(said).toString()));
        const message = Buffer.concat(complained).toString();
        const [file] = question.files;
        resolve({ failure: { file, message, endless: signal === "SIGKILL" } });
      });
    });
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "trials", injectableClass: TrialsRunner }];
