import { describe, expect, it } from "vitest";
import { rules } from "../../src/law/all-rules.js";
import { before, lawOf } from "./day-of.js";
import { changes, history, ruleIds, type Version } from "./history.js";

/** As in names of tests: 120 %, 21 days … */
const say = (value: unknown): string => JSON.stringify(value);

describe("every change of law: the day before and the day itself", () => {
  it.each(changes.map((change) => ({ ...change, was: say(change.before), is: say(change.after) })))(
    "$unit ($rule, $by): $was until the day before $from, $is from $from",
    (change) => {
      expect(lawOf(before(change.from))[change.rule].value).toEqual(change.before);
      expect(lawOf(before(change.from))[change.rule].until).toBe(before(change.from));
      expect(lawOf(change.from)[change.rule].value).toEqual(change.after);
      expect(lawOf(change.from)[change.rule].effectiveFrom).toBe(change.from);
      expect(lawOf(change.from)[change.rule].inForceFrom).toBe(change.inForce);
      expect(lawOf(change.from)[change.rule].amendedBy.act).toBe(change.by);
    },
  );
});

describe.each(ruleIds)("%s: the wordings are those of the version history, no more and no fewer", (id) => {
  const versions: readonly Version<unknown>[] = history[id];
  const wordings = rules[id];

  it("on the same days, in the same order", () => {
    expect(wordings.map(({ effectiveFrom }) => effectiveFrom)).toEqual(versions.map(({ from }) => from));
  });

  it("with the same values, days of entry into force, acts and confidence", () => {
    expect(
      wordings.map(({ value, inForceFrom, amendedBy: { act }, confidence }) => ({
        value,
        inForceFrom,
        act,
        confidence,
      })),
    ).toEqual(
      versions.map(({ value, from, inForce = from, by, confidence = "primary" }) => ({
        value,
        inForceFrom: inForce,
        act: by,
        confidence,
      })),
    );
  });

  it("with the units of the amending acts that the history names", () => {
    versions.forEach(({ byUnit }, index) => {
      if (byUnit !== undefined) expect(wordings[index]?.amendedBy.unit).toBe(byUnit);
    });
  });

  it("citing the provision that says it", () => {
    let unit: string | undefined;
    versions.forEach((version, index) => {
      unit = version.unit ?? unit;
      if (unit === undefined || version.value === null) return;
      expect(wordings[index]?.citation).toEqual({ act: "DU/2003/1143", unit });
    });
  });
});

it("the table knows every rule", () => {
  expect([...ruleIds].sort()).toEqual(Object.keys(rules).sort());
});
