import * as z from "zod";
import { factField, lazily, type SchemasOf } from "../../input/index.js";
import { residenceWays } from "../../law/index.js";
import {
  citationPart,
  decidedParts,
  missingPart,
  undecidedOutcomes,
  violationsPart,
} from "../../reasoning/index.js";
import { referringBodies, welfareBodies } from "../bodies.js";
import { byPart, neededPart } from "../needed-part.js";
import { type ReferralRouteInput, referralRouteInput } from "./inputs.js";
import type { ReferralRouteResult } from "./referral-route.js";
import {
  nextSteps,
  referralRoutes,
  routeSteps,
  routeViolationCodes,
  routeWarningCodes,
} from "./vocabulary.js";

const referrerPart = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: z.literal(referringBodies),
    may: z.literal([true, "unknown"]),
    notifies: z.array(z.literal(welfareBodies)),
    citation: citationPart,
  }),
);

const residencePart = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    priority: factField(),
    open: factField(),
    ways: z.array(
      z.strictObject({ id: z.literal(residenceWays), open: factField(), citation: citationPart }),
    ),
    citation: citationPart,
  }),
);

const referralRouteResult = /* @__PURE__ */ lazily(() =>
  z.toZod<ReferralRouteResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("route"),
        route: z.literal(referralRoutes),
        mayApply: factField(),
        consentNeeded: z.boolean(),
        referredBy: z.array(referrerPart()),
        needed: neededPart(routeSteps),
        residence: residencePart(),
        next: z.strictObject({ id: z.literal(nextSteps), by: byPart(), citation: citationPart }),
        missing: z.array(missingPart),
        violations: violationsPart(routeViolationCodes),
        warnings: z.array(z.strictObject({ code: z.literal(routeWarningCodes), citation: citationPart })),
        ...decidedParts("referralRoute"),
      }),
      ...undecidedOutcomes("referralRoute"),
    ]),
  ),
);

/** What {@link referralRoute} takes and returns. */
export const referralRouteSchemas: SchemasOf<ReferralRouteInput, ReferralRouteResult> = {
  input: referralRouteInput,
  result: referralRouteResult,
};
