// The guides are made from the library's own data: what stands in the files is what would be made now.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Interpretation, type InterpretationKey, interpretations, priceOf } from "zatrudnienie-socjalne";
import { root } from "../../scripts/entries.mjs";
import { cases, type PricedCase } from "../../scripts/guides/cases.mjs";
import { guides } from "../../scripts/guides/index.mjs";
import { openQuestionsFiles } from "../../scripts/guides/open-questions.mjs";

const languages = ["en", "pl"] as const;
const settings = interpretations().filter(({ setting }) => setting);
const pricedCases = settings.flatMap(({ id }) => {
  const key = id as InterpretationKey;
  const worked = cases[key].worked.filter((one): one is PricedCase => one.by === "price");
  return worked.map((one, index) => ({ key, number: index + 1, ...one }));
});

/** The amounts of a case, in the order of the readings. */
function amountsOf(key: InterpretationKey, number = 1, interpretation: Interpretation = {}): string[] {
  const input = pricedCases.find((one) => one.key === key && one.number === number)!.input;
  const priced = priceOf({
    key,
    input: { ...input, interpretation: { ...input.interpretation, ...interpretation } },
  });
  return priced.outcome === "priced" ? priced.readings.map(({ amount }) => amount) : [priced.outcome];
}

const guideIn = (language: "en" | "pl"): string => readFileSync(root + openQuestionsFiles[language], "utf8");

/** The section of a question, from its heading to the next. */
function sectionOf(key: InterpretationKey, language: "en" | "pl"): string {
  const [, ...sections] = guideIn(language).split(/^## /m);
  return sections.find((section) => section.startsWith(`${cases[key].title[language]}\n`)) ?? "";
}

it.each(guides.map(({ file, write }) => [file, write] as const))(
  "%s is fresh; if not, npm run docs:guides",
  async (file, write) => {
    expect(readFileSync(root + file, "utf8")).toBe(await write());
  },
);

describe("the guide to the open questions", () => {
  it.each(languages)("%s: every link within the page has its heading", (language) => {
    const guide = guideIn(language);
    const headings = [...guide.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
      heading!.toLowerCase().replaceAll(/[,.]/g, "").replaceAll(" ", "-"),
    );
    const linked = [...guide.matchAll(/\]\(#([^)]*)\)/g)].map(([, place]) => place);
    expect(linked).toHaveLength(settings.length + 1);
    expect(headings).toEqual(expect.arrayContaining(linked));
  });

  it.each(languages)("%s: every question is asked, with and without a setting", (language) => {
    const guide = guideIn(language);
    expect(interpretations().filter(({ text }) => !guide.includes(text[language]))).toEqual([]);
  });

  it("every setting has a case", () => {
    const without = settings.filter(({ id }) => cases[id as InterpretationKey].worked.length === 0);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it.each(pricedCases.map((one) => [`${one.key} ${String(one.number)}`, one] as const))(
    "%s: the case contains its question, the answers differ, and the page shows the amounts",
    (_name, { key, number }) => {
      const amounts = amountsOf(key, number);
      expect(new Set(amounts).size).toBeGreaterThan(1);
      for (const amount of amounts) {
        expect(sectionOf(key, "pl")).toContain(`${amount.replace(".", ",")} zł |`);
        expect(sectionOf(key, "en")).toContain(`PLN ${amount} |`);
      }
    },
  );
});

// The figures of the state of research. It counts from 2140.70, the rate rounded first; the library's default is 2140.68.
const rateFirst = { roundingStage: "rate" } as const;

describe("the cases against the figures of the state of research", () => {
  it("Q1: 16 of 30 days, two unexcused days: 927.64 or 1027.54", () => {
    expect(amountsOf("deductionBase", 1, rateFirst)).toEqual(["927.64", "1027.54"]);
    expect(amountsOf("deductionBase")).toEqual(["927.70", "1027.60"]);
  });

  it("Q3a: a whole month of sickness leaves 17.5 % or 47.5 %", () => {
    const exact = { rounding: "nearest-grosz" } as const;
    // 2140.68 × 0.175 = 374.619; × 0.475 = 1016.823.
    expect(amountsOf("sicknessDays", 1, exact)).toEqual(["374.62", "1016.82"]);
    expect(amountsOf("sicknessDays")).toEqual(["374.70", "1016.90"]);
  });

  it("Q4: ten unpaid days in a month of 31 days: 1427.13 or 1498.49; of 28 days: 1427.13 or 1284.42", () => {
    expect(amountsOf("unpaidDay", 1, rateFirst).slice(0, 2)).toEqual(["1427.13", "1498.49"]);
    expect(amountsOf("unpaidDay", 2, rateFirst).slice(0, 2)).toEqual(["1427.13", "1284.42"]);
  });

  it("Q5: from 1 June a month ends on 1 July or on 30 June", () => {
    expect(sectionOf("monthCount", "en")).toMatch(/1 July 2026.*\n.*30 June 2026/);
  });

  it("Q6: a whole month 2140.70 or 2140.68; five sick days 1873.20 from 2140.70, 1873.10 from 2140.68", () => {
    expect(amountsOf("rounding")).toEqual(["2140.70", "2140.68", "2140.68"]);
    const [final, , rateAndFinal] = amountsOf("roundingStage");
    expect([final, rateAndFinal]).toEqual(["1873.10", "1873.20"]);
  });
});
