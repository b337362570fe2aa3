import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { entries, root } from "../entries.mjs";
import { entryCeilings, importCeilings } from "./ceilings.mjs";

/** How far a bundle from dist may be from the same bundle made of src. */
const tolerance = 0.03;

const [main] = entries;

/** What is measured: `code` imports from a module whose name it gets. */
const measured = [
  ...entries.map((entry) => ({
    name: entry.specifier,
    entry,
    code: (module) => `export * from "${module}";`,
    limits: entryCeilings[entry.name],
  })),
  ...Object.entries(importCeilings).map(([names, limits]) => ({
    name: `{ ${names} }`,
    entry: main,
    code: (module) => `export { ${names} } from "${module}";`,
    limits,
  })),
];

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
  for (const { name, entry, code, limits } of measured) {
    const bytes = await gzippedBytes(code(entry.specifier), consumer);
    const fromSource = await gzippedBytes(code(`./${entry.source}`), root);
    const { ceiling = 0, aim } = limits ?? {};
    lines.push(`  ${name}: ${whole(bytes)} of ${whole(ceiling)}${aim ? `, aim ${whole(aim)}` : ""}`);
    if (bytes > ceiling) problems.push(`${name} has ${bytes} bytes, more than its ceiling of ${ceiling}`);
    if (Math.abs(bytes - fromSource) > tolerance * fromSource)
      problems.push(`${name} has ${bytes} bytes from dist and ${fromSource} from src`);
  }
  const report = ["gzipped bytes", ...lines].join("\n");
  if (problems.length > 0) throw new Error([report, ...problems].join("\n"));
  return report;
};
