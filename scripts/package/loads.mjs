import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { entries } from "../entries.mjs";
import { calls } from "./calls.mjs";
import { node } from "./tools.mjs";

/** The entries load as ESM and as CommonJS, export something, and the calls of the table work. */
export const loadsAndWorks = (consumer) => {
  const checks = `
    for (const [specifier, module] of loaded) {
      if (Object.keys(module).length === 0) throw new Error(specifier + " exports nothing");
    }
    const modules = Object.fromEntries(loaded);
    const calls = [${calls.map(([specifier, name, args, check]) => `[${JSON.stringify(specifier)}, ${JSON.stringify(name)}, ${JSON.stringify(args)}, ${check}]`).join(", ")}];
    for (const [specifier, name, args, check] of calls) {
      const result = modules[specifier][name](...args);
      if (!check(result)) throw new Error(specifier + ": " + name + " returned " + JSON.stringify(result));
    }`;
  const specifiers = JSON.stringify(entries.map(({ specifier }) => specifier));
  writeFileSync(
    join(consumer, "load.mjs"),
    `const loaded = await Promise.all(${specifiers}.map(async (name) => [name, await import(name)]));${checks}`,
  );
  writeFileSync(
    join(consumer, "load.cjs"),
    `const loaded = ${specifiers}.map((name) => [name, require(name)]);${checks}`,
  );
  node(["load.mjs"], { cwd: consumer });
  node(["load.cjs"], { cwd: consumer });
  return `${entries.length} entries as ESM and CJS, ${calls.length} calls`;
};
