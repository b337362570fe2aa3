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
import * as money from "./random-money.js";
import * as running from "./random-running.js";
import * as status from "./random-status.js";
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
        const derived = { calculation: name, ...again(asked) };
        expect(asDerived(library(asked), derived)).toEqual(settled(derived));
      }),
      { numRuns: runs(30) },
    );
  });
}

describe("art-3 to art-11: the library and an independent derivation agree on", () => {
  agrees("foundingForm", foundingFormAgain, status.foundingCase);
  agrees("statusApplication", statusApplicationAgain, status.applicationCase);
  agrees("statusPeriod", statusPeriodAgain, status.periodCase);
  agrees("supervisionTerm", supervisionTermAgain, status.termCase);
  agrees("lossOfStatus", lossOfStatusAgain, status.lossCase);
  agrees("grantReturn", grantReturnAgain, money.returnCase);
  agrees("activityGrant", activityGrantAgain, money.activityCase);
  agrees("equipmentGrant", equipmentGrantAgain, money.equipmentCase);
  agrees("operatingGrant", operatingGrantAgain, money.runningCase);
  agrees("staffing", staffingAgain, running.staffCase);
  agrees("ownActivity", ownActivityAgain, running.ownActivityCase);
  agrees("financing", financingAgain, money.sourcesCase);
  agrees("retentionUntil", retentionUntilAgain, running.retentionCase);
  agrees("permittedPersonalData", permittedPersonalDataAgain, running.dataCase);
});
