import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "zatrudnienie-socjalne";
import {
  type ClubGraduate,
  clubGraduateStatus,
  type ClubGraduateStatusInput,
} from "zatrudnienie-socjalne/club";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";
import { rules } from "../../src/law/rules/index.js";
import { knownOn } from "../law/future.js";
import { monthCounts, plusDays, termEnd } from "../participation/plans.js";

function graduate(input: ClubGraduateStatusInput): ClubGraduate {
  const result = clubGraduateStatus(input);
  if (result.outcome !== "graduate") throw new Error(`not a graduate: ${JSON.stringify(result)}`);
  return result;
}

function reasonOf(input: ClubGraduateStatusInput): string {
  const result = clubGraduateStatus(input);
  if (result.outcome !== "not-graduate") throw new Error(`not decided so: ${JSON.stringify(result)}`);
  return result.reason;
}

function questions(input: ClubGraduateStatusInput): string[] {
  const result = clubGraduateStatus(input);
  if (result.outcome !== "undetermined") throw new Error(`not undetermined: ${JSON.stringify(result)}`);
  return result.missing.map((missing) => (missing.kind === "fact" ? missing.question : missing.id));
}

const assumed = (input: ClubGraduateStatusInput): string[] => {
  const result = clubGraduateStatus(input);
  if (!("assumptions" in result)) throw new Error(`not decided: ${JSON.stringify(result)}`);
  return result.assumptions.map(({ id }) => id);
};

const today: ClubGraduateStatusInput = {
  on: "2026-06-01",
  from: "2025-06-02",
  to: "2026-05-29",
  certificate: { received: true },
  socialContractFulfilled: true,
};
const by = (more: Partial<ClubGraduateStatusInput>): ClubGraduateStatusInput => ({ ...today, ...more });

describe("art-2-pkt-1b: since 2011-10-30, by the law of the day asked about", () => {
  const stay = by({
    from: "2011-01-03",
    to: "2011-09-30",
    certificate: { received: true, issuedOn: "2011-10-30" },
  });
  it("the day before and the day", () => {
    expect(reasonOf({ ...stay, on: "2011-10-29" })).toBe("no-rule-yet");
    expect(graduate({ ...stay, on: "2011-10-30" }).validUntil).toBe("2012-02-29");
    expect(reasonOf({ ...stay, on: "2011-10-30", asOf: "2011-10-29" })).toBe("no-rule-yet");
  });

  it("graduate-before-the-rule: left the day before, not on the day (DU/2011/1211 art-1-pkt-1)", () => {
    const on = "2011-12-01";
    const certificate = { received: true, issuedOn: "2011-11-15" } as const;
    expect(assumed({ ...stay, on, to: "2011-10-29", certificate })).toEqual(["graduate-before-the-rule"]);
    expect(assumed({ ...stay, on, to: "2011-10-30", certificate })).toEqual([]);
    expect(assumed({ ...stay, on, to: "2011-10-29", certificate, socialContractFulfilled: false })).toEqual(
      [],
    );
  });

  it("a certificate from before the rule is none of art-18-ust-5a", () => {
    const certificate = { received: true, issuedOn: "2011-10-29" } as const;
    expect(reasonOf({ ...stay, on: "2011-10-30", certificate })).toBe("no-certificate");
  });
});

describe("art-2-pkt-1b: at least six months, ended, with certificate and contract", () => {
  it("a graduate today, without an end", () => {
    expect(graduate(today)).toMatchObject({ since: null, validUntil: null });
    expect(graduate(by({ on: "2040-01-02", asOf: knownOn })).validUntil).toBeNull();
    expect(assumed(today)).toEqual(["club-certificate-stays-valid"]);
    const issued = by({ certificate: { received: true, issuedOn: "2026-05-29" } });
    expect(graduate(issued).since).toBe("2026-05-29");
  });

  it("while it lasts nobody is a graduate", () => {
    expect(reasonOf(by({ on: "2026-05-28" }))).toBe("not-ended");
    expect(graduate(by({ on: "2026-05-29" })).outcome).toBe("graduate");
  });

  it.each([
    ["2026-06-30", "too-short", "too-short"],
    ["2026-07-01", "too-short", "graduate"],
    ["2026-07-02", "graduate", "graduate"],
  ])("from 2026-01-02 to %s: %s by the Civil Code, %s to the day before", (to, civilCode, dayBefore) => {
    const of = (monthCount: "civil-code" | "day-before") => {
      const result = clubGraduateStatus(
        by({ on: "2026-08-03", from: "2026-01-02", to, interpretation: { monthCount } }),
      );
      return result.outcome === "not-graduate" ? result.reason : result.outcome;
    };
    expect([of("civil-code"), of("day-before")]).toEqual([civilCode, dayBefore]);
  });

  it("the count is asked for only where it decides", () => {
    const between = by({ on: "2026-08-03", from: "2026-01-02", to: "2026-07-01" });
    expect(questions(between)).toEqual(["monthCount"]);
    expect(reasonOf({ ...between, socialContractFulfilled: false })).toBe("contract-not-fulfilled");
    expect(assumed({ ...between, socialContractFulfilled: false })).toEqual([]);
  });

  it("certificate and contract: what is not known is asked for, what is missing refuses", () => {
    expect(questions(by({ certificate: undefined, socialContractFulfilled: undefined }))).toEqual([
      "club-certificate-received",
      "social-contract-fulfilled",
    ]);
    expect(reasonOf(by({ certificate: { received: false }, socialContractFulfilled: "unknown" }))).toBe(
      "no-certificate",
    );
    expect(reasonOf(by({ certificate: { received: "unknown" }, socialContractFulfilled: false }))).toBe(
      "contract-not-fulfilled",
    );
    expect(reasonOf(by({ on: "2026-05-30", certificate: { received: true, issuedOn: "2026-05-31" } }))).toBe(
      "no-certificate",
    );
  });
});

describe("art-18-ust-5a: valid for four months from the issue to 2015-10-23, without a term since", () => {
  const old = (on: string, issuedOn?: string) =>
    by({
      on,
      from: "2014-09-01",
      to: "2015-03-31",
      certificate: { received: true, ...(issuedOn && { issuedOn }) },
    });

  it("both sides of the last day, by art-112 of the Civil Code", () => {
    expect(graduate(old("2015-08-30", "2015-04-30")).validUntil).toBe("2015-08-30");
    expect(reasonOf(old("2015-08-31", "2015-04-30"))).toBe("certificate-expired");
    expect(assumed(old("2015-08-30", "2015-04-30"))).toEqual([]);
  });

  it("issued on 2015-10-23 or on 2015-10-24", () => {
    expect(graduate(old("2016-02-23", "2015-10-23")).validUntil).toBe("2016-02-23");
    expect(assumed(old("2016-02-23", "2015-10-23"))).toEqual(["club-certificate-by-issue-law"]);
    expect(reasonOf(old("2016-02-24", "2015-10-23"))).toBe("certificate-expired");
    expect(assumed(old("2016-02-24", "2015-10-23"))).toEqual(["club-certificate-by-issue-law"]);
    expect(graduate(old("2016-02-24", "2015-10-24")).validUntil).toBeNull();
    expect(assumed(old("2016-02-24", "2015-10-24"))).toEqual(["club-certificate-stays-valid"]);
  });

  it("the day of issue is asked for only where the certificate may have run out", () => {
    expect(questions(old("2015-05-04"))).toEqual(["club-certificate-issued"]);
    expect(questions(old("2026-05-04"))).toEqual(["club-certificate-issued"]);
    const ended = (to: string) => by({ on: "2016-02-01", from: "2015-01-05", to });
    expect(questions(ended("2015-10-23"))).toEqual(["club-certificate-issued"]);
    expect(graduate(ended("2015-10-24")).validUntil).toBeNull();
  });

  it("asOf: what was known then", () => {
    const input = by({ on: "2015-12-01", from: "2015-01-05", to: "2015-10-30" });
    expect(graduate(input).validUntil).toBeNull();
    expect(questions({ ...input, asOf: "2015-10-23" })).toEqual(["club-certificate-issued"]);
  });

  it("no wording after one without a term has a term: what the missing day of issue rests on", () => {
    const terms = rules.clubCertificate.map(({ value }) => (value === null ? "none" : value.validMonths));
    expect(terms.slice(terms.indexOf(null)).every((term) => term === null)).toBe(true);
  });
});

describe("days not covered, bad input", () => {
  it("the days", () => {
    expect(clubGraduateStatus(by({ on: "2003-08-13" })).outcome).toBe("unsupported-date");
    expect(clubGraduateStatus(by({ on: "2026-10-09", strict: true })).outcome).toBe("unsupported-date");
    expect(assumed(by({ on: "2026-10-09" }))).toContain("law-unverified");
  });

  it("all problems at once", () => {
    const input = {
      on: "2026-13-01",
      from: "2026-05-30",
      to: "2026-05-29",
      certificate: { received: 1, issuedOn: "2026-05-28" },
    } as unknown as ClubGraduateStatusInput;
    const result = clubGraduateStatus(input);
    if (result.outcome !== "invalid") throw new Error("not invalid");
    expect(result.issues.map(({ path, code }) => `${path.join(".")} ${code}`).sort()).toEqual([
      "certificate.issuedOn certificate-before-end",
      "certificate.received not-one-of",
      "on not-a-date",
      "to reversed-period",
    ]);
  });
});

it("in Polish", () => {
  const said = (more: Partial<ClubGraduateStatusInput>) => explain(clubGraduateStatus(by(more)), "pl");
  expect(said({})).toEqual([
    "Uczestnictwo w zajęciach klubu trwało co najmniej 6 miesięcy (art. 2 pkt 1b).",
    "Osoba ma zaświadczenie klubu (art. 2 pkt 1b).",
    "Ustawa nie mówi, jak długo zaświadczenie klubu jest ważne (art. 18 ust. 5a).",
    "Osoba zrealizowała kontrakt socjalny (art. 2 pkt 1b).",
  ]);
  const old = {
    from: "2014-09-01",
    to: "2015-03-31",
    certificate: { received: true, issuedOn: "2015-04-01" },
  } as const;
  expect(said({ on: "2016-01-04", ...old })).toEqual([
    "Uczestnictwo w zajęciach klubu trwało co najmniej 6 miesięcy (art. 2 pkt 1b).",
    "Zaświadczenie klubu jest ważne przez 4 miesiące od wydania (art. 18 ust. 5a).",
    "Okres liczony w miesiącach kończy się w dniu, który datą odpowiada dniowi początkowemu, a gdy takiego dnia w ostatnim miesiącu nie ma – w ostatnim dniu tego miesiąca (art. 112 Kodeksu cywilnego, Dz.U. 2026 poz. 795).",
    "Zaświadczenie klubu nie jest już ważne (art. 2 pkt 1b).",
  ]);
  expect(said({ socialContractFulfilled: false }).at(-1)).toBe(
    "Osoba nie zrealizowała kontraktu socjalnego (art. 2 pkt 1b).",
  );
  expect(said({ on: "2011-10-29" })).toEqual([
    "Ówczesne przepisy nie przewidywały absolwenta klubu integracji społecznej (art. 2).",
  ]);
  expect(said({ on: "2026-05-28" })).toEqual([
    "Tego dnia uczestnictwo w zajęciach klubu jeszcze trwało (art. 2 pkt 1b).",
  ]);
});

it("property: the status, worked out another way", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2_500 }),
      fc.integer({ min: 150, max: 220 }),
      fc.integer({ min: 0, max: 90 }),
      fc.integer({ min: -5, max: 250 }),
      fc.boolean(),
      fc.constantFrom(...monthCounts),
      (start, days, wait, after, contract, monthCount) => {
        const from = plusDays("2011-03-01", start);
        const to = plusDays(from, days);
        const issuedOn = plusDays(to, wait);
        const on = plusDays(to, after);
        const input = {
          on,
          from,
          to,
          certificate: { received: true, issuedOn },
          socialContractFulfilled: contract,
          interpretation: { monthCount },
          asOf: knownOn,
        };
        const result = clubGraduateStatus(input);
        expect(resultSchemas.clubGraduateStatus.parse(result)).toEqual(result);
        expect(inputSchemas.clubGraduateStatus.safeParse(input).success).toBe(true);
        const until = issuedOn < "2015-10-24" ? termEnd(issuedOn, 4, "civil-code") : null;
        const reason =
          on < "2011-10-30"
            ? "no-rule-yet"
            : on < to
              ? "not-ended"
              : to < termEnd(from, 6, monthCount)
                ? "too-short"
                : issuedOn > on || issuedOn < "2011-10-30"
                  ? "no-certificate"
                  : until !== null && on > until
                    ? "certificate-expired"
                    : contract
                      ? undefined
                      : "contract-not-fulfilled";
        if (reason === undefined)
          expect(result).toMatchObject({ outcome: "graduate", since: issuedOn, validUntil: until });
        else expect(result).toMatchObject({ outcome: "not-graduate", reason });
      },
    ),
    { numRuns: 1_000 },
  );
});
