// An exported name without a doc comment, a broken link or a type that is used but not exported fails the build.
import { entries } from "./scripts/entries.mjs";

/** @type {Partial<import("typedoc").TypeDocOptions>} */
export default {
  name: "zatrudnienie-socjalne",
  entryPoints: entries.map(({ source }) => source),
  tsconfig: "tsconfig.json",
  out: "docs/api",
  readme: "README.md",
  customCss: "docs/site.css",
  projectDocuments: ["docs/guide/*.md"],
  includeVersion: true,
  // The docs are the same wherever the repository lies, with or without a remote.
  disableSources: true,
  excludePrivate: true,
  excludeInternal: true,
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    notDocumented: true,
    unusedMergeModuleWith: true,
  },
  // Their keys are the public names; the tables behind them are not.
  intentionallyNotExported: [
    "CalendarDate",
    // The name of a calculation, in its own file.
    "Name",
    "schemas",
    // What the calculations of compareLaw take and return: the names of their own pages say it better.
    ...["ResultOf", "Schemas", "UnderLaws"],
    // Of a centre: with the services that clubs have too.
    "Inputs",
    "dayAbsenceKinds",
    "spellKinds",
    "actors",
    "lifeActors",
    "lifeEvents",
    "lifeStages",
  ],
  requiredToBeDocumented: ["Enum", "EnumMember", "Variable", "Function", "Class", "Interface", "TypeAlias"],
  // Types are checked by "npm run typecheck"; here it would be most of the time.
  skipErrorChecking: true,
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
};
