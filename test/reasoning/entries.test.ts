import { describe, expect, it } from "vitest";
import { digest, modules } from "../runtimes/digest.mjs";

/** The entries that say their own results. */
const speaking = Object.entries(modules).filter(([name, module]) => name !== "index" && "explain" in module);

interface Speaking {
  explain: (result: unknown, language: string) => string[];
  justification: (result: unknown, language: string) => string;
  describeViolation: (violation: unknown, language: string) => string;
  labels: () => Record<string, Record<string, unknown>>;
}

const main = modules["index"] as unknown as Speaking;
const said = digest();

const isResult = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null && "calculation" in answer;

describe.each(speaking)("%s says its results as the main entry does", (name, module) => {
  const entry = module as unknown as Speaking;
  const answers = Object.entries(said[name] ?? {}).flatMap(([called, given]) =>
    (given as unknown[]).filter(isResult).map((answer) => [called, answer] as const),
  );

  it("has results", () => {
    expect(answers.length).toBeGreaterThan(3);
  });

  it.each(["pl", "en"])("in %s", (language) => {
    for (const [called, answer] of answers) {
      expect(entry.explain(answer, language), called).toEqual(main.explain(answer, language));
      expect(entry.justification(answer, language), called).toBe(main.justification(answer, language));
    }
  });

  it("has a sentence for every code of what goes past the law that it exports", () => {
    const lists = Object.entries(module).filter(([list]) => /(?:Violation|Warning|Notice)Codes$/.test(list));
    const citation = { act: "DU/2003/1143", unit: "art-15" };
    for (const code of lists.flatMap(([, codes]) => codes as string[])) {
      expect(entry.describeViolation({ code, citation }, "pl")).not.toContain(code);
    }
  });

  it("and names what is in its results by the same names", () => {
    const all = main.labels();
    for (const [set, ids] of Object.entries(entry.labels())) {
      for (const [id, texts] of Object.entries(ids)) {
        expect(Object.keys(all[set] ?? {}), set).toContain(id);
        expect(Object.keys(texts as object)).toEqual(["pl", "en"]);
      }
    }
  });
});
