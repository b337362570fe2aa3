import { statSync } from "node:fs";
import { dirname } from "node:path";
import { run } from "../packed.mjs";

/** The most bytes, packed: of the library with its guides, and with the folders of data that nobody has to load. */
const ceilings = { library: 700_000, whole: 1_760_000 };

/** The conformance kit, and the schemas as documents for other languages: read from the package, never by the library. */
const data = ["conformance", "dist/schemas", "dist/openapi.json"];

export const tarballIsSmall = (tarball) => {
  const folder = dirname(tarball);
  const library = `${folder}/library.tgz`;
  run("tar", ["-xzf", tarball, "-C", folder]);
  run("tar", ["-czf", library, "-C", folder, ...data.map((path) => `--exclude=package/${path}`), "package"]);
  const sizes = { library: statSync(library).size, whole: statSync(tarball).size };
  for (const [what, bytes] of Object.entries(sizes))
    if (bytes > ceilings[what])
      throw new Error(`the ${what} has ${bytes} bytes packed, more than ${ceilings[what]}`);
  return `${sizes.library} bytes, ${sizes.whole} with kit and schemas`;
};
