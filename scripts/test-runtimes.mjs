// The packed package gives the same results in every runtime as in the machine's own Node. Needs a build and the
// npm registry: the runtimes come from there as packages without install scripts. Linux and macOS on x64 or arm64.
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { copyDigest, install, installPacked, inTemporaryFolder, run } from "./packed.mjs";

const { platform, arch } = process;
const bunArch = arch === "arm64" ? "aarch64" : arch;
const glibc = platform === "linux" ? "-glibc" : "";

const nodes = ["22.23.3", "24.21.0", "26.10.0"].map((version) => ({
  name: `Node ${version}`,
  packageName: `node-${platform}-${arch}`,
  version,
  program: "bin/node",
  args: [],
}));
const runtimes = [
  ...nodes,
  {
    name: "Bun",
    packageName: `@oven/bun-${platform}-${bunArch}`,
    version: "1.4.5",
    program: "bin/bun",
    args: [],
  },
  {
    name: "Deno",
    packageName: `@deno/${platform}-${arch}${glibc}`,
    version: "2.9.6",
    program: "deno",
    args: ["run", "--node-modules-dir=manual", "--no-remote"],
  },
];

await inTemporaryFolder((folder) => {
  const { consumer } = installPacked(folder);
  copyDigest(consumer);
  const digestOf = (program, args) => run(program, [...args, "smoke.mjs"], { cwd: consumer });
  const expected = digestOf(process.execPath, []);
  console.log(`Node ${process.version}, the machine's own: ${expected.length} characters`);

  for (const { name, packageName, version, program, args } of runtimes) {
    const home = join(folder, name.replace(" ", "-"));
    mkdirSync(home);
    install(home, `${packageName}@${version}`);
    const executable = join(home, "node_modules", packageName, program);
    chmodSync(executable, 0o755);
    const shown = run(executable, ["--version"]).trim().split("\n")[0];
    const same = digestOf(executable, args) === expected;
    console.log(`${name} (${shown}): ${same ? "same" : "DIFFERENT"}`);
    if (!same) process.exitCode = 1;
  }
});
