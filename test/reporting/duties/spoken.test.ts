import { describe, expect, it } from "vitest";
import { Voice } from "../../../src/reasoning/index.js";
import { dutyKinds, dutyTexts } from "../../../src/reporting/index.js";
import { always, calendarOf, programme, results } from "./calendars.js";

const voice = new Voice(dutyTexts);

const calendars = (["centre", "club", "voivode", "council"] as const).map((of) =>
  calendarOf({
    for: of,
    ...always,
    unit: { id: "u", to: "2026-06-04", status: [{ from: "2021-01-01", to: "2026-01-01" }] },
    programmes: [
      programme({
        end: { on: "2020-01-10", reason: "other" },
        periods: { trial: { from: "2020-01-01", to: "2020-01-31" } },
      }),
      programme({ id: "p2" }),
    ],
    ...results,
  }),
);

describe("calendars in words", () => {
  it("every kind of duty is there once", () => {
    const kinds = new Set(calendars.flatMap(({ duties }) => duties.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual([...dutyKinds].sort());
  });

  it.each(["pl", "en"] as const)("%s: sentences for every step and assumption", (language) => {
    for (const calendar of calendars) {
      const text = voice.justification(calendar, language);
      expect(text).not.toMatch(/undefined|duties-of-kind|fixed-date|term-not-moved|terms-stood/u);
    }
    const said = voice.explain(calendars[0]!, language).join(" ");
    expect(said).toContain(
      language === "pl" ? "art. 57 § 4 Kodeksu postępowania administracyjnego" : "art. 57",
    );
  });

  it("events say what is open", () => {
    const described = calendars
      .flatMap(({ events }) => events.map(({ description }) => description))
      .join("\n");
    expect(described).toContain(
      "Nie rozstrzygnięto, czy zaświadczenie należy się temu, kto zakończył udział w okresie próbnym.",
    );
    expect(described).toContain("Ustawa nie wyznacza dnia; podano pierwszy możliwy.");
    expect(described).not.toMatch(/undefined/u);
  });

  it("issues", () => {
    expect(voice.describeIssue({ path: ["to"], code: "reversed" }, "pl")).toBe(
      "to: ten dzień jest wcześniejszy niż dzień, po którym powinien nastąpić.",
    );
  });
});
