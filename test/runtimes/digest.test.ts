import { describe, expect, it } from "vitest";
import { entries } from "../../scripts/entries.mjs";
import { argumentsOf, digest, modules } from "./digest.mjs";

const isFunction = (value: unknown) => typeof value === "function";
const functionsOf = (module: Readonly<Record<string, unknown>>) =>
  Object.keys(module).filter((name) => isFunction(module[name]));

const exported = [...new Set(Object.values(modules).flatMap(functionsOf))].sort();
const withoutArguments = [
  "amendments",
  "coverage",
  "formTemplates",
  "interpretations",
  "labels",
  "otherLaws",
  "provisions",
];
const said = digest();

/** What is worth the name of a result: nothing that was refused, and no empty list. */
const decides = (answer: unknown): boolean => {
  if (Array.isArray(answer)) return answer.length > 0;
  const { outcome } = Object(answer) as { outcome?: string };
  return outcome === undefined || !["invalid", "unsupported-date", "undetermined"].includes(outcome);
};

describe("the digest that is compared in zones, locales, runtimes and a browser", () => {
  it("has every entry", () => {
    expect(Object.keys(modules).sort()).toEqual(entries.map(({ name }) => name).sort());
  });

  it("calls every exported function, and no other", () => {
    expect(Object.keys(argumentsOf).sort()).toEqual(exported);
  });

  it.each(exported.filter((name) => !withoutArguments.includes(name)))(
    "calls %s with several arguments",
    (name) => {
      const different = new Set(argumentsOf[name]!.map((given) => JSON.stringify(given)));
      expect(different.size).toBeGreaterThan(1);
    },
  );

  it.each(
    Object.entries(modules).flatMap(([entry, module]) => functionsOf(module).map((name) => [entry, name])),
  )("%s: %s gives an answer that decides something", (entry, name) => {
    expect((said[entry]![name] as unknown[]).some(decides)).toBe(true);
  });

  it("is the same when it is computed again", () => {
    expect(JSON.stringify(digest())).toBe(JSON.stringify(said));
  });
});
