import { describe, expect, it } from "vitest";
import { exclusionsOn, groupsOn, questions } from "zatrudnienie-socjalne/eligibility";

function groups(date: string, asOf?: string) {
  const found = groupsOn(date, asOf === undefined ? {} : { asOf });
  if ("unknown" in found) throw new Error(found.reason);
  return found;
}

function exclusions(date: string) {
  const found = exclusionsOn(date);
  if ("unknown" in found) throw new Error(found.reason);
  return found;
}

const days = [
  "2003-08-14",
  "2007-07-13",
  "2007-07-14",
  "2009-06-30",
  "2009-07-01",
  "2015-10-23",
  "2015-10-24",
  "2022-02-14",
  "2022-02-15",
  "2026-06-01",
];

describe("groupsOn", () => {
  it.each([
    ["2003-08-14", 8, true, "mentally-ill"],
    ["2004-06-01", 8, true, "mentally-ill"],
    ["2005-10-31", 8, true, "mentally-ill"],
    ["2007-07-13", 8, true, "mentally-ill"],
    ["2007-07-14", 9, true, "mentally-ill"],
    ["2015-10-23", 9, true, "mentally-ill"],
    ["2015-10-24", 9, false, "mentally-ill"],
    ["2022-02-14", 9, false, "mentally-ill"],
    ["2022-02-15", 9, false, "mentally-disordered"],
  ])("art-1-ust-2 on %s: %i with the open list, therapy %s, pkt 4 %s", (date, count, therapy, pkt4) => {
    const found = groups(date);
    expect(found).toHaveLength(count);
    expect(found.at(-1)?.id).toBe("other");
    expect(found[3]).toMatchObject({ id: pkt4, citation: { unit: "art-1-ust-2-pkt-4" } });
    expect(found.filter(({ therapyCondition }) => therapyCondition !== null).map(({ id }) => id)).toEqual(
      therapy ? ["alcohol-dependent", "drug-dependent"] : [],
    );
  });

  it("asOf hides the new wording", () => {
    expect(groups("2022-02-20", "2022-02-14")[3]?.id).toBe("mentally-ill");
    expect(groups("2022-02-20", "2022-02-15")[3]?.id).toBe("mentally-disordered");
  });
});

describe("exclusionsOn", () => {
  it.each([
    ["2003-08-14", 7, "retirement-pension"],
    ["2007-07-13", 7, "retirement-pension"],
    ["2007-07-14", 6, "retirement-pension"],
    ["2009-06-30", 6, "retirement-pension"],
    ["2009-07-01", 7, "teacher-compensation-benefit"],
  ])("art-1-ust-3 on %s: %i rights, the last %s", (date, count, last) => {
    const found = exclusions(date);
    expect(found).toHaveLength(count);
    expect(found.at(-1)?.id).toBe(last);
    expect(found.some(({ id }) => id === "social-pension")).toBe(date < "2007-07-14");
  });
});

describe("both", () => {
  it("are the names that are asked for on the day", () => {
    for (const on of days) {
      const asked = questions({}, { on });
      const ids = (kind: string) =>
        asked.outcome === "questions"
          ? asked.questions.filter(({ path }) => path[0] === kind).map(({ path }) => path[1])
          : [];
      expect(ids("groups")).toEqual(groups(on).map(({ id }) => id));
      expect(ids("entitlements")).toEqual(exclusions(on).map(({ id }) => id));
    }
  });

  it("have labels of their own in both languages", () => {
    for (const list of days.flatMap((on) => [groups(on), exclusions(on)])) {
      for (const language of ["pl", "en"] as const) {
        const labels = list.map(({ label }) => label[language]);
        expect(new Set(labels).size).toBe(labels.length);
        for (const label of labels) expect(label).toMatch(/^\p{Ll}.*[^.]$/u);
      }
    }
  });

  it.each([
    ["2026-02-30", "not-a-date"],
    ["", "not-a-date"],
    [20260601, "not-a-date"],
    [undefined, "not-a-date"],
    ["2003-08-13", "before-the-act"],
  ])("%j: %s", (date, reason) => {
    expect(groupsOn(date as string)).toEqual({ unknown: true, reason });
    expect(exclusionsOn(date as string)).toEqual({ unknown: true, reason });
  });

  it.each([
    ["2022-02-30", "not-a-date"],
    ["2003-08-13", "before-the-act"],
  ])("asOf %s: %s", (asOf, reason) => {
    expect(groupsOn("2026-06-01", { asOf })).toEqual({ unknown: true, reason });
    expect(exclusionsOn("2026-06-01", { asOf })).toEqual({ unknown: true, reason });
  });

  it("give copies", () => {
    const before = JSON.stringify([groups("2015-10-23"), exclusions("2015-10-23")]);
    for (const entry of [...groups("2015-10-23"), ...exclusions("2015-10-23")]) {
      entry.label.pl = "";
      entry.citation.act = "";
      if ("therapyCondition" in entry && entry.therapyCondition !== null)
        entry.therapyCondition.label.en = "";
    }
    expect(JSON.stringify([groups("2015-10-23"), exclusions("2015-10-23")])).toBe(before);
  });
});
