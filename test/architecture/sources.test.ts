import { describe, expect, it } from "vitest";
import { literalsOf, modulesOf, namesOf, parse, sources } from "./sources.js";

/** The checks of this folder are worth as much as what they look through. */
const planted = parse(
  "benefit/planted.ts",
  [
    'import { a } from "date-fns";',
    'export { b } from "./b.js";',
    'const c = import("date-fns/addDays");',
    'type D = import("./d.js").D;',
    "/** 2022-02-15 and 120 in a comment */",
    "const limit = date >= `2022-02-15` ? 1_000 : 21n;",
    'const text = `${a} of "2003-08-14" and ${b} or 2003-08-15`;',
    'const record = { "120": "DU/2022/218" };',
    "const now: Date = new Date(other.UTCDate);",
  ].join("\n"),
);

describe("what the scan of the sources sees", () => {
  it("texts and numbers, also in templates and keys, not in comments", () => {
    const found = literalsOf(planted).map(({ kind, text, line }) => `${line} ${kind} ${text}`);
    expect(found).toEqual([
      "1 text date-fns",
      "2 text ./b.js",
      "3 text date-fns/addDays",
      "4 text ./d.js",
      "6 text 2022-02-15",
      "6 number 1000",
      "6 number 21",
      "7 text ",
      '7 text  of "2003-08-14" and ',
      "7 text  or 2003-08-15",
      "8 text 120",
      "8 text DU/2022/218",
    ]);
  });

  it("imports and exports of every form", () => {
    expect(modulesOf(planted)).toEqual(["date-fns", "./b.js", "date-fns/addDays", "./d.js"]);
  });

  it("names, but not those after a dot", () => {
    expect(namesOf(planted)).toContain("Date");
    expect(namesOf(planted)).not.toContain("UTCDate");
  });

  it("the files of every room", () => {
    const rooms = new Set(sources().map(({ path }) => path.split("/")[0]));
    for (const room of ["calendar", "money", "law", "reasoning", "input", "participation", "benefit"]) {
      expect(rooms).toContain(room);
    }
  });
});
