import type { FoundersForms, StatusValues } from "../../src/law/rules/status-values.js";
import type { Version } from "./history.js";

/** Who founds a centre, its status and supervision, as sections 4 and 5 of the history gives them; not taken from the code. */
const actOf2003 = { from: "2003-08-14", by: "DU/2003/1143" } as const;
const notYet = { ...actOf2003, value: null } as const;
const actOf2005 = { from: "2006-01-01", by: "DU/2005/1462" } as const;
const actOf2007 = { from: "2007-07-14", by: "DU/2007/793" } as const;
const actOf2022 = { from: "2022-02-15", by: "DU/2022/218" } as const;

const budgetary = { forms: ["budgetary-unit", "budgetary-establishment"] } satisfies FoundersForms;
const local = { commune: budgetary, powiat: budgetary, voivodeship: budgetary };

export const statusHistory: { readonly [Id in keyof StatusValues]: readonly Version<StatusValues[Id]>[] } = {
  foundingForms: [
    {
      ...actOf2003,
      unit: "art-3-ust-2",
      value: {
        founders: {
          commune: { forms: ["auxiliary-unit"] },
          ngo: { forms: ["separated-unit"], condition: "public-benefit-status" },
        },
        auxiliaryUnitsGoOn: false,
      },
    },
    {
      from: "2004-06-01",
      by: "DU/2004/1001",
      byUnit: "art-137-pkt-3",
      value: {
        founders: { commune: { forms: ["auxiliary-unit"] }, ngo: { forms: ["separated-unit"] } },
        auxiliaryUnitsGoOn: false,
      },
    },
    {
      from: "2010-09-04",
      by: "DU/2010/1020",
      byUnit: "art-1-pkt-1",
      value: { founders: { ...local, ngo: { forms: ["separated-unit"] } }, auxiliaryUnitsGoOn: true },
    },
    {
      from: "2011-01-01",
      by: "DU/2009/1241",
      byUnit: "art-57-pkt-2",
      value: { founders: { ...local, ngo: { forms: ["separated-unit"] } }, auxiliaryUnitsGoOn: false },
    },
    {
      from: "2011-10-30",
      by: "DU/2011/1211",
      byUnit: "art-1-pkt-2",
      confidence: "secondary",
      value: {
        founders: {
          ...local,
          ngo: { forms: ["separated-unit"] },
          "church-entity": { forms: ["separated-unit"], formNotNamed: true },
          "social-cooperative": {
            forms: ["separated-unit"],
            condition: "cooperative-of-listed-entities",
            formNotNamed: true,
          },
        },
        auxiliaryUnitsGoOn: false,
      },
    },
    {
      ...actOf2022,
      byUnit: "art-1-pkt-2-lit-b",
      confidence: "secondary",
      value: {
        founders: {
          ...local,
          ngo: { forms: ["separated-unit"] },
          "church-entity": { forms: ["separated-unit"] },
          "social-cooperative": { forms: ["separated-unit"] },
        },
        auxiliaryUnitsGoOn: false,
      },
    },
  ],
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
