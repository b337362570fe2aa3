import * as z from "zod";
import { lazily, type SchemasOf } from "../../input/index.js";
import { decidedParts, undecidedOutcomes } from "../../reasoning/index.js";
import { roundingsPart } from "../report/schemas.js";
import type { CheckReportResult } from "./check-report.js";
import { type CheckReportInput, checkReportInput } from "./inputs.js";
import { breachCodes, formIds } from "./vocabulary.js";

const compared = {
  constraint: z.string(),
  section: z.string(),
  row: z.string(),
  column: z.string(),
};

const breachesPart = /* @__PURE__ */ lazily(() => {
  const value = z.union([z.number(), z.string()]);
  return z.array(z.strictObject({ ...compared, code: z.literal(breachCodes), value, limit: value }));
});

const checkReportResult = /* @__PURE__ */ lazily(() =>
  z.toZod<CheckReportResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("checked"),
        form: z.literal(formIds),
        errors: breachesPart(),
        warnings: breachesPart(),
        roundings: roundingsPart(),
        notChecked: z.array(z.strictObject(compared)),
        ...decidedParts("checkReport"),
      }),
      ...undecidedOutcomes("checkReport"),
    ]),
  ),
);

/** What checking a form takes and returns. */
export const formSchemas: {
  readonly checkReport: SchemasOf<CheckReportInput, CheckReportResult>;
} = {
  checkReport: { input: checkReportInput, result: checkReportResult },
};
