// Tests what users get: the packed tarball, installed in empty folders with the newest zod it was tried with and with the
// oldest it allows. Needs a build.
import { manifest } from "./entries.mjs";
import { loadsZodAtMost, nothingForbidden } from "./package/contents.mjs";
import { loadsAndWorks } from "./package/loads.mjs";
import { sizes } from "./package/sizes.mjs";
import { compilers, consumersCompile, publint, typesResolve } from "./package/types.mjs";
import { installTarball, inTemporaryFolder, pack } from "./packed.mjs";

const newestZod = manifest.devDependencies.zod;
const oldestZod = manifest.peerDependencies.zod.replace("^", "");

await inTemporaryFolder(async (folder) => {
  const tarball = pack(folder);
  const newest = installTarball(folder, tarball, `zod@${newestZod}`);
  const oldest = installTarball(folder, tarball, `zod@${oldestZod}`);

  const steps = {
    publint: () => publint(tarball),
    "types resolve": () => typesResolve(tarball),
    "loads and works": () => loadsAndWorks(newest),
    "consumers compile": () => consumersCompile(newest, compilers),
    [`loads and works with zod ${oldestZod}`]: () => loadsAndWorks(oldest),
    [`consumers compile with zod ${oldestZod}`]: () => consumersCompile(oldest, ["typescript"]),
    "nothing forbidden": () => nothingForbidden(newest),
    "Node loads zod at most": () => loadsZodAtMost(newest),
    sizes: () => sizes(newest),
  };
  for (const [name, step] of Object.entries(steps)) {
    try {
      const report = await step();
      console.log(`${name}: ${report ?? "passed"}`);
    } catch (error) {
      console.error(`${name}: failed\n${error.message}`);
      process.exitCode = 1;
    }
  }
});
