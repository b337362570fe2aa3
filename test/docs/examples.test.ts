// Every example of the documentation runs, says the truth, and type-checks.
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { expect, it } from "vitest";
import { entries, root } from "../../scripts/entries.mjs";
import { writtenFiles } from "../../scripts/site/written.mjs";
import { type Example, markdownExamples, type Modules, runExample, sourceExamples } from "./examples.js";

/** The files below a folder, by ending, relative to the root. */
const filesBelow = (folder: string, ending: string): string[] =>
  existsSync(root + folder)
    ? readdirSync(root + folder, { recursive: true, encoding: "utf8" })
        .map((file) => `${folder}/${file}`)
        .filter((file) => file.endsWith(ending))
        .sort()
    : [];

const markdownFiles = [
  "README.md",
  "AGENTS.md",
  ...filesBelow("docs", ".md").filter((file) => !file.startsWith("docs/api/")),
  ...writtenFiles().map((file) => `site/${file}`),
].filter((file) => existsSync(root + file));
const examples: Example[] = [
  ...markdownFiles.flatMap((file) => markdownExamples(file, readFileSync(root + file, "utf8"))),
  ...filesBelow("src", ".ts").flatMap((file) => sourceExamples(file, readFileSync(root + file, "utf8"))),
];

const modules: Modules = Object.fromEntries(
  await Promise.all(
    entries.map(async ({ specifier, source }) => {
      const module = (await import(/* @vite-ignore */ root + source)) as Record<string, unknown>;
      return [specifier, module] as const;
    }),
  ),
);

it("the documentation has examples", () => {
  expect(examples).not.toHaveLength(0);
});

it.each(
  examples.filter(({ run }) => run).map((example) => [`${example.file}:${example.line}`, example] as const),
)("%s", async (_name, example) => {
  await runExample(example, modules, (actual, expected, line) => {
    expect(actual, `${example.file}:${line}`).toStrictEqual(expected);
  });
});

it("all examples type-check", { timeout: 120_000 }, () => {
  const cache = `${root}node_modules/.cache`;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(`${cache}/doc-examples-`);
  try {
    // Blank lines before the code make the compiler's line numbers those of the documentation.
    for (const { file, line, code } of examples) {
      const name = `${file.replaceAll("/", "~")}~${line}.ts`;
      writeFileSync(`${folder}/${name}`, `${"\n".repeat(line - 1)}${code}\nexport {};\n`);
    }
    const tsconfig = {
      extends: `${root}tsconfig.json`,
      compilerOptions: {
        types: ["node"],
        typeRoots: [`${root}node_modules/@types`],
        noUnusedLocals: false,
        paths: Object.fromEntries(entries.map(({ specifier, source }) => [specifier, [root + source]])),
      },
      include: ["*.ts"],
    };
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(tsconfig));
    let problems = "";
    try {
      execFileSync(
        process.execPath,
        [`${root}node_modules/typescript-7/bin/tsc`, "-p", folder, "--pretty", "false", "--singleThreaded"],
        {
          cwd: folder,
          encoding: "utf8",
        },
      );
    } catch (error) {
      const { stdout } = error as { stdout: string };
      problems = stdout.replaceAll("~", "/").replaceAll(/\/\d+\.ts\(/g, "(");
    }
    expect(problems).toBe("");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
