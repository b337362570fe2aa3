// The floors of the house. An import goes down, or sideways within one floor, and always through a room's
// index.ts; never up, never in a circle. A new room or top-level file is added to this table.
const floors = [
  ["calendar", "money"],
  ["law", "reasoning", "input"],
  ["eligibility", "centre", "referral", "participation", "benefit", "supported-employment", "club"],
  ["reporting", "comparison", "validation", "testing", "json-schema"],
];
// The top floor: what the package shows.
const topFiles = ["index.ts", "entries/[^/]+.ts"];

const inRooms = (rooms) => `^src/(${rooms.join("|")})/`;
const top = `^src/(${topFiles.map((file) => file.replace(".", "\\.")).join("|")})$`;
const version = "^src/version\\.ts$";
const known = [...floors.map(inRooms), top, version];

const noImportUp = floors.map((rooms, floor) => ({
  name: `floor-${floor}-imports-nothing-above`,
  comment: "An import goes down or sideways, never up.",
  severity: "error",
  from: { path: inRooms(rooms) },
  to: { path: [...floors.slice(floor + 1).map(inRooms), top] },
}));

module.exports = {
  forbidden: [
    ...noImportUp,
    {
      name: "other-rooms-through-index",
      comment:
        "Another room is imported through its index.ts only; the rules of the law by a door of their own.",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: {
        path: "^src/[^/]+/",
        pathNot: ["^src/$1/", "^src/[^/]+/index\\.ts$", "^src/law/rules/index\\.ts$"],
      },
    },
    {
      name: "top-through-index",
      comment: "The top files import rooms through their index.ts only.",
      severity: "error",
      from: { path: "^src/[^/]+\\.ts$" },
      to: { path: "^src/[^/]+/", pathNot: ["^src/[^/]+/index\\.ts$", "^src/entries/"] },
    },
    {
      name: "version-through-law",
      comment: "Only src/law reads the version of the library.",
      severity: "error",
      from: { pathNot: "^src/law/" },
      to: { path: version },
    },
    {
      name: "on-a-floor",
      comment: "Every file of src lies in a room of the table above.",
      severity: "error",
      from: { path: "^src/", pathNot: known },
      to: {},
    },
    {
      name: "imports-from-a-floor",
      comment: "Every file of src lies in a room of the table above.",
      severity: "error",
      from: {},
      to: { path: "^src/", pathNot: known },
    },
    {
      name: "no-circle",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "law-on-the-calendar-alone",
      comment: "Who looks up the law loads no schemas and nothing that counts money.",
      severity: "error",
      from: { path: "^src/(calendar|law)/" },
      to: {
        path: ["^src/(money|reasoning|input)/", "node_modules/(zod|decimal\\.js)/"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "no-orphan",
      comment: "A file that nothing imports and that imports nothing.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: top },
      to: {},
    },
    {
      name: "date-fns-in-calendar",
      comment: "Only src/calendar counts with dates.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/calendar/" },
      to: { path: "node_modules/(@date-fns|date-fns)/" },
    },
    {
      name: "runtime-dependencies-only",
      comment: "src imports zod, its peer, and date-fns, which is bundled; and nothing of Node.",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["core", "npm-dev", "npm-no-pkg", "npm-unknown", "npm-optional", "npm-peer"],
        pathNot: "node_modules/(zod|date-fns|@date-fns/utc)/",
      },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
