import { describe, expect, it } from "vitest";
import { describeViolation, explain } from "zatrudnienie-socjalne";
import * as centre from "zatrudnienie-socjalne/centre";
import {
  type PossibleServices,
  reintegrationServices,
  type ReintegrationServicesInput,
} from "zatrudnienie-socjalne/club";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";

function possible(input: ReintegrationServicesInput): PossibleServices {
  const result = reintegrationServices(input);
  if (result.outcome !== "possible") throw new Error(`not possible: ${JSON.stringify(result)}`);
  expect(inputSchemas.reintegrationServices.safeParse(input).success).toBe(true);
  expect(resultSchemas.reintegrationServices.parse(result)).toEqual(result);
  return result;
}

const today = { on: "2026-06-01", body: "centre", for: "unemployed" } as const;
const pai = { ...today, on: "2025-05-31", foundingInstitution: "commune" } as const;

const assumed = (input: ReintegrationServicesInput): string[] =>
  possible(input).assumptions.map(({ id }) => id);
const codes = ({ violations, warnings }: PossibleServices): string[] =>
  [...violations, ...warnings].map(({ code }) => code);

describe("art-9a, art-18-ust-7 to 9: services for the unemployed", () => {
  it("none to 2015-10-23", () => {
    for (const body of ["centre", "club"] as const)
      expect(reintegrationServices({ ...pai, body, on: "2015-10-23" })).toMatchObject({
        outcome: "no-rule",
        reason: "no-rule-yet",
        firstDay: "2015-10-24",
      });
    expect(possible({ ...pai, on: "2015-10-24" }).regime).toBe("pai");
  });

  it("pai to 2025-05-31: agreement of a commune, 10 hours a week, 2 and 6 months, 70.00", () => {
    expect(possible(pai)).toMatchObject({
      regime: "pai",
      basis: "agreement",
      hours: { perWeekAtLeast: 10 },
      months: { each: 2, total: 6 },
      trainerRateMost: "70.00",
      notApplied: ["chapter-4", "chapter-5", "chapter-6"],
      assumptions: [],
    });
    expect(possible({ ...pai, body: "club" }).notApplied).toEqual([
      "art-18-ust-3",
      "art-18-ust-4",
      "art-18-ust-5",
    ]);
  });

  it("pai: others on a contract; what the Act does not name is assumed", () => {
    const of = (
      foundingInstitution: ReintegrationServicesInput["foundingInstitution"],
      body = pai.body as "centre" | "club",
    ) => possible({ ...pai, body, foundingInstitution });
    expect([of("ngo").basis, of("ngo").assumptions]).toEqual(["contract", []]);
    expect(of("church-entity", "club")).toMatchObject({ basis: "contract", assumptions: [] });
    expect(of("ngo", "club")).toMatchObject({
      basis: "contract",
      assumptions: [{ id: "contract-for-ngo-club" }],
    });
    for (const institution of ["powiat", "voivodeship"] as const)
      expect(of(institution)).toMatchObject({
        basis: "agreement",
        assumptions: [{ id: "agreement-for-local-government" }],
      });
    expect(reintegrationServices({ ...pai, foundingInstitution: undefined })).toEqual({
      calculation: "reintegrationServices",
      outcome: "undetermined",
      missing: [{ kind: "fact", path: ["foundingInstitution"], question: "founding-institution" }],
    });
  });

  it("social-reintegration from 2025-06-01: contract, 4 hours a day, 6 months, 5 % of the minimum wage", () => {
    expect(possible({ ...today, on: "2025-06-01" })).toMatchObject({
      regime: "social-reintegration",
      basis: "contract",
      hours: { perDay: 4 },
      months: { each: null, total: 6 },
      trainerRateMost: "233.30",
    });
    expect(possible(today).trainerRateMost).toBe("240.30");
    expect(assumed(today)).toEqual(["parameter-confidence", "long-term-unemployed-only"]);
    const later = possible({ ...today, on: "2027-01-01" });
    expect([later.trainerRateMost, codes(later)]).toEqual([null, []]);
    expect(codes(possible({ ...today, on: "2027-01-01", trainerRate: "999.00" }))).toEqual([]);
  });

  it("art-435 of DU/2025/620: an older agreement runs on", () => {
    const older = possible({ ...pai, on: "2026-06-01", agreementOn: "2025-05-20" });
    expect(older).toMatchObject({ regime: "pai", trainerRateMost: "70.00" });
    expect(older.citations).toContainEqual({ act: "DU/2025/620", unit: "art-435" });
    expect(possible({ ...pai, on: "2026-06-01", agreementOn: "2025-06-01" }).regime).toBe(
      "social-reintegration",
    );
    expect(reintegrationServices({ ...pai, on: "2026-06-01", agreementOn: "2015-10-23" }).outcome).toBe(
      "no-rule",
    );
    expect(reintegrationServices({ ...pai, on: "2026-06-01", agreementOn: "1999-01-01" }).outcome).toBe(
      "no-rule",
    );
    expect(reintegrationServices({ ...today, agreementOn: "2026-06-02" })).toMatchObject({
      issues: [{ path: ["agreementOn"], code: "agreement-after-day" }],
    });
  });
});

describe("limits, on both sides", () => {
  it("hours: fewer than 10 a week a violation to 2025-05-31, other than 4 a day a warning since", () => {
    expect(codes(possible({ ...pai, hoursPerWeek: 9.5 }))).toEqual(["too-few-hours"]);
    expect(codes(possible({ ...pai, hoursPerWeek: 10, hoursPerDay: 1 }))).toEqual([]);
    expect(codes(possible({ ...today, hoursPerDay: 4, hoursPerWeek: 1 }))).toEqual([]);
    for (const hoursPerDay of [3, 4.5, 5])
      expect(possible({ ...today, hoursPerDay })).toMatchObject({
        violations: [],
        warnings: [{ code: "hours-differ", path: ["hoursPerDay"] }],
      });
  });

  it("the trainer's rate", () => {
    expect(codes(possible({ ...pai, trainerRate: "70.00" }))).toEqual([]);
    expect(codes(possible({ ...pai, trainerRate: "70.01" }))).toEqual(["rate-above-limit"]);
    expect(codes(possible({ ...today, trainerRate: "240.30" }))).toEqual([]);
    expect(codes(possible({ ...today, trainerRate: "240.31" }))).toEqual(["rate-above-limit"]);
  });

  it("six months by the reading given, else by both", () => {
    const until = (to: string, monthCount?: "civil-code" | "day-before") =>
      codes(
        possible({
          ...today,
          from: "2026-01-01",
          to,
          ...(monthCount && { interpretation: { monthCount } }),
          strict: true,
        }),
      );
    expect(until("2026-07-01")).toEqual([]);
    expect(until("2026-07-01", "civil-code")).toEqual([]);
    expect(until("2026-06-30", "day-before")).toEqual([]);
    expect(until("2026-07-01", "day-before")).toEqual(["over-six-months"]);
    expect(until("2026-07-02")).toEqual(["over-six-months"]);
    const days = { from: "2026-01-01", to: "2026-06-01" } as const;
    const chosen = possible({ ...today, ...days, interpretation: { monthCount: "day-before" } });
    expect(chosen.assumptions[0]).toMatchObject({ id: "monthCount", chosen: true });
    expect(reintegrationServices({ ...today, from: "2026-06-02", to: "2026-06-01" })).toMatchObject({
      issues: [{ path: ["to"], code: "reversed-period" }],
    });
  });
});

describe("art-3-ust-1b, art-18-ust-10: employees of social enterprises", () => {
  it("from 2022-10-30, without limits", () => {
    for (const body of ["centre", "club"] as const) {
      const input = { ...today, body, for: "social-enterprise-employees" } as const;
      expect(reintegrationServices({ ...input, on: "2022-10-29" })).toMatchObject({
        outcome: "no-rule",
        firstDay: "2022-10-30",
      });
      expect(possible({ ...input, on: "2022-10-30" })).toMatchObject({
        regime: "social-enterprise",
        basis: null,
        hours: null,
        months: null,
        trainerRateMost: null,
        notApplied: [],
        violations: [],
        warnings: [],
        citations: [{ unit: body === "centre" ? "art-3-ust-1b" : "art-18-ust-10" }],
      });
    }
  });
});

it("the entry of the centre has it too, with its words", () => {
  expect(centre.reintegrationServices).toBe(reintegrationServices);
  expect(centre.explain(reintegrationServices(pai), "pl")).toEqual(explain(reintegrationServices(pai), "pl"));
  expect(reintegrationServices({ ...today, on: "2003-08-13" }).outcome).toBe("unsupported-date");
});

it("in Polish", () => {
  expect(explain(possible(today), "pl")).toEqual([
    "Można realizować działania w zakresie reintegracji społecznej bezrobotnych na podstawie przepisów o rynku pracy (art. 9a ust. 1).",
    "Działania realizuje się na podstawie umowy (art. 9a ust. 2).",
    "Zajęcia trwają 4 godziny dziennie (art. 200 ust. 3 ustawy o rynku pracy i służbach zatrudnienia, Dz.U. 2025 poz. 620).",
    "Działania mogą trwać do 6 miesięcy (art. 200 ust. 3 ustawy o rynku pracy i służbach zatrudnienia, Dz.U. 2025 poz. 620).",
    "Stawka godzinowa trenera wynosi najwyżej 5 % minimalnego wynagrodzenia (4806,00 zł), czyli 240,30 zł (art. 200 ust. 4 ustawy o rynku pracy i służbach zatrudnienia, Dz.U. 2025 poz. 620).",
    "Do tych działań nie stosuje się przepisów ustawy o zasadach uczestnictwa (art. 9a ust. 3).",
  ]);
  const old = possible({
    ...pai,
    body: "club",
    on: "2026-06-01",
    agreementOn: "2025-05-20",
    hoursPerWeek: 5,
  });
  expect(explain(old, "pl")).toEqual([
    "Można realizować działania w zakresie integracji społecznej bezrobotnych w ramach Programu Aktywizacja i Integracja (art. 18 ust. 7).",
    "Do zawartych wcześniej porozumień i umów stosuje się przepisy dotychczasowe (art. 435 ustawy o rynku pracy i służbach zatrudnienia, Dz.U. 2025 poz. 620).",
    "Działania realizuje się na podstawie porozumienia z powiatowym urzędem pracy (art. 18 ust. 8).",
    "Zajęcia trwają co najmniej 10 godzin tygodniowo (art. 62a ust. 5 ustawy o promocji zatrudnienia i instytucjach rynku pracy, Dz.U. 2004 nr 99 poz. 1001).",
    "Program trwa 2 miesiące, a z ponownymi skierowaniami łącznie do 6 miesięcy (art. 62b ustawy o promocji zatrudnienia i instytucjach rynku pracy, Dz.U. 2004 nr 99 poz. 1001).",
    "Godzina pracy trenera z grupą 10 osób kosztuje najwyżej 70,00 zł (art. 62c ust. 3 ustawy o promocji zatrudnienia i instytucjach rynku pracy, Dz.U. 2004 nr 99 poz. 1001).",
    "Do tych działań nie stosuje się przepisów ustawy o zasadach uczestnictwa (art. 18 ust. 9).",
  ]);
  expect(old.violations.map((violation) => describeViolation(violation, "pl"))[0]).toContain(
    "Zajęcia trwają tygodniowo krócej, niż wymagają przepisy",
  );
});
