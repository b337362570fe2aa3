import type { ReportValues } from "../../src/law/rules/report-values.js";
import type { Version } from "./history.js";

/** Reports, registers and kept data, as sections 5, 6 and 14 of the history give them; not taken from the code. */
const actOf2003 = { from: "2003-08-14", by: "DU/2003/1143" } as const;
const notYet = { ...actOf2003, value: null } as const;
const actOf2005 = { from: "2006-01-01", by: "DU/2005/1462" } as const;
const actOf2007 = { from: "2007-07-14", by: "DU/2007/793" } as const;
const actOf2010 = { from: "2010-09-04", by: "DU/2010/1020" } as const;
const actOf2011 = { from: "2011-10-30", by: "DU/2011/1211", byUnit: "art-1-pkt-5" } as const;
const actOf2015 = { from: "2015-10-24", by: "DU/2015/1567" } as const;
const actOf2022 = { from: "2022-02-15", by: "DU/2022/218" } as const;

const march31 = { month: 3, day: 31 };
const april30 = { month: 4, day: 30 };

export const reportHistory: { readonly [Id in keyof ReportValues]: readonly Version<ReportValues[Id]>[] } = {
  // Since 2015 changed data are told in the yearly report.
  dataChangeNotice: [
    { ...actOf2003, unit: "art-5-ust-4-pkt-1", value: { days: 30 } },
    { ...actOf2015, byUnit: "art-1-pkt-3-lit-b", value: null },
  ],
  centreReport: [
    {
      ...actOf2003,
      unit: "art-5-ust-4-pkt-2",
      value: { ...march31, to: "voivode-and-commune", estimate: "all-activity", changes: false },
    },
    {
      ...actOf2005,
      byUnit: "art-26-pkt-2",
      value: { ...march31, to: "marshal-and-commune", estimate: "all-activity", changes: false },
    },
    {
      ...actOf2007,
      byUnit: "art-1-pkt-4-lit-c",
      value: {
        ...march31,
        to: "voivode-and-granting-authorities",
        estimate: "all-activity",
        changes: false,
      },
    },
    {
      ...actOf2010,
      byUnit: "art-1-pkt-2",
      value: { ...march31, to: "voivode-and-granters", estimate: "services", changes: false },
    },
    {
      ...actOf2015,
      value: { ...march31, to: "voivode-and-granters", estimate: "services", changes: true },
    },
  ],
  centreReportItems: [
    { ...actOf2003, unit: "art-5-ust-6", value: { list: "of-2003" } },
    { ...actOf2007, value: { list: "of-2007" } },
  ],
  collectiveReport: [notYet, { ...actOf2007, unit: "art-5-ust-7", value: april30 }],
  retention: [
    notYet,
    {
      from: "2019-05-04",
      by: "DU/2019/730",
      byUnit: "art-67-pkt-1",
      unit: "art-8b-ust-5",
      value: { years: 10 },
    },
  ],
  clubRegister: [notYet, { ...actOf2011, unit: "art-18a", value: { entryDays: 30, cessationDays: 30 } }],
  clubReport: [
    notYet,
    {
      ...actOf2015,
      byUnit: "art-1-pkt-15-lit-b",
      unit: "art-18a-ust-6",
      value: { ...march31, list: "of-2015" },
    },
    { ...actOf2022, byUnit: "art-1-pkt-16", value: { ...march31, list: "of-2022" } },
  ],
  clubsInformation: [notYet, { ...actOf2011, unit: "art-18b", value: april30 }],
  // The years of the two-year cycle are 2012, 2014 …; no provision says from which year the three years run.
  councilInformation: [
    notYet,
    { ...actOf2011, unit: "art-18c", value: { month: 6, day: 30, everyYears: 2, firstYear: 2012 } },
    {
      ...actOf2015,
      byUnit: "art-1-pkt-16",
      value: { month: 9, day: 30, everyYears: 2, firstYear: 2016 },
    },
    {
      ...actOf2022,
      byUnit: "art-1-pkt-17",
      value: { month: 9, day: 30, everyYears: 3, firstYear: 2023 },
    },
  ],
};
