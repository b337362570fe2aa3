import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "zatrudnienie-socjalne";
import { programmeEnd, type ProgrammeEndInput, type ProgrammeEnds } from "zatrudnienie-socjalne/referral";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";
import { plusDays, termEnd } from "../participation/plans.js";

function ends(input: ProgrammeEndInput): ProgrammeEnds {
  const result = programmeEnd(input);
  if (result.outcome !== "ends") throw new Error(`does not end: ${JSON.stringify(result)}`);
  return result;
}

const idsOf = (input: ProgrammeEndInput) => ends(input).assumptions.map(({ id }) => id);
const operationsOf = (input: ProgrammeEndInput) => ends(input).steps.map(({ operation }) => operation);

const kinds = ["employment", "other-paid-work", "cooperative", "business"] as const;
const job = (takenOn: string, kind: (typeof kinds)[number] = "employment") => ({ takenOn, kind });

const asked = {
  calculation: "programmeEnd",
  outcome: "undetermined",
  missing: [{ kind: "interpretation", id: "jobStartDay", readings: ["not-payable", "payable"] }],
};

describe("art-13-ust-5: the period of participation runs out", () => {
  it.each(["2003-08-14", "2009-07-15", "2009-07-16", "2026-10-08"])("%s", (participationTo) => {
    expect(ends({ participationTo })).toMatchObject({
      cause: "participation-over",
      earliest: participationTo,
      latest: participationTo,
      lastBenefitDay: participationTo,
      // The rule came with art. 3 pkt 3 of DU/2009/742; before it there was none.
      benefitWithoutParticipation: participationTo < "2009-07-16" ? null : false,
      assumptions: [],
    });
  });

  it.each(kinds)("work (%s) taken up on the day after changes nothing", (kind) => {
    const input = { participationTo: "2026-06-30", work: job("2026-07-01", kind) };
    expect(ends(input)).toMatchObject({
      cause: "participation-over",
      earliest: "2026-06-30",
      latest: "2026-06-30",
      lastBenefitDay: "2026-06-30",
    });
    expect(idsOf(input)).toEqual([]);
    expect(operationsOf(input)).toEqual([
      "work-after-participation",
      "programme-end-participation",
      "benefit-with-participation",
    ]);
  });

  it.each(kinds)("work (%s) taken up on the last day decides", (kind) => {
    const input = { participationTo: "2026-06-30", work: job("2026-06-30", kind) };
    expect(ends(input)).toMatchObject({
      cause: "work-taken",
      earliest: "2026-06-30",
      latest: "2026-12-30",
      lastBenefitDay: "2026-06-29",
    });
  });
});

describe("art-13-ust-5, to 2009-07-15: the programme ends on the day work was taken up", () => {
  it.each(["employment", "business"] as const)("%s", (kind) => {
    const input = { participationTo: "2010-03-31", work: job("2009-07-15", kind) };
    expect(ends(input)).toMatchObject({
      cause: "work-taken",
      earliest: "2009-07-15",
      latest: "2009-07-15",
      lastBenefitDay: "2009-07-14",
    });
    expect(idsOf(input)).toEqual(["jobStartDay"]);
    expect(operationsOf(input)).toEqual(["programme-end-work", "benefit-with-participation"]);
  });

  it.each(["other-paid-work", "cooperative"] as const)("%s: the law did not name it yet", (kind) => {
    const input = { participationTo: "2010-03-31", work: job("2009-07-15", kind) };
    expect(ends(input)).toMatchObject({
      cause: "participation-over",
      earliest: "2010-03-31",
      latest: "2010-03-31",
      lastBenefitDay: "2010-03-31",
    });
    expect(idsOf(input)).toEqual([]);
    expect(operationsOf(input)[0]).toBe("work-not-named");
    expect(ends(input).steps[0]?.record).toMatchObject({ effectiveFrom: "2003-08-14" });
    expect(ends(input).steps[1]?.record).toMatchObject({ effectiveFrom: "2009-07-16" });
  });

  it("art-13-ust-5-zd-2 is not there yet: the provision that grants the benefit is cited", () => {
    const unitOf = (takenOn: string) =>
      ends({ participationTo: "2010-03-31", work: job(takenOn) }).steps.at(-1)?.citation.unit;
    expect(unitOf("2009-07-15")).toBe("art-15-ust-4");
    expect(unitOf("2009-07-16")).toBe("art-13-ust-5-zd-2");
  });
});

describe("art-13-ust-5, since 2009-07-16: up to six months after the day work was taken up", () => {
  it.each(kinds)("%s", (kind) => {
    expect(ends({ participationTo: "2010-03-31", work: job("2009-07-16", kind) })).toMatchObject({
      cause: "work-taken",
      earliest: "2009-07-16",
      latest: "2010-01-16",
      lastBenefitDay: "2009-07-15",
    });
  });

  it.each([
    ["2025-05-31", "2025-11-30"],
    ["2025-06-01", "2025-12-01"],
    ["2025-08-31", "2026-02-28"],
    ["2023-08-31", "2024-02-29"],
    ["2026-02-28", "2026-08-28"],
    ["2025-12-31", "2026-06-30"],
  ])("DU/2026/795 art-112: from %s to %s, whatever monthCount says", (takenOn, latest) => {
    const input = { participationTo: "2026-10-08", work: job(takenOn) };
    for (const monthCount of ["civil-code", "day-before"] as const)
      expect(ends({ ...input, interpretation: { monthCount } }).latest).toBe(latest);
    expect(idsOf(input)).not.toContain("monthCount");
    expect(ends(input).citations).toContainEqual({ act: "DU/2026/795", unit: "art-112" });
  });

  it("the law is that of the day work was taken up, not of the planned end", () => {
    const before = ends({ participationTo: "2025-12-31", work: job("2025-05-31") });
    expect(before.steps[0]?.record).toMatchObject({ effectiveFrom: "2009-07-16", until: "2025-05-31" });
    const after = ends({ participationTo: "2025-12-31", work: job("2025-06-01") });
    expect(after.steps[0]?.record).toMatchObject({ effectiveFrom: "2025-06-01" });
    expect(after.law.wordingFrom).toBe("2025-06-01");
  });

  it("asOf: on 2009-07-15 nobody knew of the six months", () => {
    const input = { participationTo: "2010-03-31", work: job("2009-07-20") };
    expect(ends({ ...input, asOf: "2009-07-15" }).latest).toBe("2009-07-20");
    expect(ends({ ...input, asOf: "2009-07-16" }).latest).toBe("2010-01-20");
  });
});

describe("work-decides-the-end: listed where the six months are longer than the period of participation", () => {
  const line = { id: "work-decides-the-end", certainty: "D" };
  it.each([
    ["2026-09-14", true],
    ["2026-09-15", false],
    ["2026-09-16", false],
  ])("participation to %s: %s", (participationTo, isListed) => {
    const input = { participationTo, work: job("2026-03-15"), lastParticipationDay: "2026-03-14" };
    for (const strict of [false, true])
      expect(ends({ ...input, strict }).assumptions).toEqual(isListed ? [line] : []);
  });
});

describe("Q10: the last day of the benefit", () => {
  const work = job("2026-06-15");
  const input = { participationTo: "2026-12-31", work };

  it("art-13-ust-5-zd-2: by default the day before work was taken up", () => {
    expect(ends(input).lastBenefitDay).toBe("2026-06-14");
    expect(ends(input).assumptions).toEqual([
      { id: "jobStartDay", reading: "not-payable", chosen: false, certainty: "D", question: "Q10" },
    ]);
  });

  it("jobStartDay: chosen", () => {
    const by = (jobStartDay: "payable" | "not-payable") =>
      ends({ ...input, strict: true, interpretation: { jobStartDay } }).lastBenefitDay;
    expect(by("payable")).toBe("2026-06-15");
    expect(by("not-payable")).toBe("2026-06-14");
  });

  it("strict asks for the reading where it decides, and nowhere else", () => {
    expect(programmeEnd({ ...input, strict: true })).toEqual(asked);
    expect(ends({ participationTo: "2026-06-30", strict: true }).lastBenefitDay).toBe("2026-06-30");
    const late = { participationTo: "2026-06-30", work: job("2026-07-01"), strict: true };
    expect(ends(late).lastBenefitDay).toBe("2026-06-30");
  });

  it("a known last day of participation decides, and nothing is asked", () => {
    for (const lastParticipationDay of ["2026-05-29", "2026-06-15", "2026-12-15"]) {
      const known = { ...input, lastParticipationDay, strict: true };
      expect(ends(known).lastBenefitDay).toBe(lastParticipationDay);
      expect(idsOf(known)).toEqual([]);
      expect(ends({ participationTo: "2026-12-31", lastParticipationDay }).lastBenefitDay).toBe(
        lastParticipationDay,
      );
    }
  });

  it.each([
    ["2026-06-15", []],
    ["2026-06-16", ["participation-after-work"]],
    ["2026-12-15", ["participation-after-work"]],
  ])("art-13-ust-5: work on 2026-06-15, taking part until %s is told", (lastParticipationDay, told) => {
    const { steps } = ends({ ...input, lastParticipationDay });
    expect(steps.map((each) => each.operation).filter((id) => id === "participation-after-work")).toEqual(
      told,
    );
  });

  it.each<[string, string, string | null]>([
    ["2026-06-15", "2026-12-16", "participation-after-programme-end"],
    ["2009-07-16", "2010-01-16", null],
    ["2009-07-16", "2010-01-17", "participation-after-programme-end"],
    ["2009-07-15", "2009-07-15", null],
    ["2009-07-15", "2009-07-16", "participation-after-programme-end"],
  ])("art-13-ust-5: work on %s, taking part until %s", (takenOn, lastParticipationDay, code) => {
    const result = programmeEnd({
      participationTo: takenOn < "2026" ? "2010-06-30" : "2026-12-31",
      work: { takenOn, kind: "employment" },
      lastParticipationDay,
    });
    if (code === null) expect(result.outcome).toBe("ends");
    else expect(result).toMatchObject({ issues: [{ path: ["lastParticipationDay"], code }] });
  });

  it("work that decides nothing limits no last day", () => {
    const work = { takenOn: "2009-03-02", kind: "other-paid-work" } as const;
    expect(
      ends({ participationTo: "2009-06-30", work, lastParticipationDay: "2009-06-30" }).lastBenefitDay,
    ).toBe("2009-06-30");
  });

  it("a last day of participation after the period is an issue", () => {
    const known = { participationTo: "2026-06-30", lastParticipationDay: "2026-06-30" };
    expect(ends(known).lastBenefitDay).toBe("2026-06-30");
    expect(programmeEnd({ ...known, lastParticipationDay: "2026-07-01" })).toEqual({
      calculation: "programmeEnd",
      outcome: "invalid",
      issues: [{ path: ["lastParticipationDay"], code: "ended-after-planned-end" }],
    });
  });
});

describe("days not covered: the asked day is that of the work, if it decides", () => {
  const refused = (because: string, to: string | null = null) => ({
    calculation: "programmeEnd",
    outcome: "unsupported-date",
    supported: { from: "2003-08-14", to },
    because,
  });

  it("before 2003-08-14", () => {
    expect(programmeEnd({ participationTo: "2003-08-13" })).toEqual(refused("before-the-act"));
    expect(programmeEnd({ participationTo: "2004-06-30", work: job("2003-08-13") })).toEqual(
      refused("before-the-act"),
    );
    expect(programmeEnd({ participationTo: "2004-06-30", work: job("2003-08-14") }).outcome).toBe("ends");
  });

  it("strict, after 2026-10-08", () => {
    const more = { strict: true, interpretation: { jobStartDay: "payable" } } as const;
    expect(programmeEnd({ participationTo: "2026-10-09", ...more })).toEqual(
      refused("after-last-check", "2026-10-08"),
    );
    const work = job("2026-10-08");
    expect(programmeEnd({ participationTo: "2026-10-09", work, ...more }).outcome).toBe("ends");
    const late = job("2026-10-09");
    expect(programmeEnd({ participationTo: "2026-10-09", work: late, ...more })).toEqual(
      refused("after-last-check", "2026-10-08"),
    );
    expect(programmeEnd({ participationTo: "2026-10-08", work: late, ...more }).outcome).toBe("ends");
  });

  it("law-unverified after 2026-10-08", () => {
    expect(idsOf({ participationTo: "2026-10-08" })).toEqual([]);
    expect(idsOf({ participationTo: "2026-10-09" })).toEqual(["law-unverified"]);
    expect(idsOf({ participationTo: "2027-10-09", work: job("2026-10-08") })).toEqual(["jobStartDay"]);
  });

  it("asOf before the Act", () => {
    expect(programmeEnd({ participationTo: "2026-06-30", asOf: "2003-08-13" })).toEqual(
      refused("law-not-known-then"),
    );
    expect(
      programmeEnd({ participationTo: "2026-06-30", work: job("2026-06-01"), asOf: "2003-08-13" }),
    ).toEqual(refused("law-not-known-then"));
  });
});

it("bad input: all problems at once", () => {
  const input = {
    participationTo: "2026-06-31",
    work: { takenOn: "2026-6-1", kind: "hobby", until: "2026-07-01" },
    lastParticipationDay: 5,
    endedOn: "2026-06-30",
  } as unknown as ProgrammeEndInput;
  const result = programmeEnd(input);
  if (result.outcome !== "invalid") throw new Error("not invalid");
  expect(result.issues.map(({ path, code }) => `${path.join(".")} ${code}`).sort()).toEqual([
    "endedOn unknown-key",
    "lastParticipationDay wrong-type",
    "participationTo not-a-date",
    "work.kind not-one-of",
    "work.takenOn not-a-date",
    "work.until unknown-key",
  ]);
});

describe("in Polish", () => {
  const said = (input: ProgrammeEndInput) => explain(ends(input), "pl");

  it("the period runs out", () => {
    expect(said({ participationTo: "2026-06-30" })).toEqual([
      "Program kończy się z ostatnim dniem okresu uczestnictwa (art. 13 ust. 5).",
      "Świadczenie przysługuje tylko za okres uczestnictwa w zajęciach centrum: do ostatniego dnia okresu uczestnictwa (art. 13 ust. 5 zd. 2).",
    ]);
  });

  it("work, before and since 2009-07-16", () => {
    expect(said({ participationTo: "2009-12-31", work: job("2009-07-15") })).toEqual([
      "Uczestnik podjął zatrudnienie, więc program kończy się w dniu podjęcia pracy (art. 13 ust. 5).",
      "Świadczenie przysługuje tylko za okres uczestnictwa w zajęciach centrum: do dnia poprzedzającego podjęcie pracy (art. 15 ust. 4).",
    ]);
    expect(
      said({
        participationTo: "2009-12-31",
        work: job("2009-07-16", "cooperative"),
        interpretation: { jobStartDay: "payable" },
      }),
    ).toEqual([
      "Uczestnik założył spółdzielnię socjalną albo do niej przystąpił, więc program kończy się najwcześniej w dniu podjęcia pracy, a najpóźniej po upływie 6 miesięcy (art. 13 ust. 5).",
      "Okres liczony w miesiącach kończy się w dniu, który datą odpowiada dniowi początkowemu, a gdy takiego dnia w ostatnim miesiącu nie ma – w ostatnim dniu tego miesiąca (art. 112 Kodeksu cywilnego, Dz.U. 2026 poz. 795).",
      "Świadczenie przysługuje tylko za okres uczestnictwa w zajęciach centrum: do dnia podjęcia pracy, łącznie z tym dniem (art. 13 ust. 5 zd. 2).",
    ]);
  });

  it("work that does not decide", () => {
    expect(said({ participationTo: "2009-07-31", work: job("2009-07-15", "other-paid-work") })[0]).toBe(
      "Uczestnik podjął inną pracę zarobkową, ale ówczesne przepisy nie wiązały z tym końca programu (art. 13 ust. 5).",
    );
    expect(said({ participationTo: "2026-06-30", work: job("2026-07-01", "business") })[0]).toBe(
      "Uczestnik podjął działalność gospodarczą dopiero po okresie uczestnictwa, więc nie zmienia to końca programu (art. 13 ust. 5).",
    );
  });
});

const day = fc.integer({ min: 0, max: 8_000 }).map((days) => plusDays("2004-01-01", days));

it("property: the end and the last day of the benefit, worked out another way", () => {
  fc.assert(
    fc.property(
      day,
      fc.option(fc.record({ takenOn: day, kind: fc.constantFrom(...kinds) }), { nil: undefined }),
      fc.constantFrom("payable" as const, "not-payable" as const),
      fc.option(day, { nil: undefined }),
      (participationTo, work, jobStartDay, lastParticipationDay) => {
        const input = { participationTo, work, lastParticipationDay, interpretation: { jobStartDay } };
        const result = programmeEnd(input);
        expect(resultSchemas.programmeEnd.parse(result)).toEqual(result);
        expect(inputSchemas.programmeEnd.safeParse(input).success).toBe(true);
        const isNamed =
          work !== undefined &&
          (work.takenOn >= "2009-07-16" || work.kind === "employment" || work.kind === "business");
        const decides = isNamed && work.takenOn <= participationTo;
        const earliest = decides ? work.takenOn : participationTo;
        const latest = decides && earliest >= "2009-07-16" ? termEnd(earliest, 6, "civil-code") : earliest;
        const lastPossible = decides && latest < participationTo ? latest : participationTo;
        if (lastParticipationDay !== undefined && lastParticipationDay > lastPossible) {
          expect(result.outcome).toBe("invalid");
          return;
        }
        if (result.outcome !== "ends") throw new Error("does not end");
        const beforeWork = decides ? plusDays(work.takenOn, jobStartDay === "payable" ? 0 : -1) : undefined;
        expect(result).toMatchObject({
          cause: decides ? "work-taken" : "participation-over",
          earliest,
          latest,
          lastBenefitDay: lastParticipationDay ?? beforeWork ?? participationTo,
        });
        expect(result.lastBenefitDay <= participationTo).toBe(true);
        expect(result.earliest <= result.latest).toBe(true);
        const ids = result.assumptions.map(({ id }) => id);
        expect(ids.includes("work-decides-the-end")).toBe(result.latest > participationTo);
        expect(ids.includes("jobStartDay")).toBe(decides && lastParticipationDay === undefined);
      },
    ),
    { numRuns: 1_000 },
  );
});
