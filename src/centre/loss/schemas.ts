import * as z from "zod";
import { lazily, type SchemasOf } from "../../input/index.js";
import { lossGrounds, lossNeeds, lossRequesters } from "../../law/index.js";
import {
  checklistParts,
  dayPart,
  decidedParts,
  exactPart,
  factPart,
  noRuleOutcome,
  undecidedOutcomes,
  violationsPart,
} from "../../reasoning/index.js";
import { statusDeciders } from "../status/vocabulary.js";
import type { GrantReturnResult } from "./grant-return.js";
import {
  type GrantReturnInput,
  grantReturnInput,
  type LossOfStatusInput,
  lossOfStatusInput,
  type SupervisionTermInput,
  supervisionTermInput,
} from "./inputs.js";
import type { LossOfStatusResult } from "./loss-of-status.js";
import type { SupervisionTermResult } from "./supervision-term.js";
import { noLossReasons, noSupervisionReasons, supervisionViolationCodes, takeovers } from "./vocabulary.js";

const supervisionTermResult = /* @__PURE__ */ lazily(() =>
  z.toZod<SupervisionTermResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("term"),
        days: z.int(),
        earliest: dayPart,
        violations: violationsPart(supervisionViolationCodes),
        ...decidedParts("supervisionTerm"),
      }),
      noRuleOutcome("supervisionTerm", noSupervisionReasons),
      ...undecidedOutcomes("supervisionTerm"),
    ]),
  ),
);

const lossOfStatusResult = /* @__PURE__ */ lazily(() => {
  const parts = decidedParts("lossOfStatus");
  return z.toZod<LossOfStatusResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("ground"),
        ground: z.literal(lossGrounds),
        met: factPart,
        decidedBy: z.literal(statusDeciders),
        exOfficio: z.boolean(),
        onRequestOf: z.array(z.literal(lossRequesters)),
        takeoverBy: z.literal(takeovers).nullable(),
        ...checklistParts(lossNeeds),
        ...parts,
      }),
      z.strictObject({
        outcome: z.literal("not-a-ground"),
        reason: z.literal(noLossReasons),
        firstDay: dayPart.nullable(),
        ...parts,
      }),
      ...undecidedOutcomes("lossOfStatus"),
    ]),
  );
});

const grantReturnResult = /* @__PURE__ */ lazily(() => {
  const parts = {
    parts: z.array(z.strictObject({ id: z.string(), index: z.int(), amount: z.string(), exact: exactPart })),
    ...decidedParts("grantReturn"),
  };
  return z.toZod<GrantReturnResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({ outcome: z.literal("return"), total: z.string(), ...parts }),
      z.strictObject({ outcome: z.literal("nothing-to-return"), total: z.string(), ...parts }),
      ...undecidedOutcomes("grantReturn"),
    ]),
  );
});

/** What each function of the loss takes and returns. */
export const lossSchemas: {
  readonly supervisionTerm: SchemasOf<SupervisionTermInput, SupervisionTermResult>;
  readonly lossOfStatus: SchemasOf<LossOfStatusInput, LossOfStatusResult>;
  readonly grantReturn: SchemasOf<GrantReturnInput, GrantReturnResult>;
} = {
  supervisionTerm: { input: supervisionTermInput, result: supervisionTermResult },
  lossOfStatus: { input: lossOfStatusInput, result: lossOfStatusResult },
  grantReturn: { input: grantReturnInput, result: grantReturnResult },
};
