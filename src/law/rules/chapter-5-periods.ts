import { asEnacted, other, theAct } from "../cite.js";
import type { Rule } from "../record.js";
import { verifiedOn } from "../verified-on.js";
import type { RuleId, RuleValues } from "./values.js";

/** art. 14 ust. 1 and art. 15 ust. 1–3: hours, trial, participation, extension. */
export const periods = {
  stay: [
    {
      value: { per: "day", hoursMin: 6 },
      citation: theAct("art-14-ust-1"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
    {
      value: {
        per: "week",
        hoursMin: 30,
        hoursMax: 40,
        disabled: {
          hoursMaxPerDay: 7,
          hoursMaxPerWeek: 35,
          // The act of 27 August 1997 in the consolidated text that was read.
          citation: other("DU/2026/884", "art-15-ust-2"),
        },
      },
      citation: theAct("art-14-ust-1"),
      effectiveFrom: "2022-02-15",
      inForceFrom: "2022-02-15",
      amendedBy: other("DU/2022/218", "art-1-pkt-11"),
      confidence: "primary",
      verifiedOn,
    },
  ],
  trialLength: [
    {
      value: { months: 1 },
      citation: theAct("art-15-ust-1"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
  ],
  qualification: [
    {
      value: { by: "head-of-welfare-centre", whereConverted: null },
      citation: theAct("art-15-ust-2"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
    {
      value: { by: "head-of-welfare-centre", whereConverted: "director-of-services-centre" },
      citation: theAct("art-15-ust-2"),
      effectiveFrom: "2020-01-01",
      inForceFrom: "2020-01-01",
      amendedBy: other("DU/2019/1818"),
      confidence: "consolidated",
      verifiedOn,
    },
    {
      value: { by: "centre-manager", whereConverted: null },
      citation: theAct("art-15-ust-2"),
      effectiveFrom: "2022-02-15",
      inForceFrom: "2022-02-15",
      amendedBy: other("DU/2022/218", "art-1-pkt-12-lit-b"),
      confidence: "primary",
      verifiedOn,
    },
  ],
  participationLength: [
    {
      value: { months: 11 },
      citation: theAct("art-15-ust-3-zd-1"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
  ],
  extension: [
    {
      value: { kind: "exactly", months: 6 },
      citation: theAct("art-15-ust-3-zd-2"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
    {
      value: { kind: "by-or-to", months: 6 },
      citation: theAct("art-15-ust-3-zd-2"),
      effectiveFrom: "2009-07-16",
      inForceFrom: "2009-07-16",
      amendedBy: other("DU/2009/742", "art-3-pkt-4"),
      confidence: "primary",
      verifiedOn,
    },
    {
      value: { kind: "at-most", months: 12 },
      citation: theAct("art-15-ust-3-zd-2"),
      effectiveFrom: "2022-01-01",
      inForceFrom: "2022-02-15",
      amendedBy: other("DU/2022/218", "art-1-pkt-12-lit-c"),
      confidence: "primary",
      verifiedOn,
    },
  ],
} satisfies { readonly [Id in RuleId]?: Rule<RuleValues[Id]> };
