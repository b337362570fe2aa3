import { describe, expect, it } from "vitest";
import { textsOfRooms } from "../../src/entries/texts-of-rooms.js";
import { plainAssumption, plainAssumptions } from "../../src/reasoning/assumption.js";
import { assumptionText } from "../../src/reasoning/assumption-text.js";
import { interpretationKeys, openQuestions, type PlainAssumptionId } from "../../src/reasoning/index.js";
import { assumptionTexts, questionTexts, readingTexts } from "../../src/reasoning/texts/all-granted.js";
import { contractAssumptions, contractTable, furtherAssumptions, furtherTable } from "./contract-table.js";

const allRows = [...contractTable, ...furtherTable];
const allAssumptions = { ...contractAssumptions, ...furtherAssumptions };

const isPlainText = (text: string): boolean => text.trim() === text && text.length > 10 && !/ {2}/.test(text);

describe("interpretations: the contract's table", () => {
  it("has these keys, in this order", () => {
    expect(interpretationKeys).toEqual(allRows.map(({ key }) => key));
  });

  it.each(allRows)("$key ($question): readings, default, certainty", (expected) => {
    const { key, readings, toBeChosen, certainty, question } = expected;
    expect(openQuestions[key]).toMatchObject({
      readings,
      default: toBeChosen ? null : readings[0],
      certainty,
      question,
    });
  });

  it.each(allRows)("$key: the question, in both languages", ({ key }) => {
    const { pl, en } = questionTexts[key];
    expect(isPlainText(pl) && isPlainText(en)).toBe(true);
    expect(pl).not.toBe(en);
    expect(pl).toMatch(/\?$/);
    expect(en).toMatch(/\?$/);
  });

  it.each(allRows)("$key: every reading has a text in both languages, and no other has", (expected) => {
    const { key, readings, certainty } = expected;
    const texts: Record<string, { pl: string; en: string }> = readingTexts[key];
    expect(Object.keys(texts).sort()).toEqual(readings.map(String).sort());
    for (const reading of readings) {
      const [pl, en] = (["pl", "en"] as const).map((language) =>
        assumptionText({ id: key, reading, certainty }, language),
      );
      expect(pl).toBe(texts[String(reading)]?.pl);
      expect(en).toBe(texts[String(reading)]?.en);
      expect(isPlainText(pl!) && isPlainText(en!)).toBe(true);
      expect(pl).not.toBe(en);
    }
    expect(new Set(Object.values(texts).map(({ pl }) => pl)).size).toBe(readings.length);
    expect(new Set(Object.values(texts).map(({ en }) => en)).size).toBe(readings.length);
  });
});

describe("the other assumptions of the contract", () => {
  const ids = Object.keys(allAssumptions) as PlainAssumptionId[];

  it("are these, with these certainties and questions", () => {
    expect(plainAssumptions).toEqual(allAssumptions);
    for (const id of ids) expect(plainAssumption(id)).toEqual({ id, ...allAssumptions[id] });
  });

  it("have texts in both languages that go on from a half sentence", () => {
    expect(Object.keys(assumptionTexts).sort()).toEqual([...ids].sort());
    for (const id of ids) {
      const { pl, en } = assumptionTexts[id];
      expect(assumptionText({ id, certainty: "C" }, "pl")).toBe(pl);
      expect(assumptionText({ id, certainty: "C" }, "en")).toBe(en);
      expect(isPlainText(pl) && isPlainText(en)).toBe(true);
      expect(pl).not.toBe(en);
      expect(pl).toMatch(/^\p{Ll}.*[^.]$/u);
      expect(en).toMatch(/^\p{Ll}.*[^.]$/u);
    }
  });
});

describe("questions for missing facts", () => {
  const questions = textsOfRooms.flatMap(({ questions: ofRoom = {} }) => Object.entries(ofRoom));

  it.each(questions)("%s: asked in both languages", (_, { pl, en }) => {
    expect(pl).toMatch(/\?$/);
    expect(en).toMatch(/\?$/);
    expect(pl).not.toBe(en);
  });
});
