import { describe, expect, it } from "vitest";
import { explain } from "zatrudnienie-socjalne";
import { equipmentGrant, type EquipmentGrantInput } from "zatrudnienie-socjalne/centre";
import { assumed, fitsSchemas, missed, outcome } from "../support.js";

const possible = (input: EquipmentGrantInput) => outcome("possible", equipmentGrant(input));
const refused = (input: EquipmentGrantInput) => outcome("not-possible", equipmentGrant(input));
const centre = { recipient: "centre" } as const;
const club = { recipient: "club" } as const;

describe("art-8-ust-1: the first equipment of a centre to 2022-02-14, then any, and of a club too", () => {
  it("a centre: the first equipment only, then any", () => {
    const first = possible({ agreementOn: "2019-12-16", ...centre, firstEquipment: true });
    expect(first).toMatchObject({
      recipient: "centre",
      payBy: "2020-01-15",
      purposes: ["premises", "workplaces", "materials"],
      firstOnly: true,
    });
    expect(assumed(first)).toEqual(["term-not-moved"]);
    for (const firstEquipment of [undefined, "unknown"] as const)
      expect(missed(equipmentGrant({ agreementOn: "2022-02-14", ...centre, firstEquipment }))).toEqual([
        "first-equipment",
      ]);
    expect(refused({ agreementOn: "2022-02-14", ...centre, firstEquipment: false })).toMatchObject({
      reason: "not-first-equipment",
      firstDay: null,
    });
    for (const firstEquipment of [undefined, false, true])
      expect(possible({ agreementOn: "2022-02-15", ...centre, firstEquipment })).toMatchObject({
        firstOnly: false,
        payBy: "2022-03-17",
      });
  });

  it("a club: from 2022-02-15", () => {
    expect(refused({ agreementOn: "2022-02-14", ...club })).toMatchObject({
      reason: "club-not-named",
      firstDay: "2022-02-15",
    });
    const since = possible({ agreementOn: "2022-02-15", ...club });
    expect(since.payBy).toBeNull();
    expect(assumed(since)).toEqual([]);
    const asKnown = { agreementOn: "2022-02-15", ...club, asOf: "2022-02-14" };
    expect(refused(asKnown).firstDay).toBeNull();
  });
});

describe("DU/2022/218 art-7: pending applications by the earlier wording", () => {
  it("filed on 2022-02-14 and on 2022-02-15", () => {
    const later = { agreementOn: "2022-03-01", firstEquipment: false } as const;
    expect(refused({ ...later, ...centre, filedOn: "2022-02-10" }).reason).toBe("not-first-equipment");
    expect(refused({ ...later, ...centre, filedOn: "2022-02-14" }).reason).toBe("not-first-equipment");
    expect(possible({ ...later, ...centre, filedOn: "2022-02-15" }).firstOnly).toBe(false);
    expect(refused({ ...later, ...club, filedOn: "2022-02-14" })).toMatchObject({
      reason: "club-not-named",
      firstDay: "2022-02-15",
    });
  });

  it("no application after the agreement", () => {
    expect(equipmentGrant({ agreementOn: "2022-03-01", ...centre, filedOn: "2022-03-02" })).toMatchObject({
      outcome: "invalid",
      issues: [{ path: ["filedOn"], code: "filed-after-day" }],
    });
  });
});

it("art-8-ust-4: 30 days, over the end of a month and of a leap February", () => {
  expect(possible({ agreementOn: "2024-01-31", ...centre }).payBy).toBe("2024-03-01");
  expect(possible({ agreementOn: "2023-01-31", ...centre }).payBy).toBe("2023-03-02");
});

it("schemas and words", () => {
  for (const agreementOn of ["2003-08-13", "2003-08-14", "2022-02-15"]) {
    for (const recipient of ["centre", "club"] as const) {
      for (const firstEquipment of [undefined, false, true]) {
        const input = { agreementOn, recipient, firstEquipment };
        expect(fitsSchemas("equipmentGrant", input, equipmentGrant(input))).toBe(true);
      }
    }
  }
  expect(
    explain(
      equipmentGrant({ agreementOn: "2022-03-01", ...centre, filedOn: "2022-02-10", firstEquipment: true }),
      "pl",
    ),
  ).toEqual([
    "Wniosek złożono przed 15 lutego 2022 r., więc stosuje się przepisy dotychczasowe (art. 7 ustawy zmieniającej z 13 stycznia 2022 r., Dz.U. 2022 poz. 218).",
    "Marszałek województwa może przyznać centrum dotację na pierwsze wyposażenie (art. 8 ust. 1).",
    "Dotację można przeznaczyć na przystosowanie pomieszczeń do potrzeb uczestników (art. 8 ust. 2 pkt 1).",
    "Dotację można przeznaczyć na wyposażenie pomieszczeń i przygotowanie stanowisk pracy (art. 8 ust. 2 pkt 2).",
    "Dotację można przeznaczyć na zakup surowców, materiałów i narzędzi (art. 8 ust. 2 pkt 3).",
    "Dotację przekazuje się centrum w ciągu 30 dni od zawarcia porozumienia, do 31 marca 2022 r. (art. 8 ust. 4).",
    "Do terminu, który wynosi 30 dni, nie wlicza się dnia zdarzenia, od którego termin biegnie (art. 111 § 2 Kodeksu cywilnego, Dz.U. 2026 poz. 795).",
  ]);
});
