// AGENTS.md names functions that are there, and forgets no calculation.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as library from "zatrudnienie-socjalne";
import { root } from "../../scripts/entries.mjs";

const text = readFileSync(`${root}AGENTS.md`, "utf8");
const [, section = ""] = text.split("## Which function for what");
const named = [...section.split("\n## ")[0]!.matchAll(/`(\w+)`/g)].map(([, name]) => name!);

it("what is named is a function of the main entry", () => {
  const lost = named.filter((name) => typeof library[name as keyof typeof library] !== "function");
  expect(lost).toEqual([]);
});

it("every calculation is named once", () => {
  expect([...new Set(named)]).toEqual(named);
  const calculations = Object.keys(library.labels()["calculations"]!);
  expect(calculations.filter((name) => !named.includes(name))).toEqual([]);
});
