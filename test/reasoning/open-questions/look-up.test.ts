import { describe, expect, it } from "vitest";
import { formatCitation, unitIds } from "../../../src/law/index.js";
import { plainAssumptions } from "../../../src/reasoning/assumption.js";
import {
  interpretationKeys,
  interpretations,
  type OpenQuestionRecord,
  openQuestions,
} from "../../../src/reasoning/index.js";
import { usedBy as functionsByQuestion } from "../../../src/reasoning/open-questions/used-by.js";
import { assumptionTexts, questionTexts, readingTexts } from "../../../src/reasoning/texts/all-granted.js";
import { contractTable, furtherTable } from "../contract-table.js";
import { observedQuestions } from "./observed.js";

const all = interpretations();
const settings = all.filter(({ setting }) => setting);
const fixed = all.filter(({ setting }) => !setting);

function question(id: string): OpenQuestionRecord {
  const found = all.find((record) => record.id === id);
  if (found === undefined) throw new Error(`${id} is not listed`);
  return found;
}

/** Assumptions that are open law, with the provision each is about. */
const openLaw: Record<string, string> = {
  "deductions-add": "art-15-ust-7",
  "threshold-not-scaled": "art-15-ust-7",
  "mixed-month-by-thirtieths": "art-15-ust-6",
  "contribution-rounding": "art-15-ust-8",
  "premium-outside-refund": "art-15-ust-8",
  "right-excludes-from-its-day": "art-1-ust-3",
  "disabled-hours-accordingly": "art-14-ust-1",
  "trial-counts-for-graduate": "art-2-pkt-1a",
  "graduate-before-the-rule": "art-2-pkt-1a",
  "work-decides-the-end": "art-13-ust-5",
  "trial-before-flood-months": "art-15-ust-1",
  "refugee-programme-literally": "art-1-ust-2-pkt-7",
  "window-ends-on-the-day": "art-1-ust-2-pkt-5",
  "club-certificate-by-issue-law": "art-18-ust-5a",
  "club-certificate-stays-valid": "art-2-pkt-1b",
  "flood-window-end": "art-15-ust-6a",
  "quarantine-before-rule": "art-15-ust-7",
  "fixed-date-or-next-working-day": "art-5-ust-4-pkt-2",
  "auxiliary-unit-only-existing": "art-3-ust-3",
  "form-not-named": "art-3-ust-4",
  "deadline-read-as-until": "art-5-ust-1",
  "status-term-by-code": "art-5-ust-2",
  "three-last-reports": "art-5a-zd-1",
  "unused-as-one-pool": "art-6-ust-3",
  "largest-remainder": "art-6-ust-3",
  "agreement-for-local-government": "art-9a-ust-2",
  "contract-for-ngo-club": "art-18-ust-8",
  "employees-no-participants": "art-18-ust-10",
  "long-term-unemployed-only": "art-9a-ust-1",
  "grant-rounding": "art-8-ust-3",
  "cap-period-given": "art-10-ust-4-zd-2",
  "retention-of-earlier-data": "art-8b-ust-5",
  "club-timing-not-stated": "art-16-ust-1",
  "club-member-as-participant": "art-16-ust-1-pkt-1",
  "centre-work-keeps-old-terms": "art-16-ust-3",
  "agreement-keeps-its-terms": "art-16-ust-2",
  "month-of-work-by-its-first-day": "art-16-ust-2",
  "contribution-on-top": "art-16-ust-2",
  "de-minimis-basis-changed": "art-16-ust-5b",
  "average-wage-of-the-day": "art-16-ust-4",
};

/** Assumptions that are no open law: facts, amounts of uncertain source, law not looked at, certain law, our ways of counting. */
const noQuestions = [
  ...["content-of-2007", "new-content-for-2021", "plan-of-all-activity", "narrower-groups"],
  ...["thousands-one-decimal", "moved-counted-by-each", "mixed-readings", "club-collective-is-ours"],
  ...["sick-over-free-days", "term-not-moved", "law-of-another-day", "hypothetical-law"],
  "flood-area-and-motion",
  "special-act-end-unread",
  "special-act-not-yet-known",
  "application-assumed",
  "class-days-assumed",
  "no-other-insurance-assumed",
  "no-disability-degree-assumed",
  "extension-decided-in-time",
  "parameter-confidence",
  "parameter-given",
  "law-unverified",
  "open-list",
];

/** The provision each setting is about, as the heading of its question says. */
const provisions: Record<string, string> = {
  sicknessDays: "art-15-ust-7a",
  sicknessBeyond: "art-15-ust-7a-zd-2",
  excusedAbsence: "art-15-ust-7",
  monthCount: "art-15-ust-3",
  sicknessLimit: "art-15-ust-7a",
  sicknessLimitRenewsOnExtension: "art-15-ust-7a",
  trialSickness: "art-15-ust-7a",
  sicknessWhileSuspended: "art-15-ust-7a",
  unpaidDay: "art-15-ust-7a-zd-2",
  deductionBase: "art-15-ust-7",
  rounding: "art-15-ust-4",
  roundingStage: "art-15-ust-4",
  extraDaysOff: "art-15-ust-6a-zd-2",
  premiumCap: "art-15a-ust-2",
  extensionSixMonths: "art-15-ust-3-zd-2",
  grantHeadcount: "art-8-ust-3",
  jobStartDay: "art-13-ust-5",
  registrationMonths: "art-1-ust-2-pkt-5",
  trialApplication2022: "art-15-ust-4",
  reportTrial: "art-5-ust-6-pkt-2",
  reportCompletion: "art-5-ust-6-pkt-2",
  oldStatus: "art-5-ust-2",
};

/**
 * Section 6 of the dossier on practice: the refunding labour office for Q3, Q4, Q6, Q9; the ministry for Q3–Q5, Q12–Q13
 * (Q12 is no question of the library); the voivode for what a centre's regulations say, as they do on Q9.
 */
const settledBy: Record<string, string[]> = {
  Q3a: ["labour-office", "ministry"],
  Q3b: ["labour-office", "ministry"],
  Q3c: ["labour-office", "ministry"],
  Q3d: ["labour-office", "ministry"],
  Q4: ["labour-office", "ministry"],
  Q5: ["ministry"],
  Q6: ["labour-office"],
  Q9: ["labour-office", "voivode"],
  Q13: ["ministry"],
  Q18: ["labour-office", "ministry"],
  // The minister sets the form of the report.
  "art. 5 ust. 6": ["ministry"],
};

/** Readings for which the dossier has nothing: neither words of a provision nor a practice. */
const withoutSources = [
  "sicknessLimitRenewsOnExtension true",
  "trialSickness as-participation",
  "unpaidDay minus-twentieth",
  "deductionBase amount-due",
  "rounding up-to-grosz",
  "roundingStage rate-and-final",
  "extraDaysOff half-days",
  "extraDaysOff down",
  "extraDaysOff nearest",
  "premiumCap prorated",
  "jobStartDay payable",
  "registrationMonths calendar-months",
  "cap-period-given true",
];

interface Text {
  pl: string;
  en: string;
}

const isSentence = ({ pl, en }: Text): boolean =>
  [pl, en].every((text) => /^[\p{Lu}\d].{10,}[.?]$/su.test(text) && !/ {2}/.test(text)) && pl !== en;
const isEndOfSentence = ({ pl, en }: Text): boolean =>
  [pl, en].every((text) => /^[\p{Ll}\d].{10,}[^.?]$/su.test(text) && !/ {2}/.test(text)) && pl !== en;

describe("interpretations(): which questions", () => {
  it("every setting, in the order of the settings, then every assumption that is open law", () => {
    expect(settings.map(({ id }) => id)).toEqual(interpretationKeys);
    expect(fixed.map(({ id }) => id)).toEqual(Object.keys(openLaw));
    expect(all.map(({ id }) => id)).toEqual([...interpretationKeys, ...Object.keys(openLaw)]);
  });

  it("every other assumption is known to be no question of law", () => {
    expect([...Object.keys(openLaw), ...noQuestions].sort()).toEqual(Object.keys(plainAssumptions).sort());
  });
});

describe.each([...contractTable, ...furtherTable])("the setting $key", (row) => {
  const record = question(row.key);

  it("is the question the rules ask, the default first", () => {
    const { question: number, certainty } = openQuestions[row.key];
    const text = questionTexts[row.key];
    expect(record).toMatchObject({ question: number, certainty, text });
    expect(record).toMatchObject({ question: row.question, certainty: row.certainty });
    expect(record.readings.map(({ reading }) => reading)).toEqual(row.readings);
    expect(record.default).toBe(row.toBeChosen ? null : row.readings[0]);
  });

  it("has the texts of its readings, each of which can be computed", () => {
    const texts: Record<string, Text> = readingTexts[row.key];
    for (const { reading, computed, text } of record.readings) {
      expect(computed).toBe(true);
      expect(text).toEqual(texts[String(reading)]);
    }
  });
});

describe.each(fixed)("the question without a setting $id", (record) => {
  it("has the certainty and number results list; what is taken comes first and is computed", () => {
    const id = record.id as keyof typeof plainAssumptions;
    const assumption: { certainty: string; question?: string } = plainAssumptions[id];
    expect(record.certainty).toBe(assumption.certainty);
    expect(record.question).toBe(assumption.question ?? null);
    expect(record.default).toBe(true);
    expect(record.readings[0]).toMatchObject({ reading: true, computed: true, text: assumptionTexts[id] });
  });

  it("has at most one other side, which is not computed and says what speaks for it", () => {
    const others = record.readings.slice(1);
    expect(others.length).toBeLessThanOrEqual(1);
    for (const { reading, computed, sources } of others) {
      expect([reading, computed]).toEqual([false, false]);
      expect(sources).not.toBeNull();
    }
  });
});

describe.each(all)("$id", (record) => {
  it("has its texts in both languages", () => {
    const sources = record.readings.flatMap((reading) => (reading.sources === null ? [] : [reading.sources]));
    const notes = record.note === null ? [] : [record.note];
    for (const text of [record.text, ...notes, ...sources]) expect(text).toSatisfy(isSentence);
    for (const { text } of record.readings) expect(text).toSatisfy(isEndOfSentence);
    expect(record.text.pl).toMatch(/\?$/);
    expect(record.text.en).toMatch(/\?$/);
    expect(new Set(record.readings.map(({ text }) => text.pl)).size).toBe(record.readings.length);
    expect(new Set(record.readings.map(({ text }) => text.en)).size).toBe(record.readings.length);
  });

  it("is about a provision of the Act", () => {
    const unit = { ...provisions, ...openLaw }[record.id];
    expect(record.citation).toEqual({ act: "DU/2003/1143", unit });
    expect(unitIds).toContain(record.citation.unit);
    expect(formatCitation(record.citation)).toMatch(/^art\. \d/);
  });

  it("could be settled by those the dossier names, and by nobody else", () => {
    expect(record.settledBy.map(({ id }) => id)).toEqual(settledBy[record.question ?? ""] ?? []);
    for (const { text } of record.settledBy) expect(text).toSatisfy(isEndOfSentence);
  });
});

describe("sources", () => {
  it("are null for the readings for which nothing was found, and for no other", () => {
    const found = all.flatMap(({ id, readings }) =>
      readings.filter(({ sources }) => sources === null).map(({ reading }) => `${id} ${String(reading)}`),
    );
    expect(found).toEqual(withoutSources);
  });

  it("of two readings are never the same: what speaks for one is not what speaks for the other", () => {
    for (const { readings } of all) {
      const texts = readings.flatMap(({ sources }) => (sources === null ? [] : [sources.pl]));
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

describe("notes", () => {
  it.each(["deductionBase", "premiumCap"])("%s: certainty D in a partial month", (id) => {
    const { note } = question(id);
    expect(note?.pl).toMatch(/^W niepełnym miesiącu pewność to D/);
    expect(note?.en).toMatch(/^In a partial month the certainty is D/);
  });

  it("art-15-ust-7a: how much the count of sick days changes is computed, not remembered", () => {
    const left = (within: number, beyond: number): string =>
      String(100 * (1 - within / 40 - beyond / 30)).slice(0, 4);
    const { note } = question("sicknessDays");
    expect(note?.en).toContain(
      `leaves ${left(21, 9)} % of the benefit by calendar days and ${left(21, 0)} %`,
    );
  });
});

describe("usedBy: the functions whose answers list a question or ask for it", () => {
  const observed = observedQuestions();
  /** The key of `priceOf` itself is not among what its answers take for granted. */
  const unseen: Record<string, string[]> = { premiumCap: ["priceOf"] };

  it.each(all.map(({ id, usedBy }) => [id, usedBy] as const))("%s", (id, usedBy) => {
    const seen = [...observed].filter(([, ids]) => ids.has(id)).map(([name]) => name);
    expect(usedBy).toEqual([...seen, ...(unseen[id] ?? [])].sort());
    expect(usedBy).not.toEqual([]);
  });

  it("names no other questions", () => {
    expect(
      Object.keys(functionsByQuestion).filter((id) => !all.some((question) => question.id === id)),
    ).toEqual([]);
  });
});

describe("a look-up returns plain data of its own", () => {
  it("that JSON and structuredClone give back", () => {
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
    expect(structuredClone(all)).toEqual(all);
  });

  it("and nothing of the library changes with it", () => {
    const before = JSON.stringify(interpretations());
    const mine = interpretations();
    for (const record of mine) {
      record.text.pl = "";
      record.citation.unit = "art-1";
      record.settledBy.forEach((settler) => (settler.text.en = ""));
      record.readings.forEach((reading) => {
        reading.text.pl = "";
        if (reading.sources !== null) reading.sources.en = "";
      });
      record.readings.length = 0;
    }
    mine.length = 0;
    expect(JSON.stringify(interpretations())).toBe(before);
    expect(questionTexts.sicknessDays.pl).not.toBe("");
    expect(readingTexts.rounding["nearest-grosz"].pl).not.toBe("");
  });
});
