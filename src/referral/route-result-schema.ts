import * as z from "zod";
import { factField } from "../input/index.js";
import {
  citationPart,
  missingPart,
  reasonedParts,
  undecidedSchemas,
  violationsPart,
} from "../reasoning/index.js";
import { actors, referringBodies, welfareBodies } from "./actors.js";
import { programmeNeedIds, programmeViolationCodes } from "./check-programme.js";
import { discontinuationNeeds } from "./discontinuation.js";
import { discontinuationGrounds, programmeParties } from "./programme-schema.js";
import { routeSteps, routeViolationCodes, routeWarningCodes } from "./route-result.js";

const by = z.array(z.literal([...actors]));

const neededPart = <Id extends string>(ids: readonly Id[]) =>
  z.array(z.strictObject({ id: z.literal([...ids]), done: factField, by, citation: citationPart }));

const missing = z.array(missingPart);

/** What `referralRoute` returns. */
export const referralRouteResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("route"),
    mayApply: factField,
    consentNeeded: z.boolean(),
    referredBy: z.array(
      z.strictObject({
        id: z.literal([...referringBodies]),
        may: z.literal([true, "unknown"]),
        notifies: z.array(z.literal([...welfareBodies])),
        citation: citationPart,
      }),
    ),
    needed: neededPart(routeSteps),
    residence: z.strictObject({
      priority: factField,
      open: factField,
      ways: z.array(
        z.strictObject({
          id: z.literal(["intercommunal-agreement", "free-places-and-funding"]),
          open: factField,
          citation: citationPart,
        }),
      ),
      citation: citationPart,
    }),
    next: z.strictObject({ id: z.literal([...routeSteps, "admission"]), by, citation: citationPart }),
    missing,
    violations: violationsPart(routeViolationCodes),
    warnings: z.array(z.strictObject({ code: z.literal([...routeWarningCodes]), citation: citationPart })),
    ...reasonedParts,
  }),
  ...undecidedSchemas,
]);

/** What `checkProgramme` returns. */
export const checkProgrammeResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("checked"),
    complete: factField,
    needed: neededPart(programmeNeedIds),
    changeOnRequestOf: z.array(z.literal([...programmeParties])),
    missing,
    violations: violationsPart(programmeViolationCodes),
    ...reasonedParts,
  }),
  ...undecidedSchemas,
]);

/** What `discontinuation` returns. */
export const discontinuationResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("ground"),
    ground: z.literal([...discontinuationGrounds]),
    citation: citationPart,
    met: factField,
    needed: neededPart(discontinuationNeeds),
    decidedBy: z.literal("centre-manager").nullable(),
    complaintTo: z.literal("administrative-court").nullable(),
    ends: z.array(z.literal(["health-insurance", "benefits-of-the-act"])),
    lastBenefitDay: z.string().describe("YYYY-MM-DD").nullable(),
    missing,
    ...reasonedParts,
  }),
  z.strictObject({
    outcome: z.literal("not-a-ground"),
    reason: z.literal(["absence-share", "not-named", "programme-still-possible"]),
    grounds: z.array(z.strictObject({ id: z.literal([...discontinuationGrounds]), citation: citationPart })),
    ...reasonedParts,
  }),
  ...undecidedSchemas,
]);
