import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { amount, fromAmount, percentOf, scaled, upToTenGrosze } from "../../src/money/index.js";
import { ceilingOf, fromGrosze, toGrosze } from "../money/whole-numbers.js";

/** The reference amounts of art. 2 pkt 9 since 2003. */
const references = [
  ...["498.20", "503.20", "504.20", "521.90", "532.90", "538.30", "551.80", "575.00", "717.00"],
  ...["742.10", "761.40", "794.20", "823.60", "831.10", "847.80", "861.40", "881.30", "1200.00"],
  ...["1240.80", "1304.10", "1491.90", "1662.00", "1721.90", "1783.90"],
];
const percents = ["50", "80", "100", "120"];
const parts = [
  ...Array.from({ length: 31 }, (_, index) => ({ times: index + 1, over: 30 })),
  ...Array.from({ length: 20 }, (_, index) => ({ times: index + 1, over: 20 })),
  ...Array.from({ length: 40 }, (_, index) => ({ times: index + 1, over: 40 })),
];

/** What a careless payroll does: divides first, with as many digits as the calculator has. */
function early(reference: string, times: number, over: number, rounding: Decimal.Rounding): string {
  const Careless = Decimal.clone({ precision: 20, rounding });
  return new Careless(reference).div(over).times(times).toNearest("0.1", Decimal.ROUND_CEIL).toFixed(2);
}

const late = (reference: string, times: number, over: number) =>
  upToTenGrosze(scaled(fromAmount(amount(reference)), times, over));

describe("art-15-ust-6: multiply first, divide once and last", () => {
  it("15/30 of 504.20 is 252.10, though 504.20/30 repeats and is rounded up on the way", () => {
    expect(late("504.20", 15, 30)).toBe("252.10");
    expect(early("504.20", 15, 30, Decimal.ROUND_HALF_UP)).toBe("252.20");
  });

  it("30/30 of 831.10 is 831.10, though a division rounded up gives 831.20", () => {
    expect(late("831.10", 30, 30)).toBe("831.10");
    expect(early("831.10", 30, 30, Decimal.ROUND_UP)).toBe("831.20");
  });

  it("n/30 of 831.10 is right for every n of a month, n/20 and n/40 for every n", () => {
    for (const { times, over } of parts) {
      const expected = ceilingOf(831_10n * BigInt(times), BigInt(over) * 10n) * 10n;
      expect(late("831.10", times, over)).toBe(fromGrosze(expected));
    }
  });

  it("every part of every rate since 2003 is what whole-number arithmetic says", () => {
    const wrong: string[] = [];
    let earlyIsWrong = 0;
    for (const reference of references) {
      for (const percent of percents) {
        for (const { times, over } of parts) {
          const tenGrosze = ceilingOf(
            toGrosze(reference) * BigInt(percent) * BigInt(times),
            100n * BigInt(over) * 10n,
          );
          const expected = fromGrosze(tenGrosze * 10n);
          const found = upToTenGrosze(scaled(percentOf(fromAmount(amount(reference)), percent), times, over));
          if (found !== expected) wrong.push(`${percent} % of ${reference} × ${times}/${over}: ${found}`);
          if (percent === "100" && early(reference, times, over, Decimal.ROUND_HALF_UP) !== expected) {
            earlyIsWrong += 1;
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    // The trap is real: otherwise this test would show nothing.
    expect(earlyIsWrong).toBeGreaterThan(0);
  });
});
