import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Amount,
  compare,
  downToGrosz,
  type Fraction,
  fromAmount,
  isAmount,
  isWholeTenGrosze,
  minus,
  nearestGrosz,
  rounded,
  type RoundingName,
  roundings,
  upToGrosz,
  upToTenGrosze,
} from "../../src/money/index.js";
import { anyValue, ceilingOf, floorOf, fromGrosze } from "./whole-numbers.js";

const grosz: Fraction = { numerator: 1n, denominator: 100n };
const tenGrosze: Fraction = { numerator: 1n, denominator: 10n };

interface Rounding {
  name: string;
  round: (exact: Fraction) => Amount;
  step: Fraction;
  grosze: (exact: Fraction) => bigint;
}

const all: Rounding[] = [
  {
    name: "upToTenGrosze",
    round: upToTenGrosze,
    step: tenGrosze,
    grosze: ({ numerator, denominator }) => ceilingOf(numerator * 10n, denominator) * 10n,
  },
  {
    name: "upToGrosz",
    round: upToGrosz,
    step: grosz,
    grosze: ({ numerator, denominator }) => ceilingOf(numerator * 100n, denominator),
  },
  {
    name: "nearestGrosz",
    round: nearestGrosz,
    step: grosz,
    grosze: ({ numerator, denominator }) => floorOf(numerator * 200n + denominator, denominator * 2n),
  },
  {
    name: "downToGrosz",
    round: downToGrosz,
    step: grosz,
    grosze: ({ numerator, denominator }) => floorOf(numerator * 100n, denominator),
  },
];

const tenths = ["0.00", "0.10", "831.10", "2140.70", "99999999.90"];
const multiplesOf = ({ name }: Rounding): string[] =>
  name === "upToTenGrosze" ? tenths : [...tenths, "0.01", "2140.68", "99999999.99"];

describe.each(all)("$name", (rounding) => {
  const { round, step, grosze } = rounding;

  it("is what whole-number arithmetic says", () => {
    fc.assert(
      fc.property(anyValue, (exact) => {
        expect(round(exact)).toBe(fromGrosze(grosze(exact)));
      }),
      { numRuns: 1000 },
    );
  });

  it("is less than one step away from the value", () => {
    fc.assert(
      fc.property(anyValue, (exact) => {
        const difference = minus(fromAmount(round(exact)), exact);
        expect(compare(difference, step)).toBeLessThan(0);
        expect(compare(minus(exact, fromAmount(round(exact))), step)).toBeLessThan(0);
      }),
    );
  });

  it("leaves its own result alone", () => {
    fc.assert(
      fc.property(anyValue, (exact) => {
        expect(round(fromAmount(round(exact)))).toBe(round(exact));
      }),
    );
  });

  it("gives an amount with two decimals and no exponent", () => {
    fc.assert(
      fc.property(anyValue, (exact) => {
        // Rounded up, the largest value of the arbitrary is 99999999.00.
        expect(isAmount(round(exact))).toBe(true);
      }),
    );
  });

  it("does not go down when the value goes up", () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        const [small, large] = compare(a, b) <= 0 ? [a, b] : [b, a];
        expect(compare(fromAmount(round(small)), fromAmount(round(large)))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it.each(multiplesOf(rounding))("leaves the exact multiple %s, reduced or not", (text) => {
    const exact = fromAmount(text as Amount);
    expect(round(exact)).toBe(text);
    expect(round({ numerator: exact.numerator * 7n, denominator: exact.denominator * 7n })).toBe(text);
  });
});

describe("upToTenGrosze and upToGrosz never give less than the value, downToGrosz never more", () => {
  it("for any value", () => {
    fc.assert(
      fc.property(anyValue, (exact) => {
        expect(compare(fromAmount(upToTenGrosze(exact)), exact)).toBeGreaterThanOrEqual(0);
        expect(compare(fromAmount(upToGrosz(exact)), exact)).toBeGreaterThanOrEqual(0);
        expect(compare(fromAmount(downToGrosz(exact)), exact)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("even for a hair more or less than a multiple", () => {
    const over = 10n ** 19n;
    const hair = { numerator: 1n, denominator: over };
    const aHairMore = { numerator: 99_999_999n * over + 1n, denominator: over };
    expect(upToTenGrosze(hair)).toBe("0.10");
    expect(upToGrosz(hair)).toBe("0.01");
    expect(downToGrosz(hair)).toBe("0.00");
    expect(upToTenGrosze(aHairMore)).toBe("99999999.10");
    expect(upToGrosz(aHairMore)).toBe("99999999.01");
    expect(downToGrosz({ numerator: over - 1n, denominator: over })).toBe("0.99");
  });
});

describe("nearestGrosz", () => {
  it.each([
    [5n, 1000n, "0.01"], // half a grosz
    [15n, 1000n, "0.02"], // half up, not to the even grosz
    [25n, 1000n, "0.03"],
    [1005n, 1000n, "1.01"], // 1.005 is less than that in binary
    [2_140_675n, 1000n, "2140.68"],
    [4999n, 1_000_000n, "0.00"],
    [5001n, 1_000_000n, "0.01"],
    [1n, 3n, "0.33"],
    [2n, 3n, "0.67"],
  ])("%i/%i is %s", (numerator, denominator, text) => {
    expect(nearestGrosz({ numerator, denominator })).toBe(text);
  });
});

describe("roundings by their names in the settings", () => {
  const examples: Record<RoundingName, string> = {
    "up-to-10-groszy": "2140.70",
    "nearest-grosz": "2140.68",
    "up-to-grosz": "2140.69",
  };

  it("has exactly the readings of the setting `rounding`", () => {
    expect(Object.keys(roundings).sort()).toEqual(Object.keys(examples).sort());
  });

  it.each(Object.entries(examples) as [RoundingName, string][])("%s of 2140.681 is %s", (name, text) => {
    const exact = { numerator: 2_140_681n, denominator: 1000n };
    expect(roundings[name](exact)).toBe(text);
    expect(compare(rounded(exact, name), fromAmount(text as Amount))).toBe(0);
  });
});

describe("isWholeTenGrosze", () => {
  it("is true where no rounding changes the value, and nowhere else", () => {
    fc.assert(
      fc.property(fc.oneof(anyValue, fc.bigInt(0n, 10n ** 9n).map(tenthsOf)), (exact) => {
        const changed = Object.values(roundings).some(
          (round) => compare(fromAmount(round(exact)), exact) !== 0,
        );
        expect(isWholeTenGrosze(exact)).toBe(!changed);
      }),
    );
  });
});

function tenthsOf(numerator: bigint): Fraction {
  return { numerator, denominator: 10n };
}
