import type { ClubOperatorCondition, ClubValues } from "../../src/law/rules/club-values.js";
import type { Version } from "./history.js";

/** Clubs, and services beside the programmes, as sections 7 and 14 of the history give them; not taken from the code. */
const actOf2003 = { from: "2003-08-14", by: "DU/2003/1143" } as const;
const actOf2004 = { from: "2004-06-01", by: "DU/2004/1001", byUnit: "art-137-pkt-10" } as const;
const actOf2007 = { from: "2007-07-14", by: "DU/2007/793" } as const;
const actOf2011 = { from: "2011-10-30", by: "DU/2011/1211" } as const;
const actOf2015 = { from: "2015-10-24", by: "DU/2015/1567" } as const;
const actOf2022 = { from: "2022-02-15", by: "DU/2022/218" } as const;
const actOf2025 = { from: "2025-06-01", by: "DU/2025/620" } as const;

const act = (unit: string) => ({ act: "DU/2003/1143", unit }) as never;
const none: ClubOperatorCondition[] = [];
const since2011 = { commune: none, ngo: none, "church-entity": none };

const centre = {
  allowed: act("art-9a-ust-1"),
  basis: act("art-9a-ust-2"),
  exception: act("art-9a-ust-3"),
  notApplied: ["chapter-4", "chapter-5", "chapter-6"] as const,
};
const club = {
  allowed: act("art-18-ust-7"),
  basis: act("art-18-ust-8"),
  exception: act("art-18-ust-9"),
  notApplied: ["art-18-ust-3", "art-18-ust-4", "art-18-ust-5"] as const,
};
const bodies = {
  centre: { ...centre, notApplied: [...centre.notApplied] },
  club: { ...club, notApplied: [...club.notApplied] },
};

/** The acts on the labour market. */
const of2004 = (unit: string) => ({ act: "DU/2004/1001", unit });
const of2025 = (unit: string) => ({ act: "DU/2025/620", unit });

export const clubHistory: { readonly [Id in keyof ClubValues]: readonly Version<ClubValues[Id]>[] } = {
  clubOperators: [
    {
      ...actOf2003,
      unit: "art-18-ust-1",
      value: {
        operators: {
          commune: none,
          "social-welfare-centre": ["club-commission"],
          ngo: ["club-commission", "public-benefit-status"],
        },
      },
    },
    { ...actOf2004, value: { operators: { commune: none, "social-welfare-centre": none, ngo: none } } },
    { ...actOf2007, byUnit: "art-1-pkt-16-lit-a", value: { operators: { commune: none, ngo: none } } },
    {
      ...actOf2011,
      byUnit: "art-1-pkt-4-lit-a",
      value: { operators: { ...since2011, "social-cooperative": ["cooperative-of-listed-entities"] } },
      confidence: "secondary",
    },
    {
      ...actOf2022,
      byUnit: "art-1-pkt-2-lit-b",
      unit: "art-3-ust-2-pkt-3",
      value: { operators: { ...since2011, "social-cooperative": none } },
      confidence: "secondary",
    },
  ],
  clubParticipation: [
    { ...actOf2003, unit: "art-18-ust-3", value: { voluntary: true, condition: null, length: null } },
    {
      ...actOf2007,
      byUnit: "art-1-pkt-16-lit-b",
      unit: "art-18-ust-4",
      value: {
        voluntary: true,
        condition: { id: "social-contract", citation: act("art-18-ust-4") },
        length: { id: "individual", citation: act("art-18-ust-5") },
      },
    },
  ],
  unemployedServices: [
    { ...actOf2003, value: null },
    {
      ...actOf2015,
      byUnit: "art-1-pkt-6",
      unit: "art-9a-ust-1",
      value: { regime: "pai", basis: { localGovernment: "agreement", others: "contract" }, ...bodies },
    },
    {
      ...actOf2025,
      byUnit: "art-390-pkt-3",
      value: {
        regime: "social-reintegration",
        basis: { localGovernment: "contract", others: "contract" },
        ...bodies,
      },
    },
  ],
  servicesTerms: [
    { ...actOf2003, value: null },
    {
      ...actOf2015,
      byUnit: "art-3",
      confidence: "consolidated",
      value: {
        hours: { perWeekAtLeast: 10 },
        hoursCitation: of2004("art-62a-ust-5"),
        months: { each: 2, total: 6 },
        monthsCitation: of2004("art-62b"),
        trainerRate: { most: "70.00", groupOf: 10 },
        trainerRateCitation: of2004("art-62c-ust-3"),
        longTermOnly: false,
      },
    },
    {
      ...actOf2025,
      byUnit: "art-200",
      value: {
        hours: { perDay: 4 },
        hoursCitation: of2025("art-200-ust-3"),
        months: { each: null, total: 6 },
        monthsCitation: of2025("art-200-ust-3"),
        trainerRate: { percentOfMinimumWage: "5" },
        trainerRateCitation: of2025("art-200-ust-4"),
        longTermOnly: true,
      },
    },
  ],
  enterpriseServices: [
    { ...actOf2003, value: null },
    {
      from: "2022-10-30",
      by: "DU/2022/1812",
      byUnit: "art-70",
      unit: "art-3-ust-1b",
      value: { centre: act("art-3-ust-1b"), club: act("art-18-ust-10") },
    },
  ],
};
