import { describe, expect, it } from "vitest";
import {
  assessEligibilityRule,
  graduateStatusRule,
  longTermUnemployedRule,
} from "../../src/eligibility/index.js";
import { calculated, type LawFor } from "../../src/input/index.js";
import { rules } from "../../src/law/all-rules.js";
import { Law } from "../../src/law/index.js";

/** The Act without its exclusions, with a year of being a graduate, and with six months of registration. */
const another: LawFor = (day, asOf) =>
  new Law(day, asOf, {
    ...rules,
    exclusions: rules.exclusions.map((wording) => ({ ...wording, value: [] })),
    centreGraduate: rules.centreGraduate.map((wording) => ({
      ...wording,
      value: wording.value && { ...wording.value, monthsAfter: 12 },
    })),
    longTermUnemployment: rules.longTermUnemployment.map((wording) =>
      wording.value.kind === "registered"
        ? { ...wording, value: { ...wording.value, monthsOver: 6 } }
        : wording,
    ),
  });

describe("under another law", () => {
  it("a right that it does not name excludes nobody", () => {
    const person = {
      on: "2026-06-01",
      groups: { disabled: true },
      condition: { socialExclusion: true, cannotMeetBasicNeeds: true, participationHindered: true },
      entitlements: { "retirement-pension": true },
    };
    expect(calculated(assessEligibilityRule, person, another)).toMatchObject({
      outcome: "eligible",
      club: "eligible",
      exclusions: [],
    });
    expect(calculated(assessEligibilityRule, person)).toMatchObject({
      outcome: "excluded",
      club: "excluded",
    });
  });

  it("one is a graduate for as long as it says", () => {
    const periods = { participation: { from: "2025-01-01", to: "2025-12-31" } };
    const asked = { on: "2026-09-01", periods, certificate: true };
    expect(calculated(graduateStatusRule, asked, another)).toMatchObject({
      outcome: "graduate",
      until: "2026-12-31",
    });
    expect(calculated(graduateStatusRule, asked)).toMatchObject({ reason: "expired" });
  });

  it("being unemployed for long is measured by it", () => {
    const asked = { on: "2026-06-01", registrations: [{ from: "2025-10-01" }] };
    expect(calculated(longTermUnemployedRule, asked, another).outcome).toBe("long-term");
    expect(calculated(longTermUnemployedRule, asked).outcome).toBe("not-long-term");
  });
});
