import { describe, expect, expectTypeOf, it } from "vitest";
import { acts } from "../../src/law/acts.js";
import { asEnacted, by } from "../../src/law/by.js";

/** As {@link by}, for acts and units that no type knows. */
const byAny = by as (act: string, unit?: string) => { effectiveFrom: string; inForceFrom: string };

describe("by: what a wording has from the act that brought it", () => {
  it("DU/2022/218 art-1-pkt-12-lit-g: the days of the act, how it is known, when it was last looked at", () => {
    const brought = by("DU/2022/218", "art-1-pkt-12-lit-g");
    expect(brought).toEqual({
      effectiveFrom: "2022-02-15",
      inForceFrom: "2022-02-15",
      amendedBy: { act: "DU/2022/218", unit: "art-1-pkt-12-lit-g" },
      confidence: "primary",
      verifiedOn: "2026-11-28",
    });
    expectTypeOf(brought.effectiveFrom).toEqualTypeOf<"2022-02-15">();
    expectTypeOf(brought.inForceFrom).toEqualTypeOf<"2022-02-15">();
  });

  it("DU/2022/218 art-1-pkt-12-lit-d: with effect from an earlier day", () => {
    const brought = by("DU/2022/218", "art-1-pkt-12-lit-d");
    expect(brought).toMatchObject({ effectiveFrom: "2022-01-01", inForceFrom: "2022-02-15" });
    expectTypeOf(brought.effectiveFrom).toEqualTypeOf<"2022-01-01">();
    expectTypeOf(brought.inForceFrom).toEqualTypeOf<"2022-02-15">();
  });

  it("DU/2007/793 art-5-pkt-2-lit-a: a part of a unit has its day; art-5-pkt-21 is no part of art-5-pkt-2", () => {
    const [part, another] = [by("DU/2007/793", "art-5-pkt-2-lit-a"), by("DU/2007/793", "art-5-pkt-21")];
    expect([part.inForceFrom, another.inForceFrom]).toEqual(["2007-07-01", "2007-07-14"]);
    expectTypeOf(part.inForceFrom).toEqualTypeOf<"2007-07-01">();
    expectTypeOf(another.inForceFrom).toEqualTypeOf<"2007-07-14">();
  });

  it("DU/2025/620, not read a second time, says when it was read", () => {
    expect(by("DU/2025/620", "art-390-pkt-1")).toMatchObject({ verifiedOn: "2026-11-21" });
  });

  it("an act cited whole", () => {
    expect(by("DU/2019/1818")).toMatchObject({
      effectiveFrom: "2020-01-01",
      amendedBy: { act: "DU/2019/1818" },
      confidence: "primary",
    });
    expectTypeOf(asEnacted.effectiveFrom).toEqualTypeOf<"2003-08-14">();
  });

  it("no such act: it neither compiles nor runs", () => {
    // @ts-expect-error There is no such act.
    expect(() => by("DU/2022/219", "art-1")).toThrow(RangeError);
  });

  it.each(acts.map(({ act, inForceFrom }) => ({ act, inForceFrom })))("$act: every unit it lists", (one) => {
    for (const { from, units = ["art-999"], effectiveFrom = from } of one.inForceFrom) {
      for (const unit of units)
        expect(byAny(one.act, unit)).toMatchObject({ effectiveFrom, inForceFrom: from });
    }
  });
});
