import { expect, it } from "vitest";
import {
  type Check,
  type Example,
  markdownExamples,
  programOf,
  runExample,
  sourceExamples,
} from "./examples.js";

const example = (code: string): Example => ({ file: "a.md", line: 10, code, run: true });

const modules = {
  "zatrudnienie-socjalne": { double: (n: number) => n * 2, whole: () => ({ outcome: "due", list: [1, -2] }) },
  "zatrudnienie-socjalne/law": { three: 3 },
};

const run = async (code: string): Promise<unknown[][]> => {
  const checks: unknown[][] = [];
  const check: Check = (...given) => checks.push(given);
  await runExample(example(code), modules, check);
  return checks;
};

it("markdown: ts blocks with their lines; other blocks are left alone", () => {
  const text = [
    "# Title",
    "```ts",
    "a; // => 1",
    "```",
    "```json",
    "{}",
    "```",
    "  ```ts no-run",
    "  b();",
    "  ```",
  ];
  expect(markdownExamples("a.md", text.join("\n"))).toEqual([
    { file: "a.md", line: 3, code: "a; // => 1", run: true },
    { file: "a.md", line: 9, code: "b();", run: false },
  ]);
});

it("markdown: a ts fence shown inside a longer fence is not an example", () => {
  expect(markdownExamples("a.md", "````md\n```ts\na;\n```\n````\n")).toEqual([]);
});

it("markdown: a fence that is not closed is an error", () => {
  expect(() => markdownExamples("a.md", "```ts\na;\n")).toThrow("a.md:1: a fence is not closed");
});

it("doc comments: fenced and unfenced examples, several in one comment", () => {
  const text = [
    "const x = 1;",
    "/**",
    " * A sentence.",
    " *",
    " * @example",
    " * ```ts",
    " * two(",
    " *   1,",
    " * ); // => 2",
    " * ```",
    " * @example A title",
    " * ```ts no-run",
    " * @decorated",
    " * class A {}",
    " * ```",
    " * @example",
    " * three(); // => 3",
    " *",
    " * @see nothing",
    " */",
  ];
  expect(sourceExamples("a.ts", text.join("\n"))).toEqual([
    { file: "a.ts", line: 7, code: "two(\n  1,\n); // => 2", run: true },
    { file: "a.ts", line: 13, code: "@decorated\nclass A {}", run: false },
    { file: "a.ts", line: 17, code: "three(); // => 3", run: true },
  ]);
});

it("an expression with its literal on the same line, on the next, and after several lines", async () => {
  const code = [
    'import { double, whole as all, type Thing } from "zatrudnienie-socjalne";',
    'import type { Other } from "zatrudnienie-socjalne/law";',
    'import { three } from "zatrudnienie-socjalne/law";',
    "const four: number = double(2);",
    "four; // => 4",
    "double(",
    "  three, // a comment",
    "); // => 6",
    "double(-1)",
    "// => -2",
    "all();",
    '// => { outcome: "due",',
    "//      list: [1, -2] }",
  ];
  expect(await run(code.join("\n"))).toEqual([
    [4, 4, 14],
    [6, 6, 15],
    [-2, -2, 18],
    [{ outcome: "due", list: [1, -2] }, { outcome: "due", list: [1, -2] }, 20],
  ]);
});

it("a wrong literal fails", async () => {
  const wrong = example('import { double } from "zatrudnienie-socjalne";\ndouble(2); // => 5');
  const check: Check = (actual, expected) => {
    expect(actual).toStrictEqual(expected);
  };
  await expect(runExample(wrong, modules, check)).rejects.toThrow("to strictly equal");
});

it("a literal that stands behind anything but an expression statement fails", () => {
  expect(() => programOf(example("const a = 1; // => 1"))).toThrow('a.md:10: 1 "// =>" but 0');
  expect(() => programOf(example("if (true) {\n  1; // => 1\n}\n2; // => 2"))).toThrow('2 "// =>" but 1');
});

it("what follows the arrow must be a literal", () => {
  expect(() => programOf(example("1;\n2; // => two"))).toThrow("a.md:11: not a literal: two");
  expect(() => programOf(example("1; // => { a: [1, }"))).toThrow("not a literal");
  expect(() => programOf(example("1; // => f()"))).toThrow("not a literal");
  expect(() => programOf(example("1; // =>"))).toThrow("not a literal");
});

it("an example without an arrow fails unless it is marked no-run", () => {
  expect(() => programOf(example("1;"))).toThrow('no "// =>" in the example');
  expect(programOf({ ...example("1;"), run: false }).assertions).toBe(0);
});

it("an example imports from the package only", () => {
  expect(() => programOf(example('import { z } from "zod";\n1; // => 1'))).toThrow("not from zod");
});

it("code that does not parse fails", () => {
  expect(() => programOf(example("const = 1;\n2; // => 2"))).toThrow("a.md:10:");
});
