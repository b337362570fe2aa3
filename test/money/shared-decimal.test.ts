import { Decimal } from "decimal.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  type Amount,
  downToGrosz,
  fromAmount,
  nearestGrosz,
  toAmount,
  upToTenGrosze,
} from "../../src/money/index.js";

const ruined: Decimal.Config = {
  precision: 3,
  rounding: Decimal.ROUND_DOWN,
  toExpNeg: 0,
  toExpPos: 0,
  minE: 0,
  maxE: 2,
};
const value = { numerator: 1_783_901_234n, denominator: 1_000_000n };

afterEach(() => {
  Decimal.set({ defaults: true });
  vi.resetModules();
});

describe("decimal.js is shared by everybody who imports it; its settings are not ours", () => {
  it("a change of the shared settings would ruin the shared constructor", () => {
    Decimal.set(ruined);
    expect(new Decimal("178.3").plus("0.09").toString()).toBe("1.78e+2");
    expect(new Decimal("0.1").isZero()).toBe(true);
    expect(new Decimal("1783.90").isFinite()).toBe(false);
  });

  it("settings changed after the library was loaded change nothing", () => {
    Decimal.set(ruined);
    expect(upToTenGrosze(value)).toBe("1784.00");
    expect(nearestGrosz(value)).toBe("1783.90");
    expect(downToGrosz({ numerator: 2n, denominator: 3n })).toBe("0.66");
    expect(toAmount(fromAmount("99999999.99" as Amount))).toBe("99999999.99");
  });

  it("settings changed before the library was loaded change nothing", async () => {
    Decimal.set(ruined);
    vi.resetModules();
    const money = await import("../../src/money/index.js");
    expect(money.upToTenGrosze).not.toBe(upToTenGrosze); // loaded anew
    expect(money.upToTenGrosze(value)).toBe("1784.00");
    expect(money.nearestGrosz(value)).toBe("1783.90");
    expect(money.nearestGrosz({ numerator: 5n, denominator: 1000n })).toBe("0.01");
    expect(money.toAmount(money.fromAmount("99999999.99" as Amount))).toBe("99999999.99");
  });

  it("the library changes none of the shared settings", async () => {
    vi.resetModules();
    const before = { precision: Decimal.precision, rounding: Decimal.rounding, toExpPos: Decimal.toExpPos };
    const money = await import("../../src/money/index.js");
    money.upToTenGrosze(value);
    expect({ precision: Decimal.precision, rounding: Decimal.rounding, toExpPos: Decimal.toExpPos }).toEqual(
      before,
    );
  });
});
