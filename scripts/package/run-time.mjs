// The packages that run where the library runs: what src imports. Peers are installed beside it, others are bundled.
import { readdirSync, readFileSync } from "node:fs";
import { manifest, root } from "../entries.mjs";

const imported = /^(?:import|export)\b[^"]*?from "([^".][^"]*)";/gm;

const nameOf = (specifier) => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

/** What a package says of itself: name, version, licence. */
export const described = (name) => {
  const { version, license } = JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, "utf8"));
  return { name, version, license };
};

export const runTimePackages = () => {
  const files = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const names = files.flatMap((file) =>
    [...readFileSync(`${root}src/${file}`, "utf8").matchAll(imported)].map(([, specifier]) =>
      nameOf(specifier),
    ),
  );
  // The library itself is imported in examples only.
  return [...new Set(names)]
    .filter((name) => name !== manifest.name)
    .sort()
    .map((name) => ({
      ...described(name),
      how: name in manifest.peerDependencies ? "peer" : "bundled",
    }));
};
