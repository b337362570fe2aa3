import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import prettier from "eslint-config-prettier";
import importSort from "eslint-plugin-simple-import-sort";
import tseslint from "typescript-eslint";

const clock = { name: "Date", message: "Only src/calendar touches Date; use CalendarDate." };
const waiting = {
  selector: ":function[async=true], AwaitExpression, TSTypeReference[typeName.name='Promise']",
  message: "The library waits for nothing.",
};
const dateType = { selector: "TSTypeReference[typeName.name='Date']", message: clock.message };
const surroundings = ["process", "console", "globalThis"].map((name) => ({
  name,
  message: "The library has no surroundings: no I/O, no environment, no global state.",
}));
const parseFloats = {
  globals: [{ name: "parseFloat", message: "Binary floating point never touches money." }],
  properties: [
    { object: "Number", property: "parseFloat", message: "Binary floating point never touches money." },
  ],
};
const random = { object: "Math", property: "random", message: "The library has no randomness." };
const oneName = { name: "vitest", importNames: ["test"], message: "Tests are written with it." };
const dateFnsRoot = { name: "date-fns", message: 'Import subpaths only: "date-fns/addDays".' };

export default defineConfig(
  globalIgnores([
    ...["dist", "coverage", "reports", "docs/api", ".stryker-tmp", ".assure"],
    ...["site/.pages", "site/.vitepress/dist", "site/.vitepress/cache"],
  ]),
  js.configs.recommended,
  {
    plugins: { "import-sort": importSort },
    rules: {
      "no-duplicate-imports": "error",
      // Packages, then other folders, then this one; without blank lines between them.
      "import-sort/imports": ["error", { groups: [["^node:", "^@?\\w", "^\\.\\.", "^\\."]] }],
      "import-sort/exports": "error",
    },
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ["tsconfig.json", "test/tsconfig.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // `== null` asks for null and undefined at once.
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      // `${count} dni` is clear.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `type Issue = { … }` and `interface Issue { … }` are both fine.
      "@typescript-eslint/consistent-type-definitions": "off",
      // An index that a check just before has shown to be inside is clearer than a branch that cannot run.
      "@typescript-eslint/no-non-null-assertion": "off",
      // () => doSomething() is clear.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // A name with an underscore is unused on purpose.
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // There are no enums and hardly a class here to be mixed up, and these rules ask for the types of every expression.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "no-restricted-imports": ["error", { paths: [dateFnsRoot] }],
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      // More is one object, made once and handed on whole.
      "@typescript-eslint/max-params": ["error", { max: 4 }],
      "no-restricted-globals": ["error", clock, ...surroundings],
      "no-restricted-properties": ["error", random],
      "no-restricted-syntax": ["error", dateType, waiting],
      // Without a promise none can be lost; these two ask for the type of every statement.
      "@typescript-eslint/no-floating-promises": "off",
      "@typescript-eslint/no-misused-promises": "off",
    },
  },
  {
    files: ["src/calendar/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...surroundings],
      "no-restricted-syntax": ["error", waiting],
    },
  },
  {
    files: ["src/money/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", clock, ...surroundings, ...parseFloats.globals],
      "no-restricted-properties": ["error", random, ...parseFloats.properties],
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      // Property tests hand over what types forbid.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "no-restricted-imports": ["error", { paths: [dateFnsRoot, oneName] }],
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        ...Object.fromEntries(
          ["console", "process", "performance", "URL", "module", "require", "Buffer", "structuredClone"].map(
            (name) => [name, "readonly"],
          ),
        ),
      },
    },
  },
  prettier,
);
