import * as z from "zod";
import { lazily, type SchemasOf } from "../../input/index.js";
import { equipmentPurposes, equipmentRecipients, grantSetters } from "../../law/index.js";
import {
  amountPart,
  countPart,
  dayPart,
  decidedParts,
  exactPart,
  monthPart,
  noRuleOutcome,
  undecidedOutcomes,
} from "../../reasoning/index.js";
import type { ActivityGrantResult } from "./activity-grant.js";
import type { EquipmentGrantResult } from "./equipment-grant.js";
import {
  type ActivityGrantInput,
  activityGrantInput,
  type EquipmentGrantInput,
  equipmentGrantInput,
  type OperatingGrantInput,
  operatingGrantInput,
} from "./inputs.js";
import type { OperatingGrantResult } from "./operating-result.js";
import { noEquipmentReasons, noOperatingGrantReasons, noOperatingRuleReasons } from "./vocabulary.js";

const activityGrantResult = /* @__PURE__ */ lazily(() =>
  z.toZod<ActivityGrantResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("due"),
        base: amountPart,
        instalments: z.array(
          z.strictObject({
            index: countPart,
            month: monthPart,
            heads: countPart,
            amount: amountPart,
            exact: exactPart,
            payBy: dayPart,
          }),
        ),
        total: amountPart,
        complete: z.boolean(),
        ...decidedParts("activityGrant"),
      }),
      ...undecidedOutcomes("activityGrant"),
    ]),
  ),
);

const equipmentGrantResult = /* @__PURE__ */ lazily(() => {
  const parts = decidedParts("equipmentGrant");
  return z.toZod<EquipmentGrantResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("possible"),
        recipient: z.literal(equipmentRecipients),
        payBy: dayPart.nullable(),
        purposes: z.array(z.literal(equipmentPurposes)),
        firstOnly: z.boolean(),
        ...parts,
      }),
      z.strictObject({
        outcome: z.literal("not-possible"),
        reason: z.literal(noEquipmentReasons),
        firstDay: dayPart.nullable(),
        ...parts,
      }),
      ...undecidedOutcomes("equipmentGrant"),
    ]),
  );
});

const operatingGrantResult = /* @__PURE__ */ lazily(() => {
  const parts = { month: monthPart, amount: amountPart, ...decidedParts("operatingGrant") };
  const setBy = z.literal(grantSetters);
  return z.toZod<OperatingGrantResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("due"),
        heads: countPart,
        product: amountPart,
        cap: amountPart.nullable(),
        capped: z.boolean(),
        exact: exactPart,
        setBy,
        payBy: dayPart.nullable(),
        ...parts,
      }),
      z.strictObject({
        outcome: z.literal("not-due"),
        reason: z.literal(noOperatingGrantReasons),
        heads: countPart.exactOptional(),
        product: amountPart.exactOptional(),
        cap: amountPart.nullable().exactOptional(),
        setBy: setBy.exactOptional(),
        payBy: dayPart.nullable().exactOptional(),
        ...parts,
      }),
      noRuleOutcome("operatingGrant", noOperatingRuleReasons),
      ...undecidedOutcomes("operatingGrant"),
    ]),
  );
});

/** What each function of grants takes and returns. */
export const grantSchemas: {
  readonly activityGrant: SchemasOf<ActivityGrantInput, ActivityGrantResult>;
  readonly equipmentGrant: SchemasOf<EquipmentGrantInput, EquipmentGrantResult>;
  readonly operatingGrant: SchemasOf<OperatingGrantInput, OperatingGrantResult>;
} = {
  activityGrant: { input: activityGrantInput, result: activityGrantResult },
  equipmentGrant: { input: equipmentGrantInput, result: equipmentGrantResult },
  operatingGrant: { input: operatingGrantInput, result: operatingGrantResult },
};
