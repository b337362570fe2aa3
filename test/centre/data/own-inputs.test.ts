// art. 8b ust. 1 held against what the library itself takes: docs/guide/personal-data.md says what comes out.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { permittedPersonalData, type PersonalDataField } from "zatrudnienie-socjalne/centre";
import { inputSchemas, jsonSchema } from "zatrudnienie-socjalne/schemas";
import { root } from "../../../scripts/entries.mjs";
import { outcome } from "../support.js";

/** Fields of inputs that say something of a participant, and what of the list that is. */
const ofParticipants: Record<string, PersonalDataField> = {
  name: "name",
  residenceCommune: "address",
  skills: "experience-or-qualifications",
  sickness: "health",
  absences: "health",
  disability: "health",
  disabilityDegree: "health",
  disabled: "health",
  "mentally-ill": "health",
  "mentally-disordered": "health",
  "alcohol-dependent": "addictions",
  "drug-dependent": "addictions",
  therapyCompleted: "addictions",
  "released-prisoner-with-difficulties": "convictions",
  sex: "other",
  registrations: "other",
  monthsWithoutWork: "other",
  "homeless-in-programme": "other",
  "long-term-unemployed": "other",
  "refugee-in-programme": "other",
  entitlements: "other",
  otherInsuranceTitle: "other",
  taxAdvance: "other",
  socialContractFulfilled: "other",
};

/** Names under which more personal data would come in. */
const telling =
  /^(?:name|pesel|nip|sex|gender|born|birth|age$|address|street|phone|mail|account|iban|marital|family|educat|ethnic|national|health|disab|addict|convict)/i;

function propertiesOfInputs(): Set<string> {
  const found = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "properties") for (const name of Object.keys(value as object)) found.add(name);
      walk(value);
    }
  };
  for (const name of Object.keys(inputSchemas) as (keyof typeof inputSchemas)[])
    walk(jsonSchema(name, "input"));
  return found;
}

describe("art-8b-ust-1: what the library's own inputs ask of a participant", () => {
  const names = propertiesOfInputs();

  it("every field of the table is taken somewhere, and no field of a telling name is forgotten", () => {
    expect(Object.keys(ofParticipants).filter((name) => !names.has(name))).toEqual([]);
    const forgotten = [...names].filter((name) => telling.test(name) && !(name in ofParticipants));
    expect(forgotten).toEqual([]);
  });

  it("nothing of what the list names by a number or an address of its own: no PESEL, birth date, phone, account", () => {
    const used = new Set(Object.values(ofParticipants));
    expect(
      ["pesel", "birth-date", "phone", "email", "bank-account"].filter((field) =>
        used.has(field as PersonalDataField),
      ),
    ).toEqual([]);
  });

  it("these fields lie outside the closed list, and the guide names each", () => {
    const fields = Object.entries(ofParticipants);
    const data = fields.map(([, field]) => ({ subject: "participant" as const, field }));
    const { outside } = outcome("listed", permittedPersonalData({ on: "2026-06-01", body: "centre", data }));
    const out = outside.map((index) => fields[index]?.[0]);
    expect(out).toEqual([
      ...["sex", "registrations", "monthsWithoutWork", "homeless-in-programme", "long-term-unemployed"],
      ...[
        "refugee-in-programme",
        "entitlements",
        "otherInsuranceTitle",
        "taxAdvance",
        "socialContractFulfilled",
      ],
    ]);
    const guide = readFileSync(`${root}docs/guide/personal-data.md`, "utf8");
    expect(out.filter((name) => !guide.includes(`\`${String(name)}\``))).toEqual([]);
  });
});
