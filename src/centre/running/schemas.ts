import * as z from "zod";
import { lazily, type SchemasOf } from "../../input/index.js";
import {
  citationPart,
  countPart,
  decidedParts,
  exactPart,
  factPart,
  missingPart,
  undecidedOutcomes,
} from "../../reasoning/index.js";
import { type OwnActivityInput, ownActivityInput, type StaffingInput, staffingInput } from "./inputs.js";
import type { OwnActivityResult } from "./own-activity.js";
import type { StaffingResult } from "./staffing.js";
import { notAllowedReasons, staffingWarningCodes } from "./vocabulary.js";

const staffingResult = /* @__PURE__ */ lazily(() =>
  z.toZod<StaffingResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("checked"),
        most: countPart,
        staffNeeded: countPart,
        perStaff: exactPart.nullable(),
        kept: z.boolean(),
        warnings: z.array(
          z.strictObject({
            code: z.literal(staffingWarningCodes),
            citation: citationPart,
            path: z.array(z.union([z.string(), z.number()])).exactOptional(),
            consequences: z.array(citationPart),
          }),
        ),
        ...decidedParts("staffing"),
      }),
      ...undecidedOutcomes("staffing"),
    ]),
  ),
);

const ownActivityResult = /* @__PURE__ */ lazily(() =>
  z.toZod<OwnActivityResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("checked"),
        activities: z.array(
          z.strictObject({
            index: countPart,
            id: z.string().exactOptional(),
            allowed: factPart,
            reason: z.literal(notAllowedReasons).nullable(),
            citation: citationPart,
          }),
        ),
        allowed: factPart,
        business: z.literal(false),
        paidPublicBenefit: z.boolean(),
        missing: z.array(missingPart),
        ...decidedParts("ownActivity"),
      }),
      ...undecidedOutcomes("ownActivity"),
    ]),
  ),
);

/** What each function of staff and activity takes and returns. */
export const runningSchemas: {
  readonly staffing: SchemasOf<StaffingInput, StaffingResult>;
  readonly ownActivity: SchemasOf<OwnActivityInput, OwnActivityResult>;
} = {
  staffing: { input: staffingInput, result: staffingResult },
  ownActivity: { input: ownActivityInput, result: ownActivityResult },
};
