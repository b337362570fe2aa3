import { describe, expect, it } from "vitest";
import { describeViolation, explain } from "zatrudnienie-socjalne";
import {
  type CheckedClub,
  clubOperators,
  clubRegistration,
  type ClubRegistrationInput,
} from "zatrudnienie-socjalne/club";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";
import { knownOn } from "../law/future.js";

function checked(input: ClubRegistrationInput): CheckedClub {
  const result = clubRegistration(input);
  if (result.outcome !== "checked") throw new Error(`not checked: ${JSON.stringify(result)}`);
  expect(inputSchemas.clubRegistration.safeParse(input).success).toBe(true);
  expect(resultSchemas.clubRegistration.parse(result)).toEqual(result);
  return result;
}

const mayRun = (on: string, operator: ClubRegistrationInput["operator"], more = {}) =>
  checked({ on, operator, ...more }).mayRun;

describe("art-18-ust-1: who may run a club, by the law of the day", () => {
  it("a commune always, a powiat, a voivodeship and others never", () => {
    for (const on of ["2003-08-14", "2004-06-01", "2007-07-14", "2011-10-30", "2022-02-15"]) {
      expect(mayRun(on, "commune")).toBe(true);
      for (const operator of ["powiat", "voivodeship", "other"] as const)
        expect(mayRun(on, operator)).toBe(false);
    }
  });

  it("an organisation on commission and of public benefit to 2004-05-31 (2004/1001 art-137-pkt-10)", () => {
    const both = { commissionedByCommune: true, publicBenefitStatus: true };
    expect(mayRun("2004-05-31", "ngo", both)).toBe(true);
    expect(mayRun("2004-05-31", "ngo", { ...both, publicBenefitStatus: false })).toBe(false);
    expect(mayRun("2004-05-31", "ngo", { ...both, commissionedByCommune: false })).toBe(false);
    expect(mayRun("2004-05-31", "ngo")).toBe("unknown");
    expect(mayRun("2004-06-01", "ngo")).toBe(true);
  });

  it("what is missing is named, also where another fact decides", () => {
    const { mayRun: may, missing } = checked({
      on: "2004-05-31",
      operator: "ngo",
      commissionedByCommune: false,
    });
    expect(may).toBe(false);
    expect(missing).toEqual([
      { kind: "fact", path: ["publicBenefitStatus"], question: "public-benefit-status" },
    ]);
    expect(
      checked({ on: "2004-05-31", operator: "ngo" }).missing.map(
        (one) => one.kind === "fact" && one.question,
      ),
    ).toEqual(["club-commission", "public-benefit-status"]);
  });

  it("a social welfare centre on commission to 2004-05-31, in its own right to 2007-07-13 (2007/793 art-1-pkt-16)", () => {
    expect(mayRun("2004-05-31", "social-welfare-centre")).toBe("unknown");
    expect(mayRun("2004-05-31", "social-welfare-centre", { commissionedByCommune: true })).toBe(true);
    expect(mayRun("2004-06-01", "social-welfare-centre")).toBe(true);
    expect(mayRun("2007-07-13", "social-welfare-centre")).toBe(true);
    expect(mayRun("2007-07-14", "social-welfare-centre")).toBe(false);
  });

  it("a church entity from 2011-10-30 (2011/1211 art-1-pkt-4)", () => {
    expect(mayRun("2011-10-29", "church-entity")).toBe(false);
    expect(mayRun("2011-10-30", "church-entity")).toBe(true);
  });

  it("a social cooperative from 2011-10-30, whoever founded it from 2022-02-15 (2022/218 art-1-pkt-2)", () => {
    expect(mayRun("2011-10-29", "social-cooperative", { foundedByListedEntities: true })).toBe(false);
    expect(mayRun("2011-10-30", "social-cooperative", { foundedByListedEntities: true })).toBe(true);
    expect(mayRun("2022-02-14", "social-cooperative", { foundedByListedEntities: false })).toBe(false);
    expect(mayRun("2022-02-14", "social-cooperative")).toBe("unknown");
    expect(mayRun("2022-02-15", "social-cooperative")).toBe(true);
    expect(mayRun("2022-02-15", "social-cooperative", { asOf: "2022-02-14" })).toBe("unknown");
  });
});

describe("art-18a: the register, since 2011-10-30", () => {
  const ngo = { on: "2026-06-01", operator: "ngo" } as const;

  it("by the law of the day asked about", () => {
    expect(checked({ on: "2011-10-29", operator: "ngo" })).toMatchObject({
      registerNeeded: false,
      registerBy: null,
    });
    expect(checked({ on: "2011-10-30", operator: "ngo" })).toMatchObject({
      registerNeeded: true,
      registerBy: "voivode",
    });
  });

  it("ust-2: the entry within 30 days of the notification", () => {
    const entered = (enteredOn: string) => checked({ ...ngo, notifiedOn: "2026-03-02", enteredOn });
    expect(entered("2026-04-01")).toMatchObject({ entryDueBy: "2026-04-01", warnings: [] });
    expect(entered("2026-04-02").warnings).toEqual([
      {
        code: "entry-late",
        citation: { act: "DU/2003/1143", unit: "art-18a-ust-2" },
        path: ["enteredOn"],
      },
    ]);
    expect(entered("2026-04-01").assumptions.map(({ id }) => id)).toEqual(["term-not-moved"]);
    expect(checked(ngo)).toMatchObject({ entryDueBy: null, cessationNoticeDueBy: null, assumptions: [] });
  });

  it("ust-4: the notice within 30 days of the end", () => {
    const ceased = (cessationNotifiedOn: string) =>
      checked({ ...ngo, ceasedOn: "2026-01-31", cessationNotifiedOn });
    expect(ceased("2026-03-02")).toMatchObject({ cessationNoticeDueBy: "2026-03-02", violations: [] });
    expect(ceased("2026-03-03").violations.map(({ code }) => code)).toEqual(["cessation-notice-late"]);
  });

  it("terms go by their own days", () => {
    expect(checked({ ...ngo, notifiedOn: "2011-10-29", ceasedOn: "2011-10-29" })).toMatchObject({
      entryDueBy: null,
      cessationNoticeDueBy: null,
    });
    expect(checked({ ...ngo, notifiedOn: "2011-10-30", ceasedOn: "2011-10-30" })).toMatchObject({
      entryDueBy: "2011-11-29",
      cessationNoticeDueBy: "2011-11-29",
    });
    expect(checked({ ...ngo, notifiedOn: "1999-01-01" }).entryDueBy).toBeNull();
  });

  it("art-18-ust-1-zd-2: run only after the entry; clubs of before are not held to it", () => {
    const codes = (startedOn: string, enteredOn?: string) =>
      checked({ ...ngo, startedOn, enteredOn }).violations.map(({ code }) => code);
    expect(codes("2026-03-31", "2026-04-01")).toEqual(["started-before-entry"]);
    expect(codes("2026-04-01", "2026-04-01")).toEqual([]);
    expect(codes("2011-10-30", "2012-01-02")).toEqual(["started-before-entry"]);
    expect(codes("2011-10-29", "2012-01-02")).toEqual([]);
    expect(codes("2026-03-31")).toEqual([]);
  });
});

it("days that do not fit, days not covered", () => {
  const ngo = { on: "2026-06-01", operator: "ngo" } as const;
  const reversed = { notifiedOn: "2026-03-02", enteredOn: "2026-03-01", startedOn: "2026-05-01" } as const;
  expect(clubRegistration({ ...ngo, ...reversed, ceasedOn: "2026-04-30" })).toMatchObject({
    outcome: "invalid",
    issues: [
      { path: ["enteredOn"], code: "reversed-period" },
      { path: ["ceasedOn"], code: "reversed-period" },
    ],
  });
  expect(clubRegistration({ ...ngo, on: "2003-08-13" }).outcome).toBe("unsupported-date");
  expect(clubRegistration({ ...ngo, on: "2026-10-09", strict: true }).outcome).toBe("unsupported-date");
  for (const operator of clubOperators) checked({ on: "2030-01-01", operator, asOf: knownOn });
});

it("in Polish", () => {
  const club = checked({
    on: "2026-06-01",
    operator: "social-cooperative",
    notifiedOn: "2026-03-02",
    enteredOn: "2026-04-02",
    ceasedOn: "2026-05-29",
  });
  expect(explain(club, "pl")).toEqual([
    "Klub integracji społecznej może prowadzić spółdzielnia socjalna (art. 18 ust. 1).",
    "Klub można prowadzić dopiero po wpisie do rejestru, który prowadzi wojewoda (art. 18 ust. 1 zd. 2).",
    "Wojewoda wpisuje klub do rejestru w terminie 30 dni od dnia zgłoszenia, czyli do 1 kwietnia 2026 r. (art. 18a ust. 2).",
    "Do terminu, który wynosi 30 dni, nie wlicza się dnia zdarzenia, od którego termin biegnie (art. 57 § 1 Kodeksu postępowania administracyjnego, Dz.U. 2025 poz. 1691).",
    "Zaprzestanie prowadzenia klubu zgłasza się wojewodzie na piśmie w terminie 30 dni od dnia zaprzestania, czyli do 28 czerwca 2026 r. (art. 18a ust. 4).",
    "Do terminu, który wynosi 30 dni, nie wlicza się dnia zdarzenia, od którego termin biegnie (art. 57 § 1 Kodeksu postępowania administracyjnego, Dz.U. 2025 poz. 1691).",
  ]);
  expect(club.warnings.map((warning) => describeViolation(warning, "pl"))).toEqual([
    "Wojewoda wpisał klub do rejestru po terminie (art. 18a ust. 2).",
  ]);
  const early = checked({
    on: "2004-05-31",
    operator: "ngo",
    commissionedByCommune: true,
    publicBenefitStatus: false,
  });
  expect(explain(early, "pl")).toEqual([
    "Klub integracji społecznej może prowadzić organizacja pozarządowa (art. 18 ust. 1).",
    "Gmina zleciła prowadzenie klubu (art. 18 ust. 1).",
    "Organizacja nie ma statusu organizacji pożytku publicznego, a ówczesne przepisy tego wymagały (art. 18 ust. 1).",
    "Ówczesne przepisy nie przewidywały rejestru klubów integracji społecznej (art. 18).",
  ]);
});
