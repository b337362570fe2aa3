import { describe, expect, it } from "vitest";
import { explain } from "zatrudnienie-socjalne";
import {
  applicationPointIds,
  type CheckedApplication,
  foundingInstitutions,
  statusApplication,
  type StatusApplicationInput,
} from "zatrudnienie-socjalne/centre";
import { resultSchemas } from "zatrudnienie-socjalne/schemas";

const checked = (
  on: string,
  foundingInstitution: StatusApplicationInput["foundingInstitution"],
  more = {},
): CheckedApplication => {
  const result = statusApplication({ on, foundingInstitution, ...more });
  if (result.outcome !== "checked") throw new Error(JSON.stringify(result));
  return result;
};
const points = (...given: Parameters<typeof checked>): string[] =>
  checked(...given).needed.map(({ id }) => id);

describe("art-4-ust-2: what the application holds", () => {
  it("12 points to 2007-07-13, 13 from 2007-07-14, 16 from 2015-10-24, 17 from 2022-02-15", () => {
    expect(points("2003-08-14", "commune")).toHaveLength(12);
    expect(points("2007-07-13", "commune")).toHaveLength(12);
    expect(points("2007-07-14", "commune")).toHaveLength(13);
    expect(points("2015-10-23", "commune")).toHaveLength(13);
    expect(points("2015-10-24", "commune")).toHaveLength(16);
    expect(points("2022-02-14", "commune")).toHaveLength(16);
    expect(points("2022-02-15", "commune")).toEqual(applicationPointIds);
  });

  it("point 14 is not for a county, point 15 for local government only", () => {
    expect(
      [points("2019-12-10", "commune"), points("2019-12-10", "powiat"), points("2019-12-10", "ngo")].map(
        ({ length }) => length,
      ),
    ).toEqual([16, 15, 15]);
    expect(checked("2019-12-10", "powiat").notNeeded).toEqual(["pkt-14"]);
    expect(checked("2019-12-10", "ngo").notNeeded).toEqual(["pkt-15"]);
    expect(points("2022-02-15", "powiat")).toHaveLength(16);
    expect(points("2022-02-15", "ngo")).toHaveLength(16);
  });

  it("2022/218 art. 8: one filed before 2022-02-15 is judged by the wording of 2022-02-14", () => {
    const old = { filedOn: "2022-02-14" };
    expect(points("2022-03-01", "commune", old)).toHaveLength(16);
    expect(points("2022-03-01", "commune", old)).not.toContain("pkt-2a");
    expect(points("2022-03-01", "commune", { filedOn: "2022-02-15" })).toHaveLength(17);
    expect(points("2022-03-01", "commune", { ...old, kind: "extension" })).toHaveLength(17);
  });

  it("complete: false decides, else unknown; missing in the order of the points", () => {
    const allGiven = Object.fromEntries(applicationPointIds.map((id) => [id, true]));
    expect(checked("2026-06-01", "commune", { provided: allGiven })).toMatchObject({
      complete: true,
      missing: [],
    });
    const result = checked("2026-06-01", "ngo", {
      provided: { ...allGiven, "pkt-3": "unknown", "pkt-2a": "unknown", "pkt-15": "unknown" },
    });
    expect(result.complete).toBe("unknown");
    expect(result.missing).toEqual([
      { kind: "fact", path: ["provided", "pkt-2a"], question: "application-point" },
      { kind: "fact", path: ["provided", "pkt-3"], question: "application-point" },
    ]);
    expect(checked("2026-06-01", "ngo", { provided: { "pkt-1": false } }).complete).toBe(false);
    // A point that the wording does not have is ignored.
    expect(checked("2007-07-13", "ngo", { provided: { ...allGiven, "pkt-6a": false } }).complete).toBe(true);
  });
});

describe("art-5-ust-1: who decides, whose opinion", () => {
  it.each([
    ["2003-08-14", "voivode", ["marshal", "minister"]],
    ["2004-12-31", "voivode", ["marshal", "minister"]],
    ["2005-01-01", "voivode", ["marshal"]],
    ["2005-12-31", "voivode", ["marshal"]],
    ["2006-01-01", "marshal", []],
    ["2007-07-13", "marshal", []],
    ["2007-07-14", "voivode", []],
  ])("%s: %s, %j", (on, decidedBy, opinionsOf) => {
    expect(checked(on, "commune")).toMatchObject({ decidedBy, opinionsOf });
  });
});

describe("art-5-ust-1: when it may be filed", () => {
  it.each([
    ["2004-05-31", { kind: "any-day" }],
    ["2004-06-01", { kind: "deadline", next: "2004-09-30" }],
    ["2004-09-30", { kind: "deadline", next: "2004-09-30" }],
    ["2004-10-01", { kind: "deadline", next: "2005-04-30" }],
    ["2005-04-30", { kind: "deadline", next: "2005-04-30" }],
    ["2007-07-13", { kind: "deadline", next: "2007-09-30" }],
    ["2007-07-14", { kind: "window", open: false, from: "2007-09-01", to: "2007-09-30" }],
    ["2008-03-31", { kind: "window", open: false, from: "2008-04-01", to: "2008-04-30" }],
    ["2008-04-01", { kind: "window", open: true, from: "2008-04-01", to: "2008-04-30" }],
    ["2008-04-30", { kind: "window", open: true, from: "2008-04-01", to: "2008-04-30" }],
    ["2008-05-01", { kind: "window", open: false, from: "2008-09-01", to: "2008-09-30" }],
    ["2008-09-30", { kind: "window", open: true, from: "2008-09-01", to: "2008-09-30" }],
    ["2008-10-01", { kind: "window", open: false, from: "2009-04-01", to: "2009-04-30" }],
    ["2015-10-23", { kind: "window", open: false, from: "2016-04-01", to: "2016-04-30" }],
    ["2015-10-24", { kind: "any-day" }],
  ])("%s: %j", (filedOn, filing) => {
    const result = checked("2026-06-01", "commune", { filedOn });
    expect(result.filing).toEqual(filing);
    expect(checked(filedOn, "commune").filing).toEqual(filing);
    const isOutside = "open" in filing && !filing.open;
    expect(result.violations.map(({ code }) => code)).toEqual(isOutside ? ["filed-outside-window"] : []);
    expect(checked(filedOn, "commune").violations).toEqual([]);
    expect(result.assumptions.map(({ id }) => id)).toEqual(
      filing.kind === "deadline" ? ["deadline-read-as-until"] : [],
    );
  });

  it("an application after the day asked about is an issue; one before the Act is as on its first day", () => {
    expect(
      statusApplication({ on: "2026-06-01", foundingInstitution: "ngo", filedOn: "2026-06-02" }),
    ).toMatchObject({ outcome: "invalid", issues: [{ path: ["filedOn"], code: "filed-after-day" }] });
    expect(checked("2026-06-01", "ngo", { filedOn: "2003-01-01" }).filing).toEqual({ kind: "any-day" });
  });
});

describe("art-5a: an extension", () => {
  it("no rule to 2007-07-13", () => {
    const early = { on: "2007-07-13", foundingInstitution: "ngo", kind: "extension" } as const;
    expect(statusApplication(early)).toMatchObject({
      outcome: "no-rule",
      reason: "no-rule-yet",
      firstDay: "2007-07-14",
    });
    expect(statusApplication({ ...early, asOf: "2007-07-13" })).toMatchObject({ firstDay: null });
  });

  it("nothing needed to 2015-10-23, then the data of art. 4 ust. 2", () => {
    const extension = { kind: "extension" };
    for (const on of ["2007-07-14", "2015-10-23"])
      expect(checked(on, "ngo", extension)).toMatchObject({
        complete: true,
        needed: [],
        notNeeded: [],
        filing: null,
        opinionsOf: [],
      });
    expect(points("2015-10-24", "ngo", extension)).toHaveLength(15);
    expect(points("2022-02-15", "commune", extension)).toHaveLength(17);
  });
});

it("results have their schema", () => {
  for (const on of ["2003-08-13", "2004-06-01", "2007-07-13", "2007-07-14", "2015-10-24", "2026-06-01"])
    for (const foundingInstitution of foundingInstitutions)
      for (const kind of ["grant", "extension"] as const) {
        const result = statusApplication({ on, foundingInstitution, kind, provided: { "pkt-1": false } });
        expect(resultSchemas.statusApplication.parse(result)).toEqual(result);
      }
});

it("in Polish", () => {
  expect(explain(checked("2004-12-31", "powiat"), "pl")).toEqual([
    "Wniosek powinien zawierać 12 elementów (art. 4 ust. 2).",
    "Najbliższy termin złożenia wniosku o status upływa 30 kwietnia 2005 r. (art. 5 ust. 1).",
    "Decyzję w sprawie statusu wydaje wojewoda (art. 5 ust. 1).",
    "Przed decyzją wniosek opiniuje marszałek województwa (art. 5 ust. 1).",
    "Nadanie statusu wymaga pozytywnej opinii ministra właściwego do spraw zabezpieczenia społecznego (art. 28).",
  ]);
  expect(explain(checked("2022-03-01", "powiat", { filedOn: "2022-02-14" }), "pl").slice(0, 3)).toEqual([
    "Wniosek złożono przed 15 lutego 2022 r., więc stosuje się przepisy dotychczasowe (art. 8 ustawy zmieniającej z 13 stycznia 2022 r., Dz.U. 2022 poz. 218).",
    "Wniosek powinien zawierać 15 elementów (art. 4 ust. 2).",
    "Od tej instytucji nie wymaga się we wniosku elementu: opinia starosty (art. 4 ust. 2 pkt 14).",
  ]);
});
