import * as z from "zod";
import { lazily, type SchemasOf } from "../../input/index.js";
import { personalDataFields } from "../../law/index.js";
import { countPart, dayPart, decidedParts, noRuleOutcome, undecidedOutcomes } from "../../reasoning/index.js";
import {
  type PermittedPersonalDataInput,
  permittedPersonalDataInput,
  type RetentionUntilInput,
  retentionUntilInput,
} from "./inputs.js";
import type { PermittedPersonalDataResult } from "./permitted-personal-data.js";
import type { RetentionUntilResult } from "./retention-until.js";
import { noDataRuleReasons } from "./vocabulary.js";

const retentionUntilResult = /* @__PURE__ */ lazily(() => {
  const parts = decidedParts("retentionUntil");
  return z.toZod<RetentionUntilResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({ outcome: z.literal("until"), until: dayPart, over: z.boolean(), ...parts }),
      z.strictObject({ outcome: z.literal("no-term"), ...parts }),
      noRuleOutcome("retentionUntil", noDataRuleReasons),
      ...undecidedOutcomes("retentionUntil"),
    ]),
  );
});

const permittedPersonalDataResult = /* @__PURE__ */ lazily(() => {
  const fields = z.array(z.literal(personalDataFields));
  return z.toZod<PermittedPersonalDataResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("listed"),
        participant: fields,
        family: fields,
        closed: z.boolean(),
        data: z.array(z.strictObject({ index: countPart, listed: z.boolean() })),
        outside: z.array(countPart),
        ...decidedParts("permittedPersonalData"),
      }),
      noRuleOutcome("permittedPersonalData", noDataRuleReasons),
      ...undecidedOutcomes("permittedPersonalData"),
    ]),
  );
});

/** What each function of personal data takes and returns. */
export const dataSchemas: {
  readonly retentionUntil: SchemasOf<RetentionUntilInput, RetentionUntilResult>;
  readonly permittedPersonalData: SchemasOf<PermittedPersonalDataInput, PermittedPersonalDataResult>;
} = {
  retentionUntil: { input: retentionUntilInput, result: retentionUntilResult },
  permittedPersonalData: { input: permittedPersonalDataInput, result: permittedPersonalDataResult },
};
