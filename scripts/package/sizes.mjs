import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { entries, manifest, root } from "../entries.mjs";
import { entryCeilings, importCeilings, spokenCeilings, words } from "./ceilings.mjs";

/** How much larger a bundle from dist may be than the same bundle made of src; the bytes are for the smallest. */
const tolerance = { share: 0.03, bytes: 200 };

const [main] = entries;

/** The names an entry exports, apart from those that say results in words. */
const computed = async ({ name }, consumer) => {
  const file = join(consumer, "node_modules", manifest.name, "dist/code", `${name}.js`);
  return Object.keys(await import(pathToFileURL(file))).filter((each) => !words.includes(each));
};

/** What is measured: `code` imports from a module whose name it gets. */
const measured = async (consumer) => {
  const names = new Map();
  for (const entry of entries) names.set(entry, (await computed(entry, consumer)).join(", "));
  const computesAnything = (entry) => names.get(entry) !== "";
  return [
    ...entries.filter(computesAnything).map((entry) => ({
      name: entry.specifier,
      entry,
      code: (module) => `export { ${names.get(entry)} } from "${module}";`,
      limits: entryCeilings[entry.name],
    })),
    ...entries
      .filter(({ name }) => spokenCeilings[name] !== undefined)
      .map((entry) => ({
        name: `${entry.specifier} with its words`,
        entry,
        code: (module) => `export * from "${module}";`,
        limits: spokenCeilings[entry.name],
      })),
    ...Object.entries(importCeilings).map(([name, limits]) => ({
      name: `{ ${name} }`,
      entry: main,
      code: (module) => `export { ${name} } from "${module}";`,
      limits,
    })),
  ];
};

const gzippedBytes = async (contents, resolveDir) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
  });
  return gzipSync(outputFiles[0].contents).length;
};

const whole = (number) => number.toLocaleString("en").replaceAll(",", " ");

export const sizes = async (consumer) => {
  const lines = [];
  const problems = [];
  for (const { name, entry, code, limits } of await measured(consumer)) {
    const bytes = await gzippedBytes(code(entry.specifier), consumer);
    const fromSource = await gzippedBytes(code(`./${entry.source}`), root);
    const { ceiling = 0, aim } = limits ?? {};
    lines.push(`  ${name}: ${whole(bytes)} of ${whole(ceiling)}${aim ? `, aim ${whole(aim)}` : ""}`);
    if (bytes > ceiling) problems.push(`${name} has ${bytes} bytes, more than its ceiling of ${ceiling}`);
    if (bytes > fromSource * (1 + tolerance.share) + tolerance.bytes)
      problems.push(`${name} has ${bytes} bytes from dist and ${fromSource} from src`);
  }
  const report = ["gzipped bytes", ...lines].join("\n");
  if (problems.length > 0) throw new Error([report, ...problems].join("\n"));
  return report;
};
