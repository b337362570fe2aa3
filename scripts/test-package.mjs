// Tests what users get: the packed tarball, installed in empty folders with the newest zod it was tried with and with the
// oldest it allows. Needs a build. With "--compilers" only whether its types compile, under every compiler, which takes
// minutes: a part of "npm run assure".
import { manifest } from "./entries.mjs";
import { apiIsReported } from "./package/api-report.mjs";
import { conforms } from "./package/conforms.mjs";
import { loadsZodAtMost, nothingForbidden } from "./package/contents.mjs";
import { loadsAndWorks } from "./package/loads.mjs";
import { minimalPrograms } from "./package/minimal.mjs";
import { schemasAreFresh } from "./package/schemas.mjs";
import { sizes } from "./package/sizes.mjs";
import { tarballIsSmall } from "./package/tarball.mjs";
import { compilers, consumersCompile, publint, quickCompiler, typesResolve } from "./package/types.mjs";
import { installTarball, inTemporaryFolder, pack } from "./packed.mjs";

const newestZod = manifest.devDependencies.zod;
const oldestZod = manifest.peerDependencies.zod.replace("^", "");

await inTemporaryFolder(async (folder) => {
  const tarball = pack(folder);
  const newest = installTarball(folder, tarball, `zod@${newestZod}`);
  const oldest = installTarball(folder, tarball, `zod@${oldestZod}`);

  const everyCompiler = {
    "consumers compile": () => consumersCompile(newest, compilers),
    [`consumers compile with zod ${oldestZod}`]: () => consumersCompile(oldest, compilers),
  };
  const everyRun = {
    "tarball is small": () => tarballIsSmall(tarball),
    publint: () => publint(tarball),
    "types resolve": () => typesResolve(tarball),
    "exports are reported": apiIsReported,
    "loads and works": () => loadsAndWorks(newest),
    "minimal examples": () => minimalPrograms(newest),
    "consumers compile": () => consumersCompile(newest, [quickCompiler]),
    [`loads and works with zod ${oldestZod}`]: () => loadsAndWorks(oldest),
    "agrees with the conformance kit": () => conforms(newest),
    "schemas are fresh": () => schemasAreFresh(newest),
    "nothing forbidden": () => nothingForbidden(newest),
    "Node loads zod at most": () => loadsZodAtMost(newest),
    sizes: () => sizes(newest),
  };
  const steps = process.argv.includes("--compilers") ? everyCompiler : everyRun;
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
