import type { SupportedEmploymentValues } from "../../src/law/rules/supported-values.js";
import type { Version } from "./history.js";

/** Supported employment, as section 13 of the history gives it; not taken from the code. */
const actOf2003 = { from: "2003-08-14", by: "DU/2003/1143" } as const;
const actOf2004 = { from: "2004-06-01", by: "DU/2004/1001" } as const;
const actOf2007 = { from: "2007-07-14", by: "DU/2007/793" } as const;
const actOf2011 = { from: "2011-10-30", by: "DU/2011/1211" } as const;
const actOf2022 = { from: "2022-02-15", by: "DU/2022/218" } as const;

const referredBy = "labour-office" as const;
const everybody: ("manager" | "socialWorker" | "participant")[] = ["manager", "socialWorker", "participant"];
const inSixMonths = { early: { monthsAtLeast: 6 }, motionOf: everybody, motions: "all" } as const;
const socialWorker = { early: "not-stated" as const, motionOf: [everybody[1]!], motions: "all" as const };

/** The first three months, the next three, the six after them. */
const degressive = (...[first = "", next = "", last = ""]: string[]) => [
  { from: 1, to: 3, percent: first },
  { from: 4, to: 6, percent: next },
  { from: 7, to: 12, percent: last },
];

export const supportedHistory: {
  readonly [Id in keyof SupportedEmploymentValues]: readonly Version<SupportedEmploymentValues[Id]>[];
} = {
  employmentReferral: [
    {
      ...actOf2003,
      unit: "art-16-ust-1",
      value: {
        by: referredBy,
        centre: { early: { monthsAtLeast: null }, motionOf: everybody, motions: "one" },
        club: null,
        clubMembersNamed: false,
      },
    },
    {
      ...actOf2004,
      byUnit: "art-137-pkt-9-lit-a",
      value: {
        by: referredBy,
        centre: { early: { monthsAtLeast: null }, motionOf: everybody, motions: "all" },
        club: { early: "never", motionOf: ["socialWorker", "participant"], motions: "one" },
        clubMembersNamed: false,
      },
    },
    {
      ...actOf2007,
      byUnit: "art-1-pkt-15-lit-a",
      value: { by: referredBy, centre: inSixMonths, club: socialWorker, clubMembersNamed: false },
    },
    {
      ...actOf2011,
      byUnit: "art-1-pkt-3-lit-a",
      value: { by: referredBy, centre: inSixMonths, club: socialWorker, clubMembersNamed: true },
    },
    {
      ...actOf2022,
      byUnit: "art-1-pkt-14-lit-a",
      value: {
        by: referredBy,
        centre: inSixMonths,
        club: { ...socialWorker, early: { monthsAtLeast: 6 } },
        clubMembersNamed: true,
      },
    },
  ],
  employerRefund: [
    {
      ...actOf2003,
      unit: "art-16-ust-2",
      value: { steps: degressive("80", "60", "40"), refundMonths: 12, employmentMonths: 18 },
    },
    {
      ...actOf2007,
      byUnit: "art-1-pkt-15-lit-b",
      value: { steps: degressive("100", "80", "60"), refundMonths: 12, employmentMonths: 12 },
    },
    {
      ...actOf2022,
      byUnit: "art-1-pkt-14-lit-b",
      value: { steps: [{ from: 1, to: 6, percent: "100" }], refundMonths: 6, employmentMonths: 6 },
    },
  ],
  employerRefundPersons: [
    { ...actOf2003, unit: "art-16-ust-2", value: { persons: ["participant"] } },
    { ...actOf2011, byUnit: "art-1-pkt-3-lit-c", value: { persons: ["participant", "club-member"] } },
    {
      ...actOf2022,
      byUnit: "art-1-pkt-14-lit-b",
      value: { persons: ["graduate", "participant", "club-member"] },
    },
  ],
  centreWorkRefund: [
    { ...actOf2003, unit: "art-16-ust-3", value: { accordingly: true } },
    { ...actOf2022, byUnit: "art-1-pkt-14-lit-c", value: null },
  ],
  employerRefundPayment: [
    { ...actOf2003, unit: "art-16-ust-5", value: { byRulesOf: "intervention-works" } },
    { from: "2005-11-01", by: "DU/2005/1366", byUnit: "art-8", value: { byRulesOf: "public-works" } },
    { ...actOf2007, byUnit: "art-1-pkt-15-lit-c", value: { every: "month", daysFromApplication: 30 } },
  ],
  employerRefundAid: [
    { ...actOf2003, value: null },
    {
      ...actOf2007,
      byUnit: "art-1-pkt-15-lit-d",
      unit: "art-16-ust-5b",
      value: { basis: "regulation-1998-2006", certificateBy: "starost", alsoCasesBegunBefore: null },
    },
    {
      from: "2015-10-24",
      by: "DU/2015/1567",
      byUnit: "art-1-pkt-13",
      value: { basis: "regulation-1407-2013", certificateBy: "starost", alsoCasesBegunBefore: null },
    },
    {
      from: "2024-11-09",
      by: "DU/2024/1635",
      byUnit: "art-9",
      value: { basis: "eu-law-in-force", certificateBy: "starost", alsoCasesBegunBefore: "2024-07-01" },
    },
  ],
  jointBusiness: [
    { ...actOf2003, unit: "art-16-ust-1-pkt-2", value: { of: "participants", form: null } },
    {
      ...actOf2004,
      byUnit: "art-137-pkt-9-lit-b",
      value: { of: "participants", form: "social-cooperative" },
    },
    {
      ...actOf2011,
      byUnit: "art-1-pkt-3-lit-b",
      unit: "art-16-ust-1a",
      value: { of: "graduates", form: "social-cooperative" },
    },
  ],
  adviceSubsidy: [{ ...actOf2003, unit: "art-16-ust-4", value: { percent: "80" } }],
};
