import * as z from "zod";
import { lazily, type SchemasOf } from "../../input/index.js";
import { applicationPointIds, centreForms, opinionGivers } from "../../law/index.js";
import {
  checklistParts,
  dayPart,
  decidedParts,
  factPart,
  noRuleOutcome,
  undecidedOutcomes,
  violationsPart,
} from "../../reasoning/index.js";
import type { FoundingFormResult } from "./founding-form.js";
import {
  type FoundingFormInput,
  foundingFormInput,
  type StatusApplicationInput,
  statusApplicationInput,
  type StatusPeriodInput,
  statusPeriodInput,
} from "./inputs.js";
import type { StatusApplicationResult } from "./status-application.js";
import type { StatusPeriodResult } from "./status-period.js";
import {
  applicationKinds,
  applicationViolationCodes,
  mayNotFoundReasons,
  noStatusRuleReasons,
  statusDeciders,
  statusStates,
  statusViolationCodes,
} from "./vocabulary.js";

const foundingFormResult = /* @__PURE__ */ lazily(() => {
  const parts = decidedParts("foundingForm");
  const forms = z.array(z.literal(centreForms));
  return z.toZod<FoundingFormResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({ outcome: z.literal("may-found"), forms, ...parts }),
      z.strictObject({
        outcome: z.literal("may-not-found"),
        reason: z.literal(mayNotFoundReasons),
        forms,
        firstDay: dayPart.nullable(),
        ...parts,
      }),
      ...undecidedOutcomes("foundingForm"),
    ]),
  );
});

const statusApplicationResult = /* @__PURE__ */ lazily(() => {
  const filing = z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("any-day") }),
    z.strictObject({ kind: z.literal("deadline"), next: dayPart }),
    z.strictObject({ kind: z.literal("window"), open: z.boolean(), from: dayPart, to: dayPart }),
  ]);
  return z.toZod<StatusApplicationResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("checked"),
        complete: factPart,
        ...checklistParts(applicationPointIds),
        notNeeded: z.array(z.literal(applicationPointIds)),
        decidedBy: z.literal(statusDeciders),
        opinionsOf: z.array(z.literal(opinionGivers)),
        filing: filing.nullable(),
        violations: violationsPart(applicationViolationCodes),
        ...decidedParts("statusApplication"),
      }),
      noRuleOutcome("statusApplication", noStatusRuleReasons),
      ...undecidedOutcomes("statusApplication"),
    ]),
  );
});

const statusPeriodResult = /* @__PURE__ */ lazily(() =>
  z.toZod<StatusPeriodResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("found"),
        status: z.literal(statusStates),
        periods: z.array(
          z.strictObject({
            kind: z.literal(applicationKinds),
            from: dayPart,
            to: dayPart,
            years: z.int().nullable(),
          }),
        ),
        until: dayPart,
        decidedBy: z.literal(statusDeciders),
        appealTo: z.literal("minister"),
        extension: z.strictObject({ possible: z.boolean(), reportsOf: z.array(z.int()) }),
        violations: violationsPart(statusViolationCodes),
        ...decidedParts("statusPeriod"),
      }),
      ...undecidedOutcomes("statusPeriod"),
    ]),
  ),
);

/** What each function of the status takes and returns. */
export const statusSchemas: {
  readonly foundingForm: SchemasOf<FoundingFormInput, FoundingFormResult>;
  readonly statusApplication: SchemasOf<StatusApplicationInput, StatusApplicationResult>;
  readonly statusPeriod: SchemasOf<StatusPeriodInput, StatusPeriodResult>;
} = {
  foundingForm: { input: foundingFormInput, result: foundingFormResult },
  statusApplication: { input: statusApplicationInput, result: statusApplicationResult },
  statusPeriod: { input: statusPeriodInput, result: statusPeriodResult },
};
