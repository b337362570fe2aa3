import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as centre from "zatrudnienie-socjalne/centre";
import { runs } from "../../runs.js";
import { ownActivityAgain, staffingAgain } from "./activity-and-staff.js";
import type { Answer } from "./answers.js";
import { statusApplicationAgain } from "./application.js";
import { asDerived, settled } from "./comparable.js";
import { foundingFormAgain } from "./founding.js";
import { statusPeriodAgain } from "./period.js";
import { permittedPersonalDataAgain, retentionUntilAgain } from "./personal-data.js";
import * as random from "./random.js";
import { grantReturnAgain } from "./returned.js";
import { operatingGrantAgain } from "./running-grant.js";
import { financingAgain } from "./sources.js";
import { activityGrantAgain, equipmentGrantAgain } from "./starting-grants.js";
import { lossOfStatusAgain, supervisionTermAgain } from "./supervision-and-loss.js";

/**
 * Chapters 2 and 3 against a second derivation, written from the Act and its amendments by somebody who had not seen the
 * code. More cases: `FUZZ_TIMES=50 npx vitest run test/centre/second`.
 */

/** The same question to the library and to the derivation. */
function agrees<Asked extends object>(
  name: keyof typeof centre,
  again: (asked: Asked) => Answer,
  cases: fc.Arbitrary<Asked>,
): void {
  it(name, () => {
    const library = centre[name] as unknown as (asked: Asked) => object;
    fc.assert(
      fc.property(cases, (asked) => {
        const derived = again(asked);
        expect(asDerived(library(asked), derived)).toEqual(settled(derived));
      }),
      { numRuns: runs(60) },
    );
  });
}

describe("art-3 to art-11: the library and an independent derivation agree on", () => {
  agrees("foundingForm", foundingFormAgain, random.foundingCase);
  agrees("statusApplication", statusApplicationAgain, random.applicationCase);
  agrees("statusPeriod", statusPeriodAgain, random.periodCase);
  agrees("supervisionTerm", supervisionTermAgain, random.termCase);
  agrees("lossOfStatus", lossOfStatusAgain, random.lossCase);
  agrees("grantReturn", grantReturnAgain, random.returnCase);
  agrees("activityGrant", activityGrantAgain, random.activityCase);
  agrees("equipmentGrant", equipmentGrantAgain, random.equipmentCase);
  agrees("operatingGrant", operatingGrantAgain, random.runningCase);
  agrees("staffing", staffingAgain, random.staffCase);
  agrees("ownActivity", ownActivityAgain, random.ownActivityCase);
  agrees("financing", financingAgain, random.sourcesCase);
  agrees("retentionUntil", retentionUntilAgain, random.retentionCase);
  agrees("permittedPersonalData", permittedPersonalDataAgain, random.dataCase);
});
