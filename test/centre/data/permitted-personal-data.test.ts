import { describe, expect, it } from "vitest";
import { explain } from "zatrudnienie-socjalne";
import {
  type DataSubject,
  dataSubjects,
  permittedPersonalData,
  type PersonalDataField,
  personalDataFields,
} from "zatrudnienie-socjalne/centre";
import { fitsSchemas, outcome } from "../support.js";

const on = "2026-06-01";
const listed = (body: "centre" | "club", ...data: [DataSubject, PersonalDataField][]) =>
  outcome(
    "listed",
    permittedPersonalData({ on, body, data: data.map(([subject, field]) => ({ subject, field })) }),
  );
const four = ["name", "pesel", "birth-date", "address"];

describe("art-8b-ust-1 and art-18f-ust-1", () => {
  it("thirteen kinds of data of a participant, four of the family, closed for a centre only", () => {
    const centre = listed("centre");
    expect(centre.participant).toEqual([
      ...four,
      ...["marital-status", "education", "experience-or-qualifications", "ethnic-origin", "health"],
      ...["addictions", "convictions", "penalty-rulings", "other-rulings"],
    ]);
    expect(centre).toMatchObject({ family: four, closed: true, data: [], outside: [] });
    expect(listed("club")).toMatchObject({ participant: centre.participant, family: four, closed: false });
  });

  it("each field of each subject", () => {
    for (const subject of dataSubjects) {
      for (const field of personalDataFields) {
        const { participant, family, data, outside } = listed("centre", [subject, field]);
        const isIn = (subject === "participant" ? participant : family).includes(field);
        expect(data).toEqual([{ index: 0, listed: isIn }]);
        expect(outside).toEqual(isIn ? [] : [0]);
      }
    }
    const asked = listed(
      "centre",
      ["participant", "phone"],
      ["participant", "pesel"],
      ["family-member", "health"],
    );
    expect(asked.outside).toEqual([0, 2]);
  });

  it("no rule to 2019-05-03", () => {
    for (const body of ["centre", "club"] as const) {
      expect(outcome("no-rule", permittedPersonalData({ on: "2019-05-03", body }))).toMatchObject({
        firstDay: "2019-05-04",
      });
      expect(permittedPersonalData({ on: "2019-05-04", body }).outcome).toBe("listed");
    }
  });
});

it("schemas and words", () => {
  const input = { on, body: "club", data: [{ subject: "participant", field: "phone" }] } as const;
  const result = permittedPersonalData(input);
  expect(fitsSchemas("permittedPersonalData", input, result)).toBe(true);
  expect(explain(result, "pl")).toEqual([
    "Ustawa wymienia 13 rodzajów danych uczestnika i 4 rodzaje danych członka rodziny albo przedstawiciela ustawowego; lista jest otwarta (art. 18f ust. 1).",
    "Liczba podanych rodzajów danych, których nie wymieniono wprost: 1; lista jest otwarta (art. 18f ust. 1).",
  ]);
});
