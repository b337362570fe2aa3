// One violation of each rule that a linter of another make could lose: those that need types, and the house's own.

const typed = {
  "await-thenable": "export const f = async (): Promise<void> => { await 1; };",
  "dot-notation": 'export const f = (o: { a: number }): number => o["a"];',
  "no-array-delete": "export const f = (a: number[]): void => { delete a[0]; };",
  "no-base-to-string": "export const f = (o: { a: 1 }): string => String(o);",
  "no-confusing-void-expression": "export const f = (g: () => void): void => { const v = g(); void v; };",
  "no-deprecated":
    "/** @deprecated other */ const old = (): number => 1;\nexport const f = (): number => old();",
  "no-duplicate-type-constituents": "export type T = string | string;",
  "no-floating-promises": "export const f = (g: () => Promise<void>): void => { g(); };",
  "no-for-in-array": "export const f = (a: number[]): void => { for (const i in a) { void i; } };",
  "no-generated-empty-object-type": 'export type T = Omit<{ a: 1 }, "a">;',
  "no-implied-eval": 'export const f = (): void => { setTimeout("1", 1); };',
  "no-meaningless-void-operator": "export const f = (g: () => void): void => { void g(); };",
  "no-misused-promises": "export const f = (p: Promise<boolean>): number => { if (p) return 1; return 2; };",
  "no-misused-spread": "export const f = (s: string): string[] => [...s];",
  "no-mixed-enums": 'export enum E { A = 1, B = "b" }',
  "no-redundant-type-constituents": "export type T = unknown | string;",
  "no-unnecessary-boolean-literal-compare": "export const f = (b: boolean): boolean => b === true;",
  "no-unnecessary-condition": "export const f = (o: { a: 1 }): 1 | undefined => o?.a;",
  "no-unnecessary-template-expression": 'export const f = (): string => `${"a"}b`;',
  "no-unnecessary-type-arguments":
    "const g = <T = number,>(a?: T): T | undefined => a;\nexport const f = (): number | undefined => g<number>();",
  "no-unnecessary-type-assertion": "export const f = (a: string): string => a as string;",
  "no-unnecessary-type-conversion": "export const f = (a: string): string => String(a);",
  "no-unnecessary-type-parameters": "export const f = <T,>(a: T): void => { void [a]; };",
  "no-unsafe-argument":
    "const g = (a: string): string => a;\nexport const f = (): string => g(JSON.parse('1'));",
  "no-unsafe-assignment": "export const f = (): void => { const a = JSON.parse('1'); void [a]; };",
  "no-unsafe-call": "export const f = (): void => { JSON.parse('1')(); };",
  "no-unsafe-enum-comparison": "enum E { A, B }\nexport const f = (e: E): boolean => e === 1;",
  "no-unsafe-member-access": "export const f = (): void => { void JSON.parse('1').a; };",
  "no-unsafe-return": "export const f = (): string => JSON.parse('1');",
  "no-unsafe-unary-minus": "export const f = (s: string): number => -s;",
  "no-useless-default-assignment": "export const f = (a: number[]): number[] => a.map((n = 0) => n);",
  "non-nullable-type-assertion-style": "export const f = (a: string | null): string => a as string;",
  "only-throw-error": 'export const f = (): void => { throw "a"; };',
  "prefer-find": "export const f = (a: number[]): number | undefined => a.filter((n) => n > 1)[0];",
  "prefer-includes": "export const f = (a: number[]): boolean => a.indexOf(1) !== -1;",
  "prefer-nullish-coalescing": "export const f = (a: string | null): string => a || 'b';",
  "prefer-optional-chain": "export const f = (a?: { b?: { c: 1 } }): 1 | undefined => a && a.b && a.b.c;",
  "prefer-promise-reject-errors": "export const f = (): Promise<never> => Promise.reject(1);",
  "prefer-reduce-type-parameter":
    "export const f = (a: string[]): string[] => a.reduce((all, s) => [...all, s], [] as string[]);",
  "prefer-regexp-exec": "export const f = (s: string): unknown => s.match(/a/);",
  "prefer-return-this-type": "export class C { a = 1; f(): C { return this; } }",
  "prefer-string-starts-ends-with": "export const f = (s: string): boolean => s[0] === 'a';",
  "related-getter-setter-pairs": "export interface I { get a(): string; set a(v: number); }",
  "require-await": "export const f = async (): Promise<number> => 1;",
  "restrict-plus-operands": "export const f = (n: number, s: string): string => n + s;",
  "restrict-template-expressions": "export const f = (o: { a: 1 }): string => `${o} a`;",
  "return-await":
    "export const f = async (p: Promise<1>): Promise<1> => { try { return p; } catch { await p; return p; } };",
  "switch-exhaustiveness-check":
    "export const f = (a: 'a' | 'b'): number => { switch (a) { case 'a': return 1; } return 2; };",
  "unbound-method": "class C { a = 1; f(): number { return this.a; } }\nexport const f = new C().f;",
  "use-unknown-in-catch-callback-variable":
    "export const f = (p: Promise<1>): Promise<unknown> => p.catch((e) => e);",
};

/** Files of the library, whose rules are the strictest, with the rule that each breaks. */
const library = {
  "typescript(consistent-type-imports)": 'import { a } from "./a.js";\nexport type T = a;',
  "eslint(eqeqeq)": "export const f = (a: string, b: string): boolean => a == b;",
  "eslint(max-params)": "export const f = (a: 1, b: 1, c: 1, d: 1, e: 1): 1[] => [a, b, c, d, e];",
  "eslint(no-duplicate-imports)":
    'export { a } from "./a.js";\nimport { b } from "./b.js";\nimport { c } from "./b.js";\nvoid [b, c];',
  "eslint(no-restricted-imports)": 'import { addDays } from "date-fns";\nvoid addDays;',
  "eslint(no-unused-vars)": "const a = 1;\nexport {};",
  "import-sort(imports)": 'import { b } from "./b.js";\nimport { a } from "./a.js";\nvoid [a, b];',
  "import-sort(exports)": 'export { b } from "./b.js";\nexport { a } from "./a.js";',
};

const rows = (list) => list.map(([file, rule, code]) => ({ file, rule, code }));

/** File, the rule that must find it, its code. Promises are looked for in tests only: the library has none. */
export const planted = [
  ...Object.entries(typed).map(([name, code]) => ({
    file: `${name.endsWith("-promises") ? "test" : "src"}/${name}.ts`,
    rule: `typescript(${name})`,
    code,
  })),
  ...Object.entries(library).map(([rule, code], index) => ({ file: `src/house-${index}.ts`, rule, code })),
  ...rows([
    ["src/date.ts", "eslint(no-restricted-globals)", "export const f = (): number => Date.now();"],
    ["src/date-type.ts", "typescript(no-restricted-types)", "export const f = (d: Date): Date => d;"],
    ["src/process.ts", "eslint(no-restricted-globals)", "export const f = (): unknown => process.env;"],
    ["src/console.ts", "eslint(no-restricted-globals)", "export const f = (): void => { console.log(1); };"],
    ["src/global.ts", "eslint(no-restricted-globals)", "export const f = (): unknown => globalThis;"],
    ["src/random.ts", "eslint(no-restricted-properties)", "export const f = (): number => Math.random();"],
    ["src/waits.ts", "oxc(no-async-await)", "export const f = async (): Promise<void> => { await f(); };"],
    ["src/promise.ts", "typescript(no-restricted-types)", "export type T = Promise<number>;"],
    [
      "src/calendar/process.ts",
      "eslint(no-restricted-globals)",
      "export const f = (): unknown => process.env;",
    ],
    ["src/calendar/promise.ts", "typescript(no-restricted-types)", "export type T = Promise<number>;"],
    [
      "src/calendar/waits.ts",
      "oxc(no-async-await)",
      "export const f = async (): Promise<void> => { await f(); };",
    ],
    [
      "src/money/float.ts",
      "eslint(no-restricted-globals)",
      "export const f = (): number => parseFloat('1');",
    ],
    [
      "src/money/number.ts",
      "eslint(no-restricted-properties)",
      "export const f = (): number => Number.parseFloat('1');",
    ],
    [
      "src/money/random.ts",
      "eslint(no-restricted-properties)",
      "export const f = (): number => Math.random();",
    ],
    ["src/money/date.ts", "eslint(no-restricted-globals)", "export const f = (): number => Date.now();"],
    ["test/it.ts", "eslint(no-restricted-imports)", 'import { test } from "vitest";\nvoid test;'],
    ["test/days.ts", "eslint(no-restricted-imports)", 'import { addDays } from "date-fns";\nvoid addDays;'],
    ["scripts/undefined.mjs", "eslint(no-undef)", "export const f = () => window;"],
    ["scripts/unused.mjs", "eslint(no-unused-vars)", "const a = 1;"],
    ["src/directive.ts", "unused directive", "// oxlint-disable-next-line eqeqeq\nexport const a = 1;"],
  ]),
];
