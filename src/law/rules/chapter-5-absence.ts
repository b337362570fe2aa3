import { asEnacted, other, theAct } from "../cite.js";
import type { Rule } from "../record.js";
import { verifiedOn } from "../verified-on.js";
import type { RuleId, RuleValues } from "./values.js";

/** art. 15 ust. 6a–7a: days off, unexcused absence, sickness. */
export const absence = {
  daysOff: [
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
      // No extra days; `extensionMonths` is the longest extension of that time.
      value: { basic: 4, extra: 0, extensionMonths: 6, right: false },
      citation: theAct("art-15-ust-6a"),
      effectiveFrom: "2007-07-14",
      inForceFrom: "2007-07-14",
      amendedBy: other("DU/2007/793", "art-1-pkt-13-lit-b"),
      confidence: "primary",
      verifiedOn,
    },
    {
      value: { basic: 6, extra: 0, extensionMonths: 6, right: false },
      citation: theAct("art-15-ust-6a"),
      effectiveFrom: "2015-10-24",
      inForceFrom: "2015-10-24",
      amendedBy: other("DU/2015/1567", "art-1-pkt-11"),
      confidence: "primary",
      verifiedOn,
    },
    {
      // That the proportion is to the longest extension, twelve months, is a reading (question Q13), not in the text.
      value: { basic: 6, extra: 6, extensionMonths: 12, right: true },
      citation: theAct("art-15-ust-6a"),
      effectiveFrom: "2022-02-15",
      inForceFrom: "2022-02-15",
      amendedBy: other("DU/2022/218", "art-1-pkt-12-lit-e"),
      transition: [other("DU/2022/218", "art-9")],
      confidence: "primary",
      verifiedOn,
    },
  ],
  unexcusedAbsence: [
    {
      value: { divisor: 20, mostDays: 3 },
      citation: theAct("art-15-ust-7"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
  ],
  sickness: [
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
      value: { divisor: 40, mostDays: 14 },
      citation: theAct("art-15-ust-7a"),
      effectiveFrom: "2007-07-14",
      inForceFrom: "2007-07-14",
      amendedBy: other("DU/2007/793", "art-1-pkt-13-lit-c"),
      confidence: "primary",
      verifiedOn,
    },
    {
      value: { divisor: 40, mostDays: 21 },
      citation: theAct("art-15-ust-7a"),
      effectiveFrom: "2022-02-15",
      inForceFrom: "2022-02-15",
      amendedBy: other("DU/2022/218", "art-1-pkt-12-lit-g"),
      transition: [other("DU/2022/218", "art-10")],
      confidence: "primary",
      verifiedOn,
    },
  ],
} satisfies { readonly [Id in RuleId]?: Rule<RuleValues[Id]> };
