import * as z from "zod";
import { lazily, type SchemasOf } from "../../input/index.js";
import { dayPart, decidedParts, issuePart, undecidedOutcomes } from "../../reasoning/index.js";
import {
  findingCodes,
  grantPurposes,
  noReportReasons,
  recordTables,
  reportContents,
  reportForms,
  unknownFacts,
} from "../vocabulary.js";
import {
  type CentreReportInput,
  centreReportInput,
  type ClubReportInput,
  clubReportInput,
} from "./inputs.js";
import type { CentreReportResult, ClubReportResult } from "./report.js";

/** Cells by section, row and column. */
export const cellsPart = /* @__PURE__ */ lazily(() =>
  z.record(
    z.string(),
    z.record(z.string(), z.record(z.string(), z.union([z.number(), z.string(), z.null()]))),
  ),
);

/** Sums in thousands that do not add up. */
export const roundingsPart = /* @__PURE__ */ lazily(() =>
  z.array(
    z.strictObject({
      section: z.string(),
      row: z.string(),
      column: z.string(),
      total: z.string(),
      parts: z.string(),
      difference: z.string(),
    }),
  ),
);

/** A form filled from the content. */
export const filledFormPart = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: z.literal(reportForms),
    cells: cellsPart(),
    roundings: roundingsPart(),
    notFilled: z.array(
      z.strictObject({
        section: z.string().nullable(),
        row: z.string().nullable(),
        column: z.string().nullable(),
        reason: z.string(),
        cell: z.string().exactOptional(),
      }),
    ),
  }),
);

const sums = {
  carried: z.string(),
  received: z.string(),
  used: z.string(),
  returned: z.string(),
  left: z.string(),
};

/** What both reports hold. */
const reportParts = /* @__PURE__ */ lazily(() => ({
  year: z.number(),
  correction: z.number(),
  project: z.string().nullable(),
  readings: z.strictObject({
    reportTrial: z.literal(["counts", "not-counted"]).exactOptional(),
    reportCompletion: z.literal(["whole-course", "with-work"]).exactOptional(),
  }),
  unit: z.strictObject({ id: z.string(), name: z.string().exactOptional() }),
  period: z.strictObject({ from: dayPart, to: dayPart }),
  content: z.literal(reportContents),
  cells: cellsPart(),
  form: filledFormPart().nullable(),
  grants: z.array(
    z.strictObject({
      id: z.string(),
      granter: z.string().nullable(),
      purpose: z.literal(grantPurposes),
      granted: z.string().nullable(),
      ...sums,
    }),
  ),
  granters: z.array(z.strictObject({ granter: z.string().nullable(), ...sums })),
  changes: z.array(z.strictObject({ id: z.string(), on: dayPart, point: z.string(), text: z.string() })),
  unknowns: z.array(
    z.strictObject({ table: z.literal(recordTables), id: z.string(), fact: z.literal(unknownFacts) }),
  ),
  leftOut: z.array(
    z.strictObject({
      table: z.literal(recordTables),
      index: z.number(),
      id: z.string().nullable(),
      issues: z.array(issuePart),
    }),
  ),
  findings: z.array(
    z.strictObject({
      code: z.literal(findingCodes),
      table: z.literal(recordTables).exactOptional(),
      id: z.string().exactOptional(),
    }),
  ),
}));

const centreReportResult = /* @__PURE__ */ lazily(() => {
  const parts = decidedParts("centreReport");
  return z.toZod<CentreReportResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({ outcome: z.literal("report"), kind: z.literal("centre"), ...reportParts(), ...parts }),
      z.strictObject({ outcome: z.literal("not-due"), reason: z.literal(noReportReasons), ...parts }),
      ...undecidedOutcomes("centreReport"),
    ]),
  );
});

const clubReportResult = /* @__PURE__ */ lazily(() => {
  const parts = decidedParts("clubReport");
  return z.toZod<ClubReportResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({ outcome: z.literal("report"), kind: z.literal("club"), ...reportParts(), ...parts }),
      z.strictObject({ outcome: z.literal("not-due"), reason: z.literal(noReportReasons), ...parts }),
      ...undecidedOutcomes("clubReport"),
    ]),
  );
});

/** What the yearly reports take and return. */
export const reportSchemas: {
  readonly centreReport: SchemasOf<CentreReportInput, CentreReportResult>;
  readonly clubReport: SchemasOf<ClubReportInput, ClubReportResult>;
} = {
  centreReport: { input: centreReportInput, result: centreReportResult },
  clubReport: { input: clubReportInput, result: clubReportResult },
};
