// Packs the built library and installs it in examples/municipal-app, beside the packages of the example's own lock file, as
// somebody would who takes it from a registry. Needs a build.
import { root } from "./entries.mjs";
import { install, inTemporaryFolder, npm, pack } from "./packed.mjs";

const app = `${root}examples/municipal-app`;

await inTemporaryFolder((folder) => {
  npm(["ci", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"], app);
  install(app, pack(folder));
});
