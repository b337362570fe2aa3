import { describe, expect, it } from "vitest";
import {
  describeIssue,
  explain,
  type Issue,
  justification,
  type MonthlyBenefitResult,
} from "zatrudnienie-socjalne";
import {
  at,
  calculations,
  linesOf,
  type Name,
  names,
  placesTried,
  replaced,
  type Result,
  validInput,
} from "./support.js";

const secret = "7391-Kowalska, ul. Długa";
const marker = "7391";

/** Everything the library says about a result: the data and every text made from it. */
function saidOf(result: Result): string {
  // The lines of a claim are no results of their own.
  const isPayroll = result.outcome === "computed";
  const isList = result.outcome === "list";
  const entries = [
    ...(isPayroll ? (result.lines ?? []) : []),
    ...(result.undetermined ?? []),
    ...(result.unsupported ?? []),
    ...(result.invalid ?? []),
  ];
  const texts = (entries.length > 0 ? entries : [result]).flatMap((each) => {
    if (each.outcome === "computed") return [];
    const explainable = each as unknown as MonthlyBenefitResult;
    return (["pl", "en"] as const).flatMap((language) => [
      ...explain(explainable, language),
      justification(explainable, language),
      ...(each.issues ?? []).map((issue) => describeIssue(issue as Issue, language)),
    ]);
  });
  // A list of payments is printed with the names and reasons it was given.
  const isRepeated = (key: string) => key === "id" || (isList && (key === "reason" || key === "name"));
  const data = JSON.stringify(result, (key, value: unknown) => (isRepeated(key) ? "" : value));
  // The ids of steps, assumptions and missing readings are the library's own; those of entries may repeat the caller's.
  return [data, ...texts].join("\n");
}

const planted: [string, unknown][] = [
  ["a text", secret],
  ["a key", { [secret]: 1 }],
  ["a key and a value", { [secret]: secret }],
  ["in a list", [secret]],
  ["deep inside", [{ [secret]: [secret, { from: secret, to: secret, kind: secret, date: secret }] }]],
  ["the fields of other things", { from: secret, to: secret, kind: secret, date: secret, before: secret }],
  ["a symbol", Symbol(secret)],
  ["a number", 7391.7391],
  ["a big number", 73917391739173917391n],
  ["an error", new Error(secret)],
  ["a function", Object.defineProperty(() => 0, "name", { value: secret })],
];

describe.each(names)("%s: no value of the caller's is repeated", (name: Name) => {
  it.each(planted)("%s in every place", (_, value) => {
    for (const path of placesTried(name)) {
      const result = calculations[name](replaced(validInput(name), path, value));
      expect(saidOf(result), path.join(".")).not.toContain(marker);
    }
  });

  it("an unknown key of every object", () => {
    for (const path of placesTried(name)) {
      const value = at(validInput(name), path);
      if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
      for (const key of [secret, "7391", "7391x", `${marker} `, `x ${marker}`, `ż${marker}`]) {
        const result = calculations[name](replaced(validInput(name), path, { ...value, [key]: secret }));
        expect(saidOf(result), path.join(".")).not.toContain(marker);
      }
    }
  });

  it("a key with a long tail does not look like an identifier", () => {
    const key = `x${marker.repeat(200)}`;
    const result = calculations[name](
      replaced(validInput(name), [], { ...(validInput(name) as object), [key]: 1 }),
    );
    expect(saidOf(result)).not.toContain(marker);
  });

  it("texts that almost are what the field takes", () => {
    const almost = [
      `2026-06-08 ${marker}`,
      `2026-06 ${marker}`,
      `${marker}-02-30`,
      `${marker}.0`,
      `calendar${marker}`,
      `complete ${marker}`,
    ];
    for (const path of placesTried(name)) {
      for (const text of almost) {
        const result = calculations[name](replaced(validInput(name), path, text));
        expect(saidOf(result), path.join(".")).not.toContain(marker);
      }
    }
  });
});

describe("values that are taken are not repeated either", () => {
  const inForce = {
    month: "2027-06",
    periods: { participation: { from: "2027-01-01", to: "2027-10-31" } },
    applied: true,
    parameters: { unemploymentBenefit: [{ from: "2027-06-01", amount: "1900.00", source: secret }] },
  };

  it("the source of an amount given by hand", () => {
    const result = calculations.monthlyBenefit(inForce);
    expect(result.outcome).toBe("due");
    expect(saidOf(result)).not.toContain(marker);
  });

  it("the id of a case: only in its entry", () => {
    const { month, ...rest } = inForce;
    const cases = [
      { id: secret, ...rest },
      { id: secret, ...rest },
      { id: `${secret} 2`, periods: { participation: { from: "2027-06-30", to: "2027-06-01" } } },
      { id: `${secret} 3`, ...rest, applied: "unknown" },
      { id: `${secret} 4`, ...rest, asOf: "1999-01-01" },
      { id: [secret], ...rest },
      { id: { toString: () => secret }, ...rest },
    ];
    const result = calculations.payroll({ month, cases });
    expect(result.outcome).toBe("computed");
    expect(result.lines).toHaveLength(1);
    expect(result.undetermined).toHaveLength(1);
    expect(result.unsupported).toHaveLength(1);
    expect(result.invalid).toHaveLength(4);
    expect(saidOf(result)).not.toContain(marker);
    for (const line of linesOf({ month, cases })) {
      const { id, ...others } = line as Result & { id: string | null };
      expect(id === null || id.startsWith(secret)).toBe(true);
      expect(JSON.stringify(others)).not.toContain(marker);
    }
  });
});
