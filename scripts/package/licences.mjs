// The page of licences: of what runs with the library, and of what builds and tests it.
import { readFileSync } from "node:fs";
import { manifest, root } from "../entries.mjs";
import { described, runTimePackages } from "./run-time.mjs";

export const licencesFile = "docs/licences.md";

/** Said where the name alone would make one wonder. */
const notes = {
  "decimal.js": "tests alone: they compare amounts with it; the library counts in fractions of whole numbers",
};

const how = { peer: "peer: installed beside the library", bundled: "parts of it are in `dist/code`" };

const rows = (some) => some.map((cells) => `| ${cells.join(" | ")} |`);

const table = (head, some) => [
  `| ${head.join(" | ")} |`,
  `| ${head.map(() => "---").join(" | ")} |`,
  ...rows(some),
];

/** The licences of all packages in the lock, direct or not. */
const everyLicence = () => {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, "utf8"));
  const named = Object.entries(packages).flatMap(([path, { license }]) =>
    path === "" ? [] : [license ?? "not named"],
  );
  return [...new Set(named)].sort();
};

export const writeLicences = () => {
  const runTime = runTimePackages();
  const names = runTime.map(({ name }) => name);
  const developers = Object.keys(manifest.devDependencies).filter((name) => !names.includes(name));
  return `${[
    "# Licences",
    "",
    `The library is under the licence ${manifest.license}. This page is made by \`npm run licences\`; a test keeps it fresh. As a list for`,
    "machines, in CycloneDX: `npm run sbom`; every release has it.",
    "",
    "## What runs with the library",
    "",
    ...table(
      ["Package", "Version tried with", "Licence", "How it comes"],
      runTime.map(({ name, version, license, how: key }) => [name, version, license, how[key]]),
    ),
    "",
    "The texts of the licences of what is bundled are in `dist/code/LICENCES.md`.",
    "",
    "## What builds and tests it",
    "",
    "None of these is in the package.",
    "",
    ...table(
      ["Package", "Version", "Licence", ""],
      developers.map((name) => {
        const { version, license } = described(name);
        return [name, version, license ?? "not named", notes[name] ?? ""];
      }),
    ),
    "",
    `Licences of all packages in \`package-lock.json\`, theirs included: ${everyLicence().join(", ")}.`,
  ].join("\n")}\n`;
};
