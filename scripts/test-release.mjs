// Makes a release of what is committed, in a clone that is thrown away: versions raised together, the changelog whole.
import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "./entries.mjs";
import { inTemporaryFolder, run } from "./packed.mjs";

const headOf = (changelog) => changelog.split(/^## \d/m)[0].trim();

await inTemporaryFolder((folder) => {
  const clone = join(folder, "clone");
  run("git", ["clone", "--quiet", "--no-hardlinks", root, clone]);
  symlinkSync(`${root}node_modules`, join(clone, "node_modules"));
  const read = (file) => readFileSync(join(clone, file), "utf8");
  const before = read("CHANGELOG.md");
  run("npm", ["run", "--silent", "release:version"], { cwd: clone });

  const { version } = JSON.parse(read("package.json"));
  const lock = JSON.parse(read("package-lock.json"));
  const changelog = read("CHANGELOG.md");
  const changed = run("git", ["status", "--porcelain"], { cwd: clone })
    .split("\n")
    .map((line) => line.slice(3))
    .filter((file) => file !== "" && file !== "node_modules" && !file.startsWith(".changeset/"));
  const checks = {
    "the version is raised": version !== JSON.parse(readFileSync(`${root}package.json`, "utf8")).version,
    "package-lock.json says the same": lock.version === version && lock.packages[""].version === version,
    "src/version.ts says the same":
      read("src/version.ts") === `export const libraryVersion = "${version}";\n`,
    "the changelog keeps its head": headOf(changelog) === headOf(before),
    "it has the new version": changelog.includes(`\n## ${version}\n`),
    "it has a table of results": changelog.includes("\n| From | To | Provision |"),
    "no changeset is left": readdirSync(join(clone, ".changeset")).sort().join() === "README.md,config.json",
    "nothing else is changed":
      changed.sort().join() === "CHANGELOG.md,package-lock.json,package.json,src/version.ts",
  };
  for (const [what, holds] of Object.entries(checks)) {
    console.log(`${holds ? "yes" : "NO "} ${what}`);
    if (!holds) process.exitCode = 1;
  }
  if (process.exitCode === 1) console.log(changed.join("\n"));
});
