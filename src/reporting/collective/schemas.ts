import * as z from "zod";
import { lazily, type SchemasOf } from "../../input/index.js";
import { dayPart, decidedParts, exactPart, undecidedOutcomes } from "../../reasoning/index.js";
import { cellsPart, filledFormPart } from "../report/schemas.js";
import { reportContents, reportKinds } from "../vocabulary.js";
import type { ClubsInformationResult } from "./clubs-information.js";
import type { CollectiveReportResult } from "./collective-report.js";
import type { EffectivenessResult } from "./effectiveness.js";
import {
  type ClubsInformationInput,
  clubsInformationInput,
  type CollectiveReportInput,
  collectiveReportInput,
  type EffectivenessInput,
  effectivenessInput,
} from "./inputs.js";
import { countedEffects, notCollectedReasons } from "./vocabulary.js";

const notCollected = <Name extends string>(calculation: Name) =>
  z.strictObject({
    outcome: z.literal("not-due"),
    reason: z.literal(notCollectedReasons),
    ...decidedParts(calculation),
  });

const collectiveReportResult = /* @__PURE__ */ lazily(() => {
  const sources = z.array(z.strictObject({ id: z.string(), correction: z.number() }));
  return z.toZod<CollectiveReportResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("collective"),
        kind: z.literal(reportKinds),
        year: z.number(),
        project: z.string().nullable(),
        readings: z.strictObject({
          reportTrial: z.array(z.literal(["counts", "not-counted"])).exactOptional(),
          reportCompletion: z.array(z.literal(["whole-course", "with-work"])).exactOptional(),
        }),
        content: z.literal(reportContents),
        cells: cellsPart(),
        form: filledFormPart().nullable(),
        sources,
        superseded: sources,
        notReported: z.array(z.string()),
        counts: z.strictObject({ reports: z.number(), unknowns: z.number(), leftOut: z.number() }),
        ...decidedParts("collectiveReport"),
      }),
      notCollected("collectiveReport"),
      ...undecidedOutcomes("collectiveReport"),
    ]),
  );
});

const clubsInformationResult = /* @__PURE__ */ lazily(() =>
  z.toZod<ClubsInformationResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("information"),
        on: dayPart,
        count: z.number(),
        ...decidedParts("clubsInformation"),
      }),
      notCollected("clubsInformation"),
      ...undecidedOutcomes("clubsInformation"),
    ]),
  ),
);

const effectivenessResult = /* @__PURE__ */ lazily(() => {
  const counted = z.strictObject({ of: z.literal(countedEffects), value: z.number() });
  return z.toZod<EffectivenessResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("ratios"),
        ratios: z.array(
          z.strictObject({
            id: z.string(),
            numerator: counted,
            denominator: counted,
            exact: exactPart.nullable(),
            percent: z.string().nullable(),
            above: z.boolean(),
          }),
        ),
        ...decidedParts("effectiveness"),
      }),
      ...undecidedOutcomes("effectiveness"),
    ]),
  );
});

/** What collecting reports takes and returns. */
export const collectiveSchemas: {
  readonly collectiveReport: SchemasOf<CollectiveReportInput, CollectiveReportResult>;
  readonly clubsInformation: SchemasOf<ClubsInformationInput, ClubsInformationResult>;
  readonly effectiveness: SchemasOf<EffectivenessInput, EffectivenessResult>;
} = {
  collectiveReport: { input: collectiveReportInput, result: collectiveReportResult },
  clubsInformation: { input: clubsInformationInput, result: clubsInformationResult },
  effectiveness: { input: effectivenessInput, result: effectivenessResult },
};
