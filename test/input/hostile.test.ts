import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Issue } from "../../src/reasoning/index.js";
import { isThorough, sample } from "../runs.js";
import {
  at,
  calculations,
  deepFreeze,
  issuesOf,
  type Json,
  linesOf,
  type Name,
  names,
  type Path,
  placesOf,
  placesTried,
  problemsAt,
  replaced,
  startsWith,
  validInput,
} from "./support.js";

/** Objects (not lists) of the valid input. */
const objectsOf = (name: Name): Path[] =>
  sample(
    placesOf(validInput(name)).filter((path) => {
      const value = at(validInput(name), path);
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }),
    4,
  );

const named = (paths: Path[]) => paths.map((path) => [path.join(".") || "the input", path] as const);

function problems(name: Name, path: Path, value: unknown) {
  const found = problemsAt(name, calculations[name](replaced(validInput(name), path, value)), path);
  return { place: found.path, problems: found.problems ?? [] };
}

/** Beside these an unknown key has the keys that were possible: `messages.test.ts` holds them. */
const placeAndCode = ({ path, code }: Pick<Issue, "path" | "code">) => ({ path, code });

describe.each(names)("%s: unknown keys at every level", (name) => {
  describe.each(named(objectsOf(name)))("%s", (_, path) => {
    const withKey = (key: string, value: unknown = 1) => {
      const text = JSON.stringify({ ...(at(validInput(name), path) as object), "%": value });
      return JSON.parse(text.replace('"%"', JSON.stringify(key))) as unknown;
    };

    it.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "$x", "no_such"])(
      "%s is an identifier: the path names it",
      (key) => {
        for (const value of [1, null, {}, { from: "2026-01-01" }]) {
          const { place, problems: found } = problems(name, path, withKey(key, value));
          expect(found.map(placeAndCode)).toContainEqual({ path: [...place, key], code: "unknown-key" });
        }
        expect(({} as Record<string, unknown>)["from"]).toBeUndefined();
      },
    );

    it.each(["Jan Kowalski", "44051401359", "ul. Długa 5", "", "a.b", "<b>", "x\ny", "ąę"])(
      "%j is not: the path is that of the object",
      (key) => {
        const { place, problems: found } = problems(name, path, withKey(key));
        expect(found.map(placeAndCode)).toEqual([{ path: place, code: "unknown-key" }]);
      },
    );

    it("several unknown keys are several problems", () => {
      const value = { ...(at(validInput(name), path) as object), "b c": 1, one: 2, two: undefined };
      const { place, problems: found } = problems(name, path, value);
      expect(found.filter(({ code }) => code === "unknown-key").map((each) => each.path)).toEqual(
        expect.arrayContaining([place, [...place, "one"]]),
      );
    });
  });
});

describe.each(names)("%s: objects that run code", (name) => {
  const boom = () => {
    throw new Error("boom 7391");
  };
  const traps: [string, () => unknown][] = [
    ["every trap of a proxy throws", () => new Proxy({}, new Proxy({}, { get: () => boom }))],
    ["get throws", () => new Proxy({}, { get: boom })],
    ["ownKeys throws", () => new Proxy({}, { ownKeys: boom })],
    ["has throws", () => new Proxy({}, { has: boom })],
    ["getPrototypeOf throws", () => new Proxy({}, { getPrototypeOf: boom })],
    ["getOwnPropertyDescriptor throws", () => new Proxy({ a: 1 }, { getOwnPropertyDescriptor: boom })],
    [
      "a revoked proxy",
      () => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      },
    ],
    [
      "a revoked proxy of a list",
      () => {
        const { proxy, revoke } = Proxy.revocable([], {});
        revoke();
        return proxy;
      },
    ],
    ["a list whose length throws", () => new Proxy([], { get: boom })],
    [
      "throws something that is no error",
      () =>
        new Proxy(
          {},
          {
            get: () => {
              // oxlint-disable-next-line typescript/only-throw-error
              throw null;
            },
          },
        ),
    ],
    ["toString throws", () => ({ toString: boom, valueOf: boom, [Symbol.toPrimitive]: boom })],
    ["toJSON throws", () => ({ toJSON: boom })],
  ];

  it.each(traps)("%s, in every place: invalid, no exception, no message of the caller's", (trapped, trap) => {
    // Class days may be a record, which nothing asks whether it "has" a key: there this trap is an empty one.
    const isEmptyRecord = (path: Path) => trapped === "has throws" && path.at(-1) === "classDays";
    const places = placesTried(name).filter((path) => !isEmptyRecord(path));
    const wrong = places.flatMap((path) => {
      try {
        const result = calculations[name](replaced(validInput(name), path, trap()));
        const { problems: found = [] } = problemsAt(name, result, path);
        if (JSON.stringify(result).includes("7391")) return [`${path.join(".")}: repeated the message`];
        return found.length > 0 ? [] : [`${path.join(".")}: ${result.outcome}`];
      } catch {
        return [`${path.join(".")}: threw`];
      }
    });
    expect(wrong).toEqual([]);
  });

  it("a getter that throws, for every key", () => {
    const wrong = placesTried(name)
      .slice(1)
      .flatMap((path) => {
        const outer = path.slice(0, -1);
        const holder = at(validInput(name), outer) as object;
        const copy: object = Array.isArray(holder) ? [...(holder as unknown[])] : { ...holder };
        Object.defineProperty(copy, path.at(-1)!, { get: boom, enumerable: true, configurable: true });
        try {
          // Getters survive only in the object itself: everything around it is copied.
          const result = calculations[name](replaced(validInput(name), outer, copy));
          const { problems: found = [] } = problemsAt(name, result, path);
          return found.length > 0 ? [] : [`${path.join(".")}: ${result.outcome}`];
        } catch {
          return [`${path.join(".")}: threw`];
        }
      });
    expect(wrong).toEqual([]);
  });

  it("a getter that gives something else each time never throws", () => {
    for (const path of placesTried(name).slice(1)) {
      const outer = path.slice(0, -1);
      const holder = at(validInput(name), outer) as object;
      const copy: object = Array.isArray(holder) ? [...(holder as unknown[])] : { ...holder };
      const good = at(validInput(name), path);
      for (const others of [
        [null, good],
        [good, null],
        [good, "2026-99-99", 5],
        [{}, [], good],
      ]) {
        let reads = 0;
        Object.defineProperty(copy, path.at(-1)!, {
          get: () => others[reads++ % others.length],
          enumerable: true,
          configurable: true,
        });
        expect(() => calculations[name](replaced(validInput(name), outer, copy))).not.toThrow();
      }
    }
  });
});

describe.each(names)("%s: other shapes", (name) => {
  it("cyclic objects", () => {
    for (const path of placesTried(name)) {
      const cyclic: Record<string, unknown> = {};
      cyclic["self"] = cyclic;
      const list: unknown[] = [];
      list.push(list);
      for (const value of [cyclic, list]) {
        const { problems: found } = problems(name, path, value);
        expect(found.length, path.join(".")).toBeGreaterThan(0);
        expect(() => JSON.stringify(found)).not.toThrow();
      }
    }
  });

  it("an input that holds itself", () => {
    const input = validInput(name) as Record<string, unknown>;
    input["interpretation"] = input;
    expect(calculations[name](input).outcome).toBe("invalid");
  });

  it("an object without a prototype is plain", () => {
    const bare = (value: Json): unknown => {
      if (Array.isArray(value)) return value.map(bare);
      if (typeof value !== "object" || value === null) return value;
      return Object.assign(
        Object.create(null) as object,
        Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bare(inner)])),
      );
    };
    expect(calculations[name](bare(validInput(name)))).toEqual(calculations[name](validInput(name)));
  });

  it("the same object in several places is fine", () => {
    const input = validInput(name);
    expect(calculations[name](input)).toEqual(calculations[name](structuredClone(input)));
  });

  it("a frozen input is read, not changed", () => {
    const input = deepFreeze(validInput(name));
    const before = JSON.stringify(input);
    calculations[name](input);
    expect(JSON.stringify(input)).toBe(before);
  });

  it("results survive JSON and structuredClone unchanged", () => {
    const inputs = [
      validInput(name),
      null,
      {},
      { "no such": 1 },
      replaced(validInput(name), ["interpretation"], {}),
      replaced(validInput(name), ["strict"], false),
      replaced(validInput(name), ["asOf"], "1999-01-01"),
    ];
    for (const input of inputs) {
      const result = calculations[name](input);
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      expect(structuredClone(result)).toStrictEqual(result);
    }
  });

  it("changing a result changes no later one", () => {
    const first = calculations[name](validInput(name));
    const before = JSON.stringify(first);
    const spoil = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      for (const key of Object.keys(value)) {
        spoil((value as Record<string, unknown>)[key]);
        Reflect.set(value, key, "spoilt");
      }
    };
    spoil(first);
    expect(JSON.stringify(calculations[name](validInput(name)))).toBe(before);
  });
});

/** A list that counts how often something of it is read. */
function counting(list: unknown[]): { list: unknown[]; reads: () => number } {
  let reads = 0;
  const counted = new Proxy(list, {
    get: (target, key) => {
      reads += 1;
      return Reflect.get(target, key) as unknown;
    },
    has: (target, key) => {
      reads += 1;
      return Reflect.has(target, key);
    },
    ownKeys: (target) => {
      reads += target.length;
      return Reflect.ownKeys(target);
    },
  });
  return { list: counted, reads: () => reads };
}

describe("huge lists are refused long before they are walked through", () => {
  const million = 1_000_000;
  const fillings: [string, () => unknown[]][] = [
    ["holes", () => new Array<unknown>(million)],
    ["null", () => new Array<unknown>(million).fill(null)],
    ["empty objects", () => Array.from({ length: million }, () => ({}))],
    ["the same valid day", () => new Array<unknown>(million).fill("2026-06-08")],
    ["valid periods", () => new Array<unknown>(million).fill({ from: "2026-06-01", to: "2026-06-02" })],
    ["valid absences", () => new Array<unknown>(million).fill({ kind: "excused", date: "2026-06-08" })],
  ];
  const lists: [Name, Path, number][] = [
    ["monthlyBenefit", ["absences"], 2_000],
    ["monthlyBenefit", ["classDays"], 2_000],
    ["monthlyBenefit", ["periods", "extensions"], 24],
    ["monthlyBenefit", ["parameters", "unemploymentBenefit"], 200],
    ["planParticipation", ["extensions"], 24],
    ["dayStatus", ["periods", "extensions"], 24],
    ["hours", ["shortened"], 4],
    ["graduateStatus", ["periods", "extensions"], 24],
    ["longTermUnemployed", ["registrations"], 500],
    ["longTermUnemployed", ["excludedPeriods"], 500],
    ["payroll", ["cases"], 200_000],
    ["payroll", ["classDays"], 2_000],
    ["payroll", ["parameters", "unemploymentBenefit"], 200],
    ["payroll", ["cases", 0, "absences"], 2_000],
    ["premiumCeiling", ["absences"], 2_000],
    ["refundClaim", ["payments"], 200_000],
    ["checkRefundClaim", ["payments"], 200_000],
    ["checkRefundClaim", ["cases"], 200_000],
    ["checkRefundClaim", ["cases", 0, "absences"], 2_000],
    ["recalculate", ["input", "absences"], 2_000],
    ["recalculate", ["formerInput", "classDays"], 2_000],
    ["recalculateMonths", ["paid"], 600],
    ["priceOf", ["input", "absences"], 2_000],
  ];
  // Every list with two of them, in every run.
  const listsFor = (filling: string) => {
    const turn = fillings.findIndex(([name]) => name === filling);
    return lists.filter((_, index) => isThorough || index % 3 === turn % 3);
  };
  describe.each(fillings)("a million of %s", (filling, fill) => {
    let filled: unknown[] = [];
    beforeAll(() => {
      filled = fill();
    });
    afterAll(() => {
      filled = [];
    });

    it.each(
      listsFor(filling).map(([name, path, most]) => [`${name} ${path.join(".")}`, name, path, most] as const),
    )("%s", (__, name, path, most) => {
      const { list, reads } = counting(filled);
      const result = calculations[name](replaced(validInput(name), path, list));
      const found = problemsAt(name, result, path);
      expect(found.problems).toContainEqual({ path: found.path, code: "too-many", params: { most } });
      // What was refused is looked into for objects that are no data, up to a limit: see src/input/limits.ts.
      expect(reads()).toBeLessThan(million / 4);
    });
  });
});

describe("payroll: cases that cannot be walked through", () => {
  const boom = () => {
    throw new Error("boom 7391");
  };
  const broken: [string, () => unknown][] = [
    ["an iterator that is no function", () => ({ [Symbol.iterator]: 5 })],
    ["an iterator that gives no iterator", () => ({ [Symbol.iterator]: () => 5 })],
    ["an iterator that throws at once", () => ({ [Symbol.iterator]: boom })],
    ["an iterator without next", () => ({ [Symbol.iterator]: () => ({}) })],
  ];
  it.each(broken)("%s: invalid, no exception", (_, make) => {
    expect(issuesOf(calculations.payroll({ month: "2026-06", cases: make() }))).toHaveLength(1);
  });

  it("payrollLines: what is no iterable is an issue", () => {
    for (const cases of [{ [Symbol.iterator]: 5 }, { [Symbol.iterator]: null }]) {
      expect([...linesOf({ month: "2026-06", cases })].map(({ outcome }) => outcome)).toEqual(["invalid"]);
    }
  });

  it("a case behind a getter that throws does not hide the others", () => {
    const good = { id: "1", periods: { participation: { from: "2026-04-02", to: "2027-03-01" } } };
    const cases: unknown[] = [good, good, { ...good, id: "3" }];
    Object.defineProperty(cases, 1, { get: boom, enumerable: true });
    const result = calculations.payroll({ month: "2026-06", cases });
    expect(result.outcome).toBe("computed");
    expect(result.lines).toHaveLength(2);
    expect(result.invalid?.map(({ index }) => index)).toEqual([1]);
  });
});

it("a hole in a list is a problem at its place and hides no other", () => {
  const absences: unknown[] = [{ kind: "excused", date: "2026-06-08" }];
  absences[2] = { kind: "excused", date: "2026-06-08" };
  const input = {
    month: "2026-06",
    periods: { participation: { from: "2026-06-01", to: "2026-06-30" } },
    absences,
  };
  expect(issuesOf(calculations.monthlyBenefit(input))).toEqual([
    expect.stringMatching(/^absences\.1\b/),
    "absences.2 two-absences-on-a-day",
  ]);
});

it("a negative zero is a zero everywhere", () => {
  const result = calculations.monthlyBenefit({
    month: "2026-06",
    periods: { participation: { from: "2026-04-02", to: "2027-03-01" } },
    history: { before: "2026-06-01", sicknessUsed: -0, daysOffUsed: -0 },
  });
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
});

it("paths lead to places of the input", () => {
  const result = calculations.monthlyBenefit(
    replaced(validInput("monthlyBenefit"), ["absences", 2, "date"], "2026-02-30"),
  );
  const found = problemsAt("monthlyBenefit", result, ["absences", 2, "date"]);
  expect(found.problems?.every(({ path }) => startsWith(path, ["absences"]))).toBe(true);
});
