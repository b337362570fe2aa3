import * as z from "zod";
import { lazily, type SchemasOf } from "../../input/index.js";
import { partsNotApplied, servicesBases } from "../../law/index.js";
import {
  amountPart,
  decidedParts,
  noRuleOutcome,
  undecidedOutcomes,
  violationsPart,
} from "../../reasoning/index.js";
import { type ReintegrationServicesInput, reintegrationServicesInput } from "./inputs.js";
import type { ReintegrationServicesResult } from "./reintegration-services.js";
import {
  noServicesReasons,
  reintegrationRegimes,
  servicesViolationCodes,
  servicesWarningCodes,
} from "./vocabulary.js";

const reintegrationServicesResult = /* @__PURE__ */ lazily(() =>
  z.toZod<ReintegrationServicesResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("possible"),
        regime: z.literal(reintegrationRegimes),
        basis: z.literal(servicesBases).nullable(),
        hours: z
          .union([z.strictObject({ perWeekAtLeast: z.number() }), z.strictObject({ perDay: z.number() })])
          .nullable(),
        months: z.strictObject({ each: z.int().nullable(), total: z.int() }).nullable(),
        trainerRateMost: amountPart.nullable(),
        notApplied: z.array(z.literal(partsNotApplied)),
        violations: violationsPart(servicesViolationCodes),
        warnings: violationsPart(servicesWarningCodes),
        ...decidedParts("reintegrationServices"),
      }),
      noRuleOutcome("reintegrationServices", noServicesReasons),
      ...undecidedOutcomes("reintegrationServices"),
    ]),
  ),
);

/** What the function of services takes and returns. */
export const servicesSchemas: {
  readonly reintegrationServices: SchemasOf<ReintegrationServicesInput, ReintegrationServicesResult>;
} = {
  reintegrationServices: { input: reintegrationServicesInput, result: reintegrationServicesResult },
};
