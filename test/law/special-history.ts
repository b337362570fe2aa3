import type { SpecialRules } from "../../src/law/rules/special-values.js";
import type { Version } from "./history.js";

/** The rules of special acts, as the dossier gives them; not taken from the code. */
const actOf2003 = { from: "2003-08-14", by: "DU/2003/1143", value: null } as const;
const covid2020 = {
  from: "2020-03-08",
  inForce: "2020-03-31",
  by: "DU/2020/568",
  byUnit: "art-1-pkt-14",
} as const;
const covid2021 = { from: "2021-01-26", by: "DU/2021/159", byUnit: "art-1-pkt-6" } as const;
const ukraine = {
  from: "2022-02-24",
  inForce: "2022-04-15",
  by: "DU/2022/830",
  byUnit: "art-1-pkt-15",
} as const;
const flood = { from: "2024-10-05", by: "DU/2024/1473" } as const;
const floodDays = { inForce: "2024-11-26", by: "DU/2024/1717", byUnit: "art-19-pkt-9" } as const;

export const specialHistory: {
  readonly [Id in keyof SpecialRules]: readonly Version<SpecialRules[Id]>[];
} = {
  covidSuspension: [
    actOf2003,
    { ...covid2020, value: { benefit: "full", lastOrderDay: null } },
    { ...covid2021, value: { benefit: "full", lastOrderDay: "2023-09-30" } },
  ],
  covidQuarantine: [actOf2003, { ...covid2021, value: { benefit: "full" } }],
  covidExtension: [actOf2003, { ...covid2021, value: { overMonths: 3 } }],
  covidFunding: [actOf2003, { ...covid2020, value: { notLowered: ["art-8-ust-3", "art-10"] } }],
  covidStay: [
    actOf2003,
    { from: "2020-06-24", by: "DU/2020/1086", byUnit: "art-77-pkt-11", value: { hoursMinPerWeek: 30 } },
  ],
  ukraineTasks: [
    actOf2003,
    { from: "2022-02-24", inForce: "2022-03-12", by: "DU/2022/583", value: { allowed: true } },
  ],
  ukraineReferral: [actOf2003, { ...ukraine, value: { interview: "on-doubts" } }],
  ukraineClub: [actOf2003, { ...ukraine, value: { socialContract: false } }],
  floodSuspension: [actOf2003, { ...flood, value: { benefit: "full", lastOrderDay: null } }],
  floodExtension: [actOf2003, { ...flood, value: { overMonths: 3 } }],
  floodFunding: [actOf2003, { ...flood, value: { notLowered: ["art-8-ust-1", "art-10"] } }],
  floodDaysOff: [
    actOf2003,
    { ...floodDays, from: "2024-09-16", value: { benefit: "full", atMost: null } },
    { ...floodDays, from: "2024-11-26", value: { benefit: "full", atMost: { property: 30, inability: 15 } } },
    { ...floodDays, from: "2025-01-16", value: null, confidence: "inferred" },
  ],
  floodStay: [actOf2003, { ...flood, value: { hoursMinPerWeek: 20 } }],
  floodReferral: [
    actOf2003,
    { ...flood, value: { interview: "never", participationMonths: 6, extensionMonths: 12 } },
    { ...flood, inForce: "2024-10-05", from: "2025-04-01", value: null },
  ],
};
