import type {
  ApplicationPoint,
  FoundersForms,
  LossGroundRule,
  StatusValues,
} from "../../src/law/rules/status-values.js";
import type { Version } from "./history.js";

/** Who founds a centre, its status and supervision, as sections 4 and 5 of the history gives them; not taken from the code. */
const actOf2003 = { from: "2003-08-14", by: "DU/2003/1143" } as const;
const notYet = { ...actOf2003, value: null } as const;
const actOf2005 = { from: "2006-01-01", by: "DU/2005/1462" } as const;
const actOf2007 = { from: "2007-07-14", by: "DU/2007/793" } as const;
const actOf2015 = { from: "2015-10-24", by: "DU/2015/1567" } as const;
const actOf2022 = { from: "2022-02-15", by: "DU/2022/218" } as const;

const budgetary = { forms: ["budgetary-unit", "budgetary-establishment"] } satisfies FoundersForms;
const local = { commune: budgetary, powiat: budgetary, voivodeship: budgetary };

const [april30, september30] = [
  { month: 4, day: 30 },
  { month: 9, day: 30 },
];
const upTo12Of2003 = ["3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
const upTo12 = ["3", "4", "5", "6", "6a", "7", "8", "9", "10", "11", "12"];
const pointsOf = (...numbers: string[][]): ApplicationPoint[] =>
  numbers.flat().map((number) => ({ id: `pkt-${number}` as ApplicationPoint["id"] }));
const upTo15: ApplicationPoint[] = [
  { id: "pkt-13" },
  { id: "pkt-14", not: "powiat" },
  { id: "pkt-15", only: "local-government" },
];

const ofUst1 = (onRequestOf: LossGroundRule["onRequestOf"]): LossGroundRule[] => [
  {
    id: "assumptions-not-realised",
    unit: "art-6-ust-1",
    need: "services-impossible",
    exOfficio: true,
    onRequestOf,
  },
  {
    id: "irregular-settlements",
    unit: "art-6-ust-1",
    need: "result-affected",
    exOfficio: true,
    onRequestOf,
  },
];
const liquidation: LossGroundRule = {
  id: "institution-liquidated",
  unit: "art-6-ust-2",
  need: null,
  exOfficio: true,
  onRequestOf: [],
};

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
      unit: "art-3-ust-3",
      value: { founders: { ...local, ngo: { forms: ["separated-unit"] } }, auxiliaryUnitsGoOn: false },
    },
    {
      from: "2011-10-30",
      by: "DU/2011/1211",
      byUnit: "art-1-pkt-2",
      unit: "art-3-ust-2",
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
  applicationPoints: [
    { ...actOf2003, unit: "art-4-ust-2", value: pointsOf(["1", "2"], upTo12Of2003) },
    { ...actOf2007, byUnit: "art-1-pkt-3-lit-b", value: pointsOf(["1", "2"], upTo12) },
    { ...actOf2015, byUnit: "art-1-pkt-2", value: [...pointsOf(["1", "2"], upTo12), ...upTo15] },
    { ...actOf2022, byUnit: "art-1-pkt-3", value: [...pointsOf(["1", "2", "2a"], upTo12), ...upTo15] },
  ],
  statusTransition: [notYet, { ...actOf2022, byUnit: "art-8", value: { filedBefore: "2022-02-15" } }],
  // art. 28: the minister's opinion to the end of 2004.
  statusOpinions: [
    { ...actOf2003, unit: "art-5-ust-1", value: { of: ["marshal"], ministerUntil: "2004-12-31" } },
    { ...actOf2005, byUnit: "art-26-pkt-3", value: { of: [], ministerUntil: null } },
  ],
  statusFiling: [
    { ...actOf2003, unit: "art-5-ust-1", value: { kind: "any-day" } },
    {
      from: "2004-06-01",
      by: "DU/2004/1001",
      byUnit: "art-137-pkt-4",
      value: { kind: "deadline", days: [april30, september30] },
    },
    {
      ...actOf2007,
      byUnit: "art-1-pkt-4-lit-a",
      value: {
        kind: "window",
        windows: [
          { from: { month: 4, day: 1 }, to: april30 },
          { from: { month: 9, day: 1 }, to: september30 },
        ],
      },
    },
    { ...actOf2015, byUnit: "art-1-pkt-3-lit-a", value: { kind: "any-day" } },
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
  statusAppeal: [
    { ...actOf2003, unit: "art-5-ust-3", value: { to: "minister" } },
    { ...actOf2007, byUnit: "art-1-pkt-7", unit: "art-6a", value: { to: "minister" } },
  ],
  extensionData: [
    notYet,
    { ...actOf2015, byUnit: "art-1-pkt-4", unit: "art-5a-zd-2", value: { asApplication: true } },
  ],
  statusLoss: [
    {
      ...actOf2003,
      unit: "art-6",
      value: { grounds: [...ofUst1(["mayor", "founding-institution"]), liquidation] },
    },
    {
      ...actOf2007,
      byUnit: "art-1-pkt-6",
      value: { grounds: [...ofUst1(["marshal", "mayor", "founding-institution"]), liquidation] },
    },
    {
      ...actOf2022,
      byUnit: "art-1-pkt-6-lit-a",
      value: {
        grounds: [
          ...ofUst1(["marshal", "mayor", "founding-institution"]),
          {
            id: "supervision-term-lapsed",
            unit: "art-6-ust-1a",
            need: "term-lapsed",
            exOfficio: true,
            onRequestOf: [],
          },
          {
            id: "institution-request",
            unit: "art-6-ust-1a",
            need: "institution-asks",
            exOfficio: false,
            onRequestOf: ["founding-institution"],
          },
          liquidation,
        ],
      },
    },
  ],
  statusTakeover: [
    { ...actOf2003, unit: "art-6-ust-4", value: { from: ["ngo"] } },
    { from: "2004-06-01", by: "DU/2004/1001", byUnit: "art-137-pkt-5", value: { from: ["ngo"] } },
    {
      ...actOf2022,
      byUnit: "art-1-pkt-6-lit-b",
      value: { from: ["ngo", "church-entity", "social-cooperative"] },
    },
  ],
  unusedGrants: [{ ...actOf2003, unit: "art-6-ust-3", value: { shared: "in-proportion" } }],
};
