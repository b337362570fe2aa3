import * as z from "zod";
import { lazily } from "../../input/index.js";
import { contributionPayers } from "../../law/index.js";
import { amountPart, decidedParts, monthPart, undecidedOutcomes } from "../../reasoning/index.js";
import { noContributionsReasons } from "../vocabulary.js";
import type { ContributionsResult } from "./contributions.js";

export const contributionsResult = /* @__PURE__ */ lazily(() => {
  const parts = {
    month: monthPart,
    pension: amountPart,
    disability: amountPart,
    total: amountPart,
    ...decidedParts("contributions"),
  };
  return z.toZod<ContributionsResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({ outcome: z.literal("due"), payer: z.literal(contributionPayers), ...parts }),
      z.strictObject({ outcome: z.literal("not-due"), reason: z.literal(noContributionsReasons), ...parts }),
      ...undecidedOutcomes("contributions"),
    ]),
  );
});
