import { describe, expect, it } from "vitest";
import { root } from "../../scripts/entries.mjs";
import { formatted } from "../../scripts/formatted.mjs";
import { provisions, type UnitId, unitIds } from "../../src/law/index.js";
import { observedUses } from "./uses.js";

const file = "src/law/matrix/uses.ts";
const observed = observedUses();

const written = async () =>
  formatted(
    file,
    `import type { RuleId } from "../rules/values.js";
import type { UnitId } from "../units.js";

/** What a function was seen to ask for and to cite. */
interface Use {
  readonly rules: readonly RuleId[];
  readonly units: readonly UnitId[];
}

/**
 * What each exported function asks the law for, and what it cites, as seen on the inputs of the digest. Not written by
 * hand: \`npx vitest run test/law/uses.test.ts -u\`.
 */
export const uses: Readonly<Record<string, Use>> = ${JSON.stringify(observed)};
`,
  );

describe("the functions that use a provision", () => {
  it("are those that were seen to; if not, run this test with -u", async () => {
    await expect(await written()).toMatchFileSnapshot(root + file);
  });

  it("cite provisions that exist, and no other", () => {
    const known = new Set<string>(unitIds);
    const unknown = Object.entries(observed).flatMap(([name, { units }]) =>
      units.filter((unit) => !known.has(unit)).map((unit) => `${name} ${unit}`),
    );
    expect(unknown).toEqual([]);
  });

  it.each<[UnitId, string]>([
    ["art-4-ust-2", "statusApplication"],
    ["art-5-ust-2", "statusPeriod"],
    ["art-5b-ust-2-pkt-1", "supervisionTerm"],
    ["art-6-ust-3", "grantReturn"],
    ["art-8-ust-3", "activityGrant"],
    ["art-8b-ust-5", "retentionUntil"],
    ["art-9-ust-1", "ownActivity"],
    ["art-10-ust-4", "operatingGrant"],
    ["art-11-ust-3", "staffing"],
    ["art-16-ust-1", "employmentReferral"],
    ["art-16-ust-2", "employerRefund"],
    ["art-16-ust-4", "adviceSubsidy"],
    ["art-18a-ust-2", "clubRegistration"],
    ["art-18-ust-4", "clubParticipation"],
    ["art-9a-ust-1", "reintegrationServices"],
    ["art-15-ust-7a", "monthlyBenefit"],
  ])("of %s are among others %s", (unit, name) => {
    expect(provisions().find((one) => one.unit === unit)?.functions).toContain(name);
  });

  it("are there for every provision that is encoded", () => {
    const unused = provisions().filter(
      ({ state, functions }) => state === "encoded" && functions.length === 0,
    );
    expect(unused.map(({ unit }) => unit)).toEqual([]);
  });
});
