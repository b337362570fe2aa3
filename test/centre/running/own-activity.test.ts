import { describe, expect, it } from "vitest";
import { explain } from "zatrudnienie-socjalne";
import { activityKinds, type CentreActivity, goodsKinds, ownActivity } from "zatrudnienie-socjalne/centre";
import { fitsSchemas, outcome } from "../support.js";

const on = "2026-06-01";
const checked = (...activities: CentreActivity[]) => outcome("checked", ownActivity({ on, activities }));
const one = (activity: CentreActivity) => {
  const { allowed, reason } = checked(activity).activities[0]!;
  return [allowed, reason];
};
const excluded = ["fuel", "tobacco", "spirits", "wine", "beer", "precious-metals"];

describe("art-9-ust-1", () => {
  it("production, trade and farming, but with the goods it names; services whatever the goods", () => {
    for (const kind of activityKinds) {
      for (const goods of goodsKinds) {
        const isOut = kind !== "services" && excluded.includes(goods);
        expect(one({ kind, goods, alcoholPercent: "0" })).toEqual([!isOut, isOut ? "excluded-goods" : null]);
      }
    }
    expect(one({ kind: "services" })).toEqual([true, null]);
  });

  it("other alcoholic goods up to 0.5 %", () => {
    const percent = (alcoholPercent: string) =>
      one({ kind: "trade", goods: "other-alcoholic", alcoholPercent });
    for (const low of ["0", "0.4999", "0.5", "0.5000"]) expect(percent(low)).toEqual([true, null]);
    for (const high of ["0.5001", "0.51", "100"])
      expect(percent(high)).toEqual([false, "alcohol-above-limit"]);
    expect(one({ kind: "services", goods: "other-alcoholic" })).toEqual([true, null]);
  });

  it("what is not described is asked for; what is excluded decides", () => {
    const open = checked(
      { kind: "services" },
      { kind: "trade" },
      { kind: "farming", goods: "other-alcoholic" },
    );
    expect(open.allowed).toBe("unknown");
    expect(open.missing).toEqual([
      { kind: "fact", path: ["activities", 1, "goods"], question: "goods" },
      { kind: "fact", path: ["activities", 2, "alcoholPercent"], question: "alcohol-percent" },
    ]);
    const decided = checked({ kind: "trade" }, { kind: "production", goods: "beer", alcoholPercent: "0" });
    expect(decided.allowed).toBe(false);
    expect(decided.missing).toHaveLength(1);
    expect(checked()).toMatchObject({ allowed: true, activities: [], missing: [] });
  });
});

it("art-9-ust-2: no business; paid public benefit activity since 2010-09-04", () => {
  const status = (day: string) => outcome("checked", ownActivity({ on: day, activities: [] }));
  expect(status("2003-08-14")).toMatchObject({ business: false, paidPublicBenefit: false });
  expect(status("2010-09-03").paidPublicBenefit).toBe(false);
  expect(status("2010-09-04").paidPublicBenefit).toBe(true);
});

it("ids, issues, schemas and words", () => {
  const activities: CentreActivity[] = [
    { id: "a", kind: "trade", goods: "beer" },
    { kind: "trade", goods: "other-alcoholic", alcoholPercent: "4.5" },
    { kind: "production" },
    { id: "b", kind: "services" },
  ];
  const result = checked(...activities);
  expect(result.activities.map(({ index, id }) => [index, id])).toEqual([
    [0, "a"],
    [1, undefined],
    [2, undefined],
    [3, "b"],
  ]);
  expect(fitsSchemas("ownActivity", { on, activities }, result)).toBe(true);
  expect(
    ownActivity({
      on,
      activities: [
        { id: "a", kind: "services" },
        { id: "a", kind: "services" },
      ],
    }),
  ).toMatchObject({
    issues: [{ path: ["activities", 1, "id"], code: "repeated-id" }],
  });
  expect(ownActivity({ on, activities: [{ kind: "trade", alcoholPercent: "0,5" }] })).toMatchObject({
    issues: [{ path: ["activities", 0, "alcoholPercent"], code: "not-a-percentage" }],
  });
  expect(explain(result, "pl")).toEqual([
    "Pozycja 1 (działalność handlowa): działalność wyłączona, bo dotyczy wyrobów przemysłu piwowarskiego (art. 9 ust. 1).",
    "Pozycja 2 (działalność handlowa): działalność wyłączona, bo wyroby zawierają powyżej 0,5 % alkoholu (art. 9 ust. 1).",
    "Pozycja 3 (działalność wytwórcza): zależy od wyrobów, których nie opisano (art. 9 ust. 1).",
    "Pozycja 4 (działalność usługowa): działalność dozwolona (art. 9 ust. 1).",
    "Działalność centrum nie jest działalnością gospodarczą i może być prowadzona jako odpłatna działalność pożytku publicznego (art. 9 ust. 2).",
  ]);
});
