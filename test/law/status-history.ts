import type { StatusValues } from "../../src/law/rules/status-values.js";
import type { Version } from "./history.js";

/** The status of a centre and its supervision, as section 5 of the history gives them; not taken from the code. */
const actOf2003 = { from: "2003-08-14", by: "DU/2003/1143" } as const;
const notYet = { ...actOf2003, value: null } as const;
const actOf2005 = { from: "2006-01-01", by: "DU/2005/1462" } as const;
const actOf2007 = { from: "2007-07-14", by: "DU/2007/793" } as const;
const actOf2022 = { from: "2022-02-15", by: "DU/2022/218" } as const;

export const statusHistory: { readonly [Id in keyof StatusValues]: readonly Version<StatusValues[Id]>[] } = {
  statusLength: [
    { ...actOf2003, unit: "art-5-ust-2", value: { years: 3 } },
    { ...actOf2007, byUnit: "art-1-pkt-4-lit-a", value: { years: 5 } },
  ],
  statusAuthority: [
    { ...actOf2003, unit: "art-5-ust-1", value: { by: "voivode" } },
    { ...actOf2005, byUnit: "art-26-pkt-3", value: { by: "marshal" } },
    { ...actOf2007, value: { by: "voivode" } },
  ],
  statusExtension: [notYet, { ...actOf2007, unit: "art-5a", value: { reports: 3 } }],
  supervision: [
    notYet,
    {
      ...actOf2022,
      byUnit: "art-1-pkt-5",
      unit: "art-5b",
      value: { explanationDays: 14, remedyDays: 30 },
    },
  ],
};
