import { describe, expect, it } from "vitest";
import { explain } from "zatrudnienie-socjalne";
import { retentionUntil } from "zatrudnienie-socjalne/centre";
import { assumed, fitsSchemas, outcome } from "../support.js";

const kept = (on: string, servicesEndedOn: string) =>
  outcome("until", retentionUntil({ on, body: "centre", servicesEndedOn }));

describe("art-8b-ust-5: ten years from the end of the year", () => {
  it("Jaworzno: services that ended on 2019-06-28; the last day of a year and the next", () => {
    expect(kept("2019-07-01", "2019-06-28")).toMatchObject({
      until: "2029-12-31",
      over: false,
      assumptions: [],
    });
    expect(kept("2019-07-01", "2018-12-31").until).toBe("2028-12-31");
    expect(kept("2019-07-01", "2019-01-01").until).toBe("2029-12-31");
    expect(kept("2029-12-31", "2019-06-28").over).toBe(false);
    expect(kept("2030-01-01", "2019-06-28").over).toBe(true);
  });

  it("services that had ended before the rule: assumed", () => {
    expect(assumed(kept("2019-07-01", "2019-05-03"))).toEqual(["retention-of-earlier-data"]);
    expect(assumed(kept("2019-07-01", "2019-05-04"))).toEqual([]);
  });

  it("no rule to 2019-05-03; none on a club's time", () => {
    for (const body of ["centre", "club"] as const) {
      const none = retentionUntil({ on: "2019-05-03", body, servicesEndedOn: "2019-01-01" });
      expect(outcome("no-rule", none)).toMatchObject({ reason: "no-rule-yet", firstDay: "2019-05-04" });
      const unknown = retentionUntil({
        on: "2019-05-04",
        body,
        servicesEndedOn: "2019-01-01",
        asOf: "2019-05-03",
      });
      expect(outcome("no-rule", unknown).firstDay).toBeNull();
    }
    expect(retentionUntil({ on: "2019-05-04", body: "centre", servicesEndedOn: "2019-01-01" }).outcome).toBe(
      "until",
    );
    expect(retentionUntil({ on: "2019-05-04", body: "club", servicesEndedOn: "2019-01-01" }).outcome).toBe(
      "no-term",
    );
  });
});

it("schemas and words", () => {
  for (const on of ["2003-08-13", "2019-05-03", "2026-06-01"]) {
    for (const body of ["centre", "club"] as const) {
      const input = { on, body, servicesEndedOn: "2199-12-31" };
      expect(fitsSchemas("retentionUntil", input, retentionUntil(input))).toBe(true);
    }
  }
  expect(explain(kept("2019-07-01", "2019-06-28"), "pl")).toEqual([
    "Dane osobowe przechowuje się przez 10 lat od końca roku, w którym zakończono świadczenie usług, czyli do 31 grudnia 2029 r. (art. 8b ust. 5).",
    "Ten okres jeszcze trwa (art. 8b ust. 5).",
  ]);
});
