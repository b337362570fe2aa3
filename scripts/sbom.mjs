// npm run sbom: writes sbom.cdx.json, what the package is made of, in CycloneDX 1.6: the packages that run with it, with their
// versions, licences and hashes. They are installed in an empty folder first: here they are developers' packages too, and a
// tool that leaves those out leaves out everything. Needs the npm registry.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { manifest, root } from "./entries.mjs";
import { runTimePackages } from "./package/run-time.mjs";
import { installed, node } from "./package/tools.mjs";
import { install, inTemporaryFolder } from "./packed.mjs";

const expected = runTimePackages();
const { name, version, description, license, keywords } = manifest;
const dependencies = Object.fromEntries(expected.map((one) => [one.name, one.version]));
const output = `${root}sbom.cdx.json`;

await inTemporaryFolder((folder) => {
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name, version, description, license, keywords, dependencies }),
  );
  install(folder);
  node(
    [
      installed("@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js"),
      ...["--output-reproducible", "--mc-type", "library", "--output-file", output],
    ],
    { cwd: folder },
  );
});

const { components } = JSON.parse(readFileSync(output, "utf8"));
const listed = components.map(
  ({ group, name: own, version: of }) => `${group ? `${group}/` : ""}${own}@${of}`,
);
const wanted = expected.map((one) => `${one.name}@${one.version}`);
console.log(`sbom.cdx.json: ${listed.join(", ")}`);
if (listed.sort().join() !== wanted.sort().join()) {
  console.error(`these run with the library: ${wanted.join(", ")}`);
  process.exitCode = 1;
}
