import { describe, expect, it } from "vitest";
import { dayStatus, type Issue, planParticipation, type PlanParticipationInput } from "zatrudnienie-socjalne";
import { calendarDate } from "../../src/calendar/index.js";
import { participationWithExtensions, periodsUntil, wholeProgramme } from "../../src/participation/index.js";

const day = calendarDate;
const period = (from: string, to: string) => ({ from: day(from), to: day(to) });
const trial = period("2026-03-02", "2026-04-01");
const participation = period("2026-04-02", "2027-03-01");
const extension = period("2027-03-02", "2027-09-01");

const shown = (issues: readonly Issue[]): string[] =>
  issues.map(({ path, code }) => `${path.join(".")} ${code}`);

describe("phases of a programme", () => {
  it("participation goes with its extensions, the programme from its first phase to its last", () => {
    expect(participationWithExtensions({ trial })).toBeUndefined();
    expect(participationWithExtensions({ trial, participation })).toEqual(participation);
    expect(participationWithExtensions({ participation, extensions: [] })).toEqual(participation);
    expect(participationWithExtensions({ participation, extensions: [extension] })).toEqual(
      period("2026-04-02", "2027-09-01"),
    );
    expect(wholeProgramme({})).toBeUndefined();
    expect(wholeProgramme({ trial })).toEqual(trial);
    expect(wholeProgramme({ trial, participation, extensions: [extension] })).toEqual(
      period("2026-03-02", "2027-09-01"),
    );
  });

  it("phases are cut after a day; one that begins later, and one that is not there, is left out", () => {
    const whole = { trial, participation, extensions: [extension] };
    expect(periodsUntil(whole, day("2027-09-01"))).toEqual(whole);
    expect(periodsUntil(whole, day("2027-03-02"))).toEqual({
      trial,
      participation,
      extensions: [period("2027-03-02", "2027-03-02")],
    });
    expect(Object.keys(periodsUntil(whole, day("2027-03-01")))).toEqual(["trial", "participation"]);
    expect(Object.keys(periodsUntil(whole, day("2026-04-01")))).toEqual(["trial"]);
    expect(Object.keys(periodsUntil(whole, day("2026-03-01")))).toEqual([]);
    expect(periodsUntil({ participation }, day("2026-05-01"))).toEqual({
      participation: period("2026-04-02", "2026-05-01"),
    });
  });
});

describe("what does not fit between phases", () => {
  function issuesOf(periods: unknown): string[] {
    const found = dayStatus({ periods, on: "2026-06-01" } as Parameters<typeof dayStatus>[0]);
    return found.outcome === "invalid" ? shown(found.issues) : [];
  }

  it.each<[string, object, string[]]>([
    ["nothing", { trial, participation, extensions: [extension] }, []],
    ["nothing, without extensions", { trial, participation, extensions: [] }, []],
    ["nothing, without a trial", { participation }, []],
    [
      "an extension of nothing",
      { extensions: [extension] },
      ["periods.extensions extension-without-participation"],
    ],
    ["no extension of nothing", { trial, extensions: [] }, []],
    [
      "a reversed trial; what follows is not compared with it",
      { trial: { from: "2026-04-01", to: "2026-03-02" }, participation },
      ["periods.trial reversed-period"],
    ],
    ["a phase of one day", { trial: { from: "2026-04-01", to: "2026-04-01" }, participation }, []],
    [
      "a gap",
      { trial, participation: { from: "2026-04-03", to: "2027-03-01" } },
      ["periods.participation.from gap-between-phases"],
    ],
    [
      "a phase on the last day of the one before",
      { trial, participation: { from: "2026-04-01", to: "2027-03-01" } },
      ["periods.participation.from phases-out-of-order"],
    ],
    [
      "a gap before the second extension",
      { participation, extensions: [extension, { from: "2027-09-03", to: "2027-10-01" }] },
      ["periods.extensions.1.from gap-between-phases"],
    ],
    [
      "what could not be read is not compared",
      {
        trial: { from: "2026-03-02", to: "2026-04-31" },
        participation: { from: "2026-07-01", to: "2027-03-01" },
      },
      ["periods.trial.to not-a-date"],
    ],
    [
      "a phase with an unreadable first day still has its last",
      {
        trial: { from: "2026-03-32", to: "2026-04-01" },
        participation: { from: "2026-04-03", to: "2027-03-01" },
      },
      ["periods.trial.from not-a-date", "periods.participation.from gap-between-phases"],
    ],
  ])("%s", (_, periods, expected) => {
    expect(issuesOf(periods)).toEqual(expected);
  });
});

describe("what does not fit in a plan", () => {
  function issuesOf(plan: object): string[] {
    const found = planParticipation({ trialFrom: "2026-03-02", ...plan });
    return found.outcome === "invalid" ? shown(found.issues) : [];
  }

  const signed = { trialTo: "2026-04-01", participationTo: "2027-03-01" };

  it.each<[string, object, string[]]>([
    ["nothing", signed, []],
    ["a trial that ends before it begins", { ...signed, trialTo: "2026-03-01" }, ["trialTo reversed-period"]],
    [
      "participation that ends before it begins",
      { ...signed, participationTo: "2026-04-01" },
      ["participationTo reversed-period"],
    ],
    [
      "an extension that ends before it begins",
      { ...signed, extensions: [{ to: "2027-09-01" }, { to: "2027-09-01" }] },
      ["extensions.1.to reversed-period"],
    ],
    ["an end before the beginning", { ...signed, endedOn: "2026-03-01" }, ["endedOn reversed-period"]],
    ["an end on the first day", { ...signed, endedOn: "2026-03-02" }, []],
    ["an end on the planned day", { ...signed, endedOn: "2027-03-01" }, []],
    ["an end after it", { ...signed, endedOn: "2027-03-02" }, ["endedOn ended-after-planned-end"]],
    // By the civil code the eleven months end on 2 March, by the day before on the first.
    ["an end after it by one count only", { trialTo: "2026-04-01", endedOn: "2027-03-02" }, []],
    [
      "an end after it by both",
      { trialTo: "2026-04-01", endedOn: "2027-03-03" },
      ["endedOn ended-after-planned-end"],
    ],
    [
      "the end is not compared with what could not be read",
      { ...signed, extensions: [{ to: "2027-09-31" }], endedOn: "2028-01-01" },
      ["extensions.0.to not-a-date"],
    ],
    [
      "nor with participation that could not be read",
      { trialTo: "2026-04-01", participationTo: "2027-02-30", endedOn: "2028-01-01" },
      ["participationTo not-a-date"],
    ],
    [
      "nor with a trial that could not be read",
      { trialTo: "2026-02-30", participationTo: "2026-03-01", endedOn: "2028-01-01" },
      ["trialTo not-a-date"],
    ],
    [
      "but an end before the beginning is one all the same",
      { ...signed, extensions: [{ to: "2027-09-31" }], endedOn: "2026-03-01" },
      ["extensions.0.to not-a-date", "endedOn reversed-period"],
    ],
    [
      "extensions before one that could not be read are looked at",
      { ...signed, extensions: [{ to: "2027-03-01" }, { to: "2027-09-31" }, { to: "2027-01-01" }] },
      ["extensions.1.to not-a-date", "extensions.0.to reversed-period"],
    ],
    [
      "a list of extensions that could not be read is left out",
      { ...signed, extensions: "none", endedOn: "2028-01-01" },
      ["extensions wrong-type"],
    ],
    [
      "extensions after one that is none are not looked at",
      { ...signed, extensions: [{ to: "2027-03-01" }, "none", { to: "2027-01-01" }] },
      ["extensions.1 wrong-type", "extensions.0.to reversed-period"],
    ],
    [
      "the end is not compared where the lengths that hold could not be read",
      { ...signed, route: "flood", endedOn: "2028-01-01" },
      ["route not-one-of"],
    ],
    [
      "suspensions are compared with one another also where the first day could not be read",
      { trialFrom: "2026-02-30", suspensions: [{ from: "2021-02-01", to: "2021-01-01", basis: "covid" }] },
      ["trialFrom not-a-date", "suspensions.0 reversed-period"],
    ],
    [
      "an end after an extension that has no length is asked about first",
      { ...signed, extensions: [{}], endedOn: "2027-05-01" },
      [],
    ],
    // By the civil code participation ends on 2 March: only then is the first extension reversed, the second always.
    [
      "a phase reversed by one count only",
      { trialTo: "2026-04-01", extensions: [{ to: "2027-03-02" }, { to: "2027-03-02" }] },
      ["extensions.1.to reversed-period"],
    ],
    [
      "a phase reversed by one count, an end after the last by the other",
      { trialTo: "2026-04-01", extensions: [{ to: "2027-03-02" }, { months: 1 }], endedOn: "2027-04-03" },
      [],
    ],
  ])("%s", (_, plan, expected) => {
    expect(issuesOf(plan)).toEqual(expected);
  });

  const suspension = { from: "2021-02-01", to: "2021-02-01", basis: "covid" };
  const extended = (basis: "ordinary" | "suspension", suspensions?: unknown) =>
    issuesOf({ ...signed, extensions: [{ to: "2027-03-01", basis }], suspensions });

  it.each<[string, unknown, string]>([
    ["a list", "none", "suspensions wrong-type"],
    ["one", ["none"], "suspensions.0 wrong-type"],
    ["a first day", [{ ...suspension, from: "2021-02-30" }], "suspensions.0.from not-a-date"],
    ["a last day", [{ ...suspension, to: "2021-02-30" }], "suspensions.0.to not-a-date"],
    ["an act", [{ ...suspension, basis: "flood" }], "suspensions.0.basis not-one-of"],
    ["reversed", [suspension, { ...suspension, to: "2021-01-31" }], "suspensions.1 reversed-period"],
  ])(
    "COVID art. 15c ust. 4: %s that could not be read hides extensions by it, and no others",
    (_, unread, issue) => {
      expect(extended("suspension", unread)).toEqual([issue]);
      expect(extended("ordinary", unread)).toEqual([issue, "extensions.0.to reversed-period"]);
    },
  );

  it("COVID art. 15c ust. 4: where they were read, or there were none, such an extension is looked at", () => {
    expect(extended("suspension", [suspension])).toEqual(["extensions.0.to reversed-period"]);
    expect(extended("suspension")).toEqual(["extensions.0.to reversed-period"]);
  });

  it("art. 15 ust. 3 on two time axes: an end is compared with the six months as they were known", () => {
    const ended = (asOf: string) =>
      issuesOf({
        trialFrom: "2008-08-01",
        trialTo: "2008-08-31",
        participationTo: "2009-07-31",
        extensions: [{}],
        endedOn: "2010-02-02",
        asOf,
      });
    expect(ended("2009-07-15")).toEqual(["endedOn ended-after-planned-end"]);
    expect(ended("2009-07-16")).toEqual([]);
  });

  it("a plan of which no law was known is not looked at", () => {
    const plan = { trialFrom: "2026-03-02", extensions: [{}], suspensions: [suspension], asOf: "2003-08-13" };
    expect(planParticipation(plan as PlanParticipationInput)).toMatchObject({
      outcome: "unsupported-date",
      because: "law-not-known-then",
    });
  });

  it("a plan before the Act is not looked at", () => {
    expect(planParticipation({ trialFrom: "2003-08-13", trialTo: "2003-08-01" }).outcome).toBe(
      "unsupported-date",
    );
  });
});
