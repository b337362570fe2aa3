import { asEnacted, other, theAct } from "../cite.js";
import type { Rule } from "../record.js";
import { verifiedOn } from "../verified-on.js";
import type { RuleId, RuleValues } from "./values.js";

/** art. 15 ust. 1 zd. 2, 4–6 and 8, art. 15a: the benefit, its payment and refund, the premium. */
export const benefit = {
  trialRate: [
    {
      value: { percent: "50", onApplication: false },
      citation: theAct("art-15-ust-1-zd-2"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
    {
      value: { percent: "120", onApplication: true },
      citation: theAct("art-15-ust-4"),
      effectiveFrom: "2022-01-01",
      inForceFrom: "2022-02-15",
      // lit. a struck out the old sentence, lit. d put the trial under ust. 4.
      amendedBy: other("DU/2022/218", "art-1-pkt-12-lit-d"),
      confidence: "primary",
      verifiedOn,
    },
  ],
  participationRate: [
    {
      value: { percent: "80", onApplication: true },
      citation: theAct("art-15-ust-4"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
    {
      value: { percent: "100", onApplication: true },
      citation: theAct("art-15-ust-4"),
      effectiveFrom: "2007-07-01",
      inForceFrom: "2007-07-01",
      amendedBy: other("DU/2007/793", "art-1-pkt-13-lit-a"),
      confidence: "primary",
      verifiedOn,
    },
    {
      value: { percent: "120", onApplication: true },
      citation: theAct("art-15-ust-4"),
      effectiveFrom: "2022-01-01",
      inForceFrom: "2022-02-15",
      amendedBy: other("DU/2022/218", "art-1-pkt-12-lit-d"),
      confidence: "primary",
      verifiedOn,
    },
  ],
  payment: [
    {
      value: { every: "month", inArrears: true },
      citation: theAct("art-15-ust-5"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
  ],
  partialMonth: [
    {
      value: { divisor: 30 },
      citation: theAct("art-15-ust-6"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
  ],
  refund: [
    {
      value: { withContributions: false, advance: true },
      citation: theAct("art-15-ust-8"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
    {
      value: { withContributions: true, advance: true },
      citation: theAct("art-15-ust-8"),
      effectiveFrom: "2009-02-01",
      inForceFrom: "2009-02-01",
      amendedBy: other("DU/2009/33", "art-13"),
      // The text was read; the day is inferred (see the amendment).
      confidence: "primary",
      verifiedOn,
    },
  ],
  premium: [
    {
      value: null,
      citation: theAct("art-15"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
    {
      value: { percent: "20" },
      citation: theAct("art-15a"),
      effectiveFrom: "2007-07-14",
      inForceFrom: "2007-07-14",
      amendedBy: other("DU/2007/793", "art-1-pkt-14"),
      confidence: "primary",
      verifiedOn,
    },
    {
      value: { percent: "50" },
      citation: theAct("art-15a-ust-2"),
      effectiveFrom: "2015-10-24",
      inForceFrom: "2015-10-24",
      amendedBy: other("DU/2015/1567", "art-1-pkt-12"),
      confidence: "primary",
      verifiedOn,
    },
    {
      value: { percent: "100" },
      citation: theAct("art-15a-ust-2"),
      effectiveFrom: "2022-02-15",
      inForceFrom: "2022-02-15",
      amendedBy: other("DU/2022/218", "art-1-pkt-13"),
      confidence: "primary",
      verifiedOn,
    },
  ],
} satisfies { readonly [Id in RuleId]?: Rule<RuleValues[Id]> };
