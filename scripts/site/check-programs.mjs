// The programs of the pages on data: the Node process answers, and the one in Java where there is Java.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { site } from "./tree.mjs";

const amount = '"amount":"2140.70"';
const question = JSON.stringify({
  function: "monthlyBenefit",
  input: {
    month: "2026-06",
    periods: { participation: { from: "2026-04-02", to: "2027-03-01" } },
    applied: true,
  },
});

const blockOf = (file, language) =>
  new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "m").exec(readFileSync(site + file, "utf8"))[1];

const programs = [
  { data: "dane/index.md", java: "dane/java.md", script: "policz.mjs" },
  { data: "en/data/index.md", java: "en/data/java.md", script: "compute.mjs" },
];

const hasJava = spawnSync("java", ["--version"]).status === 0;

/** What does not answer as it should, as lines. The folder lies in the repository: the script imports the library. */
export function silentPrograms() {
  const cache = `${site}.vitepress/cache`;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(`${cache}/programs-`);
  try {
    return programs.flatMap(({ data, java, script }) => {
      writeFileSync(`${folder}/${script}`, blockOf(data, "js"));
      writeFileSync(`${folder}/Ask.java`, blockOf(java, "java"));
      const run = (program, file, input) =>
        spawnSync(program, [file], { cwd: folder, input, encoding: "utf8" });
      const answers = [
        [data, run(process.execPath, script, `${question}\n`)],
        ...(hasJava ? [[java, run("java", "Ask.java", "")]] : []),
      ];
      return answers
        .filter(([, { stdout }]) => !stdout.includes(amount))
        .map(([file, { stdout, stderr }]) => `${file}: its program says ${(stdout + stderr).slice(0, 300)}`);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
