import type { FinancingSource } from "../../src/law/rules/financing-sources.js";
import type { MoneyValues } from "../../src/law/rules/money-values.js";
import type { Version } from "./history.js";

/** Grants, money, own activity, staff and personal data, as sections 6, 7, 8 and 14 of the history give them; not taken from the code. */
const actOf2003 = { from: "2003-08-14", by: "DU/2003/1143" } as const;
const notYet = { ...actOf2003, value: null } as const;
const farmAct = { from: "2004-05-05", by: "DU/2004/624" } as const;
const actOf2004 = { from: "2004-06-01", by: "DU/2004/1001" } as const;
const actOf2007 = { from: "2007-07-14", by: "DU/2007/793" } as const;
const actOf2009 = { from: "2009-07-16", by: "DU/2009/742" } as const;
const actOf2010 = { from: "2010-09-04", by: "DU/2010/1020" } as const;
const actOf2015 = { from: "2015-10-24", by: "DU/2015/1567" } as const;
const actOf2019 = { from: "2019-05-04", by: "DU/2019/730" } as const;
const actOf2022 = { from: "2022-02-15", by: "DU/2022/218" } as const;

const inAct = (unit: string) => ({ act: "DU/2003/1143", unit });
const ngo = { founders: ["ngo"] } as Pick<FinancingSource, "founders">;
const withEntities = { founders: ["ngo", "church-entity", "social-cooperative"] } as typeof ngo;
const localGovernment = { founders: ["commune", "powiat", "voivodeship"] } as typeof ngo;
const farming = { condition: "farming" } as const;

/** `id unit`, and what it is limited to. */
function named(idAndUnit: string, limits: Partial<FinancingSource> = {}): FinancingSource {
  const [id, unit] = idAndUnit.split(" ") as [FinancingSource["id"], string];
  return { id, citation: inAct(unit), ...limits };
}
const closed = (...sources: FinancingSource[]) => ({ sources, open: false });
const open = (...sources: FinancingSource[]) => ({ sources, open: true });

const purposes = (["premises", "workplaces", "materials"] as const).map((id, index) => ({
  id,
  citation: inAct(`art-8-ust-2-pkt-${String(index + 1)}`),
}));

const creation = (founders: typeof ngo) => [
  named("public-finance-rules art-7-ust-1-pkt-1", localGovernment),
  named("institution-resources art-7-ust-1-pkt-2-lit-a", founders),
  named("commune-alcohol-programme art-7-ust-1-pkt-2-lit-c", founders),
  named("other-local-income art-7-ust-1-pkt-2-lit-d", founders),
];
const letterB = named("voivodeship-grant art-7-ust-1-pkt-2-lit-b", ngo);
const paragraph2 = named("voivodeship-grant art-7-ust-2");

const grant = named("local-government-grant art-10-ust-1-pkt-1");
const revenue = named("own-revenue art-10-ust-1-pkt-2");
const eu = named("eu-funds art-10-ust-1-pkt-3");
const labourFund = named("labour-fund art-10-ust-1-pkt-4");
const resources = named("institution-resources art-10-ust-2-pkt-1", ngo);
const otherIncome = named("other-local-income art-10-ust-2-pkt-2", ngo);
const programmes = named("special-programmes art-10-ust-7");

const clubs = [named("eu-funds art-18-ust-6-pkt-1"), named("commune-grants art-18-ust-6-pkt-2")];
const clubFund = named("labour-fund art-18-ust-8");

const family = ["name", "pesel", "birth-date", "address"] as const;
const lists = {
  participant: [
    ...family,
    ...(["marital-status", "education", "experience-or-qualifications", "ethnic-origin"] as const),
    ...(["health", "addictions", "convictions", "penalty-rulings", "other-rulings"] as const),
  ],
  family: [...family],
};

const council = { setBy: "commune-council" } as const;
const paidByThe10th = { ...council, payDay: 10 } as const;
const { founders: named2022 = [] } = withEntities;
const { founders: ofLocalGovernment = [] } = localGovernment;

export const moneyHistory: { readonly [Id in keyof MoneyValues]: readonly Version<MoneyValues[Id]>[] } = {
  activityGrant: [{ ...actOf2003, unit: "art-8-ust-3", value: { percent: "50", months: 3, payDay: 10 } }],
  equipmentGrant: [
    { ...actOf2003, unit: "art-8-ust-1", value: { recipients: ["centre"], firstOnly: true, purposes } },
    {
      ...actOf2022,
      byUnit: "art-1-pkt-8",
      value: { recipients: ["centre", "club"], firstOnly: false, purposes },
    },
  ],
  equipmentGrantPayment: [{ ...actOf2003, unit: "art-8-ust-4", value: { days: 30, to: ["centre"] } }],
  equipmentGrantTransition: [notYet, { ...actOf2022, byUnit: "art-7", value: { filedBefore: "2022-02-15" } }],
  creationFinancing: [
    {
      ...actOf2003,
      unit: "art-7",
      value: closed(...creation(ngo), letterB, named("agricultural-property-agency art-7-ust-2", farming)),
    },
    { ...farmAct, byUnit: "art-6-pkt-1", value: closed(...creation(ngo), letterB) },
    { ...actOf2004, byUnit: "art-137-pkt-6", value: closed(...creation(ngo), paragraph2) },
    { ...actOf2022, byUnit: "art-1-pkt-7", value: closed(...creation(withEntities), paragraph2) },
  ],
  ownActivity: [
    {
      ...actOf2003,
      unit: "art-9-ust-1",
      value: {
        limitedByGoods: ["production", "trade", "farming"],
        excludedGoods: ["fuel", "tobacco", "spirits", "wine", "beer", "precious-metals"],
        alcoholGoods: "other-alcoholic",
        alcoholPercentAtMost: "0.5",
      },
    },
  ],
  activityStatus: [
    { ...actOf2003, unit: "art-9-ust-2", value: { business: false, paidPublicBenefit: false } },
    { ...actOf2010, byUnit: "art-1-pkt-4", value: { business: false, paidPublicBenefit: true } },
  ],
  activityFinancing: [
    {
      ...actOf2003,
      unit: "art-10-ust-1",
      value: closed(
        grant,
        revenue,
        resources,
        otherIncome,
        named("agricultural-property-agency art-10-ust-3", farming),
        programmes,
      ),
    },
    {
      ...farmAct,
      byUnit: "art-6-pkt-2",
      unit: "art-10-ust-3",
      value: closed(grant, revenue, resources, otherIncome, programmes),
    },
    {
      ...actOf2004,
      byUnit: "art-137-pkt-7",
      unit: "art-10-ust-1",
      value: closed(grant, revenue, eu, resources, otherIncome, programmes),
    },
    { ...actOf2009, byUnit: "art-3-pkt-2", value: closed(grant, revenue, eu, resources) },
    {
      ...actOf2015,
      byUnit: "art-1-pkt-7-lit-a",
      value: closed(grant, revenue, eu, labourFund, resources),
    },
    {
      ...actOf2022,
      byUnit: "art-1-pkt-10",
      value: open(
        grant,
        revenue,
        eu,
        labourFund,
        named("ministry-programme art-10-ust-1-pkt-5"),
        named("subject-grant art-10-ust-1b", { form: "budgetary-establishment" }),
        { ...resources, ...withEntities },
      ),
    },
  ],
  formsWithoutGrant: [
    notYet,
    {
      ...actOf2010,
      byUnit: "art-1-pkt-5-lit-b",
      unit: "art-10-ust-1a",
      value: { forms: ["budgetary-unit"] },
    },
  ],
  organisationGrant: [
    {
      ...actOf2003,
      unit: "art-10-ust-4",
      value: { founders: ["ngo"], headcount: "not-said", capped: false, ...paidByThe10th },
    },
    {
      ...actOf2007,
      byUnit: "art-1-pkt-10-lit-a",
      value: { founders: ["ngo"], headcount: "not-said", capped: true, ...paidByThe10th },
    },
    {
      ...actOf2015,
      byUnit: "art-1-pkt-7-lit-b",
      value: { founders: ["ngo"], headcount: "sum", capped: true, ...paidByThe10th },
    },
    {
      ...actOf2022,
      byUnit: "art-1-pkt-10-lit-d",
      value: { founders: named2022, headcount: "sum", capped: true, ...paidByThe10th },
    },
  ],
  localGovernmentGrant: [
    {
      ...actOf2003,
      unit: "art-10-ust-5",
      value: {
        founders: ["commune"],
        headcount: "not-said",
        percentOfCostsAtMost: "90",
        lessRevenue: false,
        ...council,
      },
    },
    {
      ...actOf2007,
      byUnit: "art-1-pkt-10-lit-a",
      value: {
        founders: ["commune"],
        headcount: "not-said",
        percentOfCostsAtMost: null,
        lessRevenue: true,
        ...council,
      },
    },
    {
      ...actOf2010,
      byUnit: "art-1-pkt-5-lit-c",
      value: {
        founders: ofLocalGovernment,
        headcount: "not-said",
        percentOfCostsAtMost: null,
        lessRevenue: true,
        setBy: "local-government-organ",
      },
    },
    {
      ...actOf2015,
      byUnit: "art-1-pkt-7-lit-b",
      value: {
        founders: ofLocalGovernment,
        headcount: "sum",
        percentOfCostsAtMost: null,
        lessRevenue: true,
        setBy: "local-government-organ",
      },
    },
  ],
  staffLimit: [
    { ...actOf2003, unit: "art-11-ust-3", value: { participants: 5 } },
    { ...actOf2015, byUnit: "art-1-pkt-8-lit-c", value: { participants: 10 } },
  ],
  staffLimitConsequences: [
    { ...actOf2003, unit: "art-11-ust-3", value: { provisions: ["art-6-ust-1"] } },
    {
      ...actOf2022,
      byUnit: "art-1-pkt-5",
      unit: "art-5b",
      value: { provisions: ["art-5b-ust-2-pkt-2", "art-6-ust-1"] },
    },
  ],
  centrePersonalData: [
    notYet,
    { ...actOf2019, byUnit: "art-67-pkt-1", unit: "art-8b-ust-1", value: { ...lists, closed: true } },
  ],
  clubPersonalData: [
    notYet,
    { ...actOf2019, byUnit: "art-67-pkt-2", unit: "art-18f-ust-1", value: { ...lists, closed: false } },
  ],
  clubFinancing: [
    notYet,
    {
      ...actOf2007,
      byUnit: "art-1-pkt-16-lit-b",
      unit: "art-18-ust-6",
      value: open(...clubs),
    },
    { ...actOf2015, byUnit: "art-1-pkt-14-lit-b", unit: "art-18-ust-8", value: open(...clubs, clubFund) },
    {
      ...actOf2022,
      byUnit: "art-1-pkt-15",
      unit: "art-18-ust-6",
      value: open(
        ...clubs,
        named("ministry-programme art-18-ust-6-pkt-3"),
        named("voivodeship-grant art-8-ust-1"),
        clubFund,
      ),
    },
  ],
};
