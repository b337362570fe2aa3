import type {
  Confidence,
  CoveredGroup,
  EntitlementId,
  GroupId,
  RuleId,
  RuleValues,
  SocialWorkerTask,
} from "../../src/law/index.js";
import { clubHistory } from "./club-history.js";
import { moneyHistory } from "./money-history.js";
import { reportHistory } from "./report-history.js";
import { specialHistory } from "./special-history.js";
import { statusHistory } from "./status-history.js";
import { supportedHistory } from "./supported-history.js";

/** One wording, as the dossier's version history gives it; not taken from the code. */
export interface Version<Value> {
  /** First day to which it applies. */
  from: string;
  /** Day of entry into force, where it is another (2022/218: with effect from 1 January 2022). */
  inForce?: string;
  value: Value;
  /** The amending act, and its unit where the history names one. */
  by: string;
  byUnit?: string;
  /** The provision of the Act that says it. */
  unit?: string;
  confidence?: Confidence;
}

export type History = { [Id in RuleId]: readonly Version<RuleValues[Id]>[] };

const actOf2003 = { from: "2003-08-14", by: "DU/2003/1143" } as const;
const actOf2007 = { from: "2007-07-14", by: "DU/2007/793" } as const;
const actOf2009 = { from: "2009-07-16", by: "DU/2009/742" } as const;
const actOf2011 = { from: "2011-10-30", by: "DU/2011/1211" } as const;
const actOf2015 = { from: "2015-10-24", by: "DU/2015/1567" } as const;
/** Social services centres. */
const actOf2019 = { from: "2020-01-01", by: "DU/2019/1818" } as const;
const actOf2022 = { from: "2022-02-15", by: "DU/2022/218" } as const;
const actOf2022Retroactive = { from: "2022-01-01", inForce: "2022-02-15", by: "DU/2022/218" } as const;
const actOf2025 = { from: "2025-06-01", by: "DU/2025/620" } as const;

const treatmentAndFamily = ["addiction-treatment-centre", "family-support-centre"] as const;

const cited = <Id extends string>(id: Id, unit: string) => ({ id, citation: { act: "DU/2003/1143", unit } });
const scope = cited("scope-and-forms", "art-13-ust-2-pkt-1");
const fitness = cited("fitness-and-training", "art-13-ust-2-pkt-2");
const persons = cited("responsible-persons", "art-13-ust-2-pkt-3");

/** art. 13 ust. 1, art. 12 ust. 2 and art. 15 ust. 3, in every wording of ust. 7. */
const tasksOfArt13: SocialWorkerTask[] = ["programme", "opinion", "extension"];

/** The manager's finding was asked for in point 1 only, until 2007. */
const groundsOfArt13 = (finding: boolean) => [
  { ...cited("persistent-breach", "art-13-ust-4-pkt-1"), finding },
  { ...cited("permanent-leaving", "art-13-ust-4-pkt-2"), finding: false },
  { ...cited("withdrawal", "art-13-ust-4-pkt-3"), finding: false },
];

/** Who is insured, when not, and on what: read in the consolidated text of 2026. */
const insured = {
  title: { act: "DU/2026/199", unit: "art-6-ust-1-pkt-9" },
  noOtherTitle: { act: "DU/2026/199", unit: "art-9-ust-6a" },
  base: { act: "DU/2026/199", unit: "art-18-ust-4-pkt-3" },
};

const rights2003 = {
  "unemployment-benefit": 1,
  "pre-retirement-allowance": 2,
  "pre-retirement-benefit": 3,
  "structural-pension": 5,
  "incapacity-pension": 6,
  "retirement-pension": 7,
} as const;
const right = (id: EntitlementId, pkt: number) => ({
  id,
  citation: { act: "DU/2003/1143", unit: `art-1-ust-3-pkt-${pkt}` },
});
const sixRights = Object.entries(rights2003).map(([id, pkt]) => right(id as EntitlementId, pkt));

/** Groups as `id`, or `id after therapy`, with their points; `other` is the open list. */
const groupsFrom = (pkt4: GroupId, therapy: boolean, withDisabled: boolean): CoveredGroup[] => {
  const point = (id: GroupId, pkt: number): CoveredGroup => ({
    id,
    citation: { act: "DU/2003/1143", unit: `art-1-ust-2-pkt-${pkt}` },
  });
  return [
    point("homeless-in-programme", 1),
    { ...point("alcohol-dependent", 2), ...(therapy ? { therapy: "alcohol" as const } : {}) },
    { ...point("drug-dependent", 3), ...(therapy ? { therapy: "drugs" as const } : {}) },
    point(pkt4, 4),
    point("long-term-unemployed", 5),
    point("released-prisoner-with-difficulties", 6),
    point("refugee-in-programme", 7),
    ...(withDisabled ? [point("disabled", 8)] : []),
    { id: "other", citation: { act: "DU/2003/1143", unit: "art-1-ust-2" } },
  ];
};

/** Every version of art. 1 ust. 2–3a, 2 pkt 1a, 1b and 9, 12, 13, 14 ust. 1, 15, 15a, 18 ust. 5a: sections 2, 3, 9–12 and 14 of the history. */
export const history: History = {
  coveredGroups: [
    { ...actOf2003, unit: "art-1-ust-2", value: groupsFrom("mentally-ill", true, false) },
    {
      from: "2004-06-01",
      by: "DU/2004/1001",
      byUnit: "art-137-pkt-1",
      value: groupsFrom("mentally-ill", true, false),
    },
    {
      from: "2005-11-01",
      by: "DU/2005/1366",
      byUnit: "art-8",
      value: groupsFrom("mentally-ill", true, false),
    },
    { ...actOf2007, byUnit: "art-1-pkt-1-lit-a", value: groupsFrom("mentally-ill", true, true) },
    { ...actOf2015, byUnit: "art-1-pkt-1", value: groupsFrom("mentally-ill", false, true) },
    { ...actOf2022, byUnit: "art-1-pkt-1-lit-a", value: groupsFrom("mentally-disordered", false, true) },
    { ...actOf2025, byUnit: "art-390-pkt-1", value: groupsFrom("mentally-disordered", false, true) },
  ],
  commonCondition: [
    {
      ...actOf2003,
      unit: "art-1-ust-2",
      value: ["socialExclusion", "cannotMeetBasicNeeds", "poverty", "participationHindered"],
    },
    {
      ...actOf2022,
      byUnit: "art-1-pkt-1-lit-a",
      value: ["socialExclusion", "cannotMeetBasicNeeds", "participationHindered"],
    },
  ],
  longTermUnemployment: [
    { ...actOf2003, unit: "art-1-ust-2-pkt-5", value: { kind: "without-work", monthsAtLeast: 36 } },
    {
      from: "2004-06-01",
      by: "DU/2004/1001",
      byUnit: "art-137-pkt-1",
      value: { kind: "without-work", monthsAtLeast: 24 },
    },
    {
      from: "2005-11-01",
      by: "DU/2005/1366",
      byUnit: "art-8",
      value: {
        kind: "registered",
        monthsOver: 12,
        withinYears: 2,
        excluded: ["traineeship", "vocational-preparation"],
        definition: { act: "DU/2004/1001", unit: "art-2-ust-1-pkt-5" },
      },
    },
    {
      // The definition in the act of 2004.
      from: "2009-02-01",
      by: "DU/2009/33",
      byUnit: "art-1-pkt-2-lit-a",
      value: {
        kind: "registered",
        monthsOver: 12,
        withinYears: 2,
        excluded: ["traineeship", "vocational-preparation"],
        definition: { act: "DU/2004/1001", unit: "art-2-ust-1-pkt-5" },
      },
    },
    {
      ...actOf2025,
      byUnit: "art-390-pkt-1",
      value: {
        kind: "registered",
        monthsOver: 12,
        withinYears: 2,
        excluded: ["traineeship"],
        definition: { act: "DU/2025/620", unit: "art-2-pkt-4" },
      },
    },
  ],
  exclusions: [
    {
      ...actOf2003,
      unit: "art-1-ust-3",
      value: [...sixRights.slice(0, 3), right("social-pension", 4), ...sixRights.slice(3)],
    },
    { ...actOf2007, byUnit: "art-1-pkt-1-lit-b", value: sixRights },
    {
      from: "2009-07-01",
      by: "DU/2009/800",
      byUnit: "art-24",
      value: [...sixRights, right("teacher-compensation-benefit", 8)],
    },
  ],
  clubException: [
    { ...actOf2003, value: null },
    { ...actOf2022, byUnit: "art-1-pkt-1-lit-b", unit: "art-1-ust-3a", value: ["incapacity-pension"] },
  ],
  applicationTransition: [
    { ...actOf2003, value: null },
    { ...actOf2022, byUnit: "art-6", value: { filedBefore: "2022-02-15" } },
  ],
  centreGraduate: [
    { ...actOf2003, value: null },
    {
      from: "2011-10-30",
      by: "DU/2011/1211",
      byUnit: "art-1-pkt-1-lit-a",
      unit: "art-2-pkt-1a",
      value: { monthsAtLeast: 6, monthsAfter: 6 },
    },
  ],
  clubGraduate: [
    { ...actOf2003, value: null },
    { ...actOf2011, byUnit: "art-1-pkt-1-lit-a", unit: "art-2-pkt-1b", value: { monthsAtLeast: 6 } },
  ],
  unemploymentBenefitReference: [
    { ...actOf2003, value: { act: "DU/2003/514", unit: "art-24-ust-1" }, unit: "art-2-pkt-9" },
    {
      // Art. 2 pkt 9 itself did not change: the act it points at was repealed.
      from: "2004-06-01",
      by: "DU/2004/1001",
      byUnit: "art-145",
      value: { act: "DU/2004/1001", unit: "art-72-ust-1" },
      confidence: "inferred",
    },
    { ...actOf2007, byUnit: "art-1-pkt-2-lit-b", value: { act: "DU/2004/1001", unit: "art-72-ust-1" } },
    {
      from: "2009-02-01",
      by: "DU/2009/33",
      byUnit: "art-13-pkt-1",
      value: { act: "DU/2004/1001", unit: "art-72-ust-1-pkt-1" },
    },
    { ...actOf2025, byUnit: "art-390-pkt-2", value: { act: "DU/2025/620", unit: "art-224-ust-1-pkt-1" } },
  ],
  referral: [
    {
      ...actOf2003,
      unit: "art-12-ust-1",
      value: {
        withoutConsent: ["person", "legal-representative"],
        withConsent: [...treatmentAndFamily, "labour-office", "social-welfare-centre", "ngo", "club"],
        labourOfficeRefers: false,
        servicesCentre: false,
      },
    },
    {
      from: "2009-02-01",
      by: "DU/2009/33",
      byUnit: "art-13-pkt-2",
      value: {
        withoutConsent: ["person", "legal-representative"],
        withConsent: [...treatmentAndFamily, "social-welfare-centre", "ngo", "club"],
        labourOfficeRefers: true,
        servicesCentre: false,
      },
    },
    {
      ...actOf2019,
      byUnit: "art-60-pkt-1-lit-a",
      value: {
        withoutConsent: ["person", "legal-representative"],
        withConsent: [
          ...treatmentAndFamily,
          "social-welfare-centre",
          "social-services-centre",
          "ngo",
          "club",
        ],
        labourOfficeRefers: true,
        servicesCentre: true,
      },
    },
  ],
  referralOpinion: [
    { ...actOf2003, unit: "art-12-ust-2", value: { afterInterview: true, servicesCentre: false } },
    { ...actOf2019, byUnit: "art-60-pkt-1-lit-b", value: { afterInterview: true, servicesCentre: true } },
  ],
  therapyBeforeAdmission: [
    { ...actOf2003, unit: "art-12-ust-3", value: { groups: ["alcohol-dependent", "drug-dependent"] } },
    { ...actOf2015, byUnit: "art-1-pkt-9", value: null },
  ],
  admission: [
    {
      ...actOf2003,
      unit: "art-12-ust-4",
      value: { programmeSigned: true, programmeAgreed: true, servicesCentre: false },
    },
    {
      ...actOf2019,
      byUnit: "art-60-pkt-1-lit-c",
      value: { programmeSigned: true, programmeAgreed: true, servicesCentre: true },
    },
  ],
  referralPriority: [
    {
      ...actOf2003,
      unit: "art-12-ust-5",
      value: {
        residentsFirst: true,
        ways: [
          { id: "intercommunal-agreement", citation: { act: "DU/2003/1143", unit: "art-12-ust-5-pkt-1" } },
          { id: "free-places-and-funding", citation: { act: "DU/2003/1143", unit: "art-12-ust-5-pkt-2" } },
        ],
      },
    },
  ],
  programmePreparation: [{ ...actOf2003, unit: "art-13-ust-1", value: { by: "centre-social-worker" } }],
  programmeContents: [
    { ...actOf2003, unit: "art-13-ust-2", value: { least: [scope, fitness, persons], more: true } },
    { ...actOf2015, byUnit: "art-1-pkt-10", value: { least: [scope, persons], more: true } },
  ],
  programmeChange: [
    { ...actOf2003, unit: "art-13-ust-3", value: { onRequestOf: ["participant", "centre-manager"] } },
  ],
  discontinuation: [
    { ...actOf2003, unit: "art-13-ust-4", value: { grounds: groundsOfArt13(true) } },
    { ...actOf2007, byUnit: "art-1-pkt-11", value: { grounds: groundsOfArt13(false) } },
  ],
  discontinuationDecision: [
    { ...actOf2003, value: null },
    {
      ...actOf2007,
      byUnit: "art-1-pkt-11",
      unit: "art-13-ust-4a",
      value: { by: "centre-manager", on: ["persistent-breach", "permanent-leaving"] },
    },
  ],
  discontinuationComplaint: [
    { ...actOf2003, value: null },
    { ...actOf2007, byUnit: "art-1-pkt-11", unit: "art-13-ust-4b", value: { to: "administrative-court" } },
  ],
  programmeCondition: [
    { ...actOf2003, unit: "art-13-ust-6", value: { of: ["health-insurance", "benefits-of-the-act"] } },
  ],
  ngoSocialWorker: [
    {
      ...actOf2003,
      unit: "art-13-ust-7",
      value: { by: "public-benefit-social-worker", consentOf: "voivode", tasks: tasksOfArt13 },
    },
    {
      from: "2004-06-01",
      by: "DU/2004/1001",
      byUnit: "art-137-pkt-8",
      value: { by: "ngo-social-worker", consentOf: "voivode", tasks: tasksOfArt13 },
    },
    {
      from: "2006-01-01",
      by: "DU/2005/1462",
      byUnit: "art-26-pkt-2",
      value: { by: "ngo-social-worker", consentOf: "marshal", tasks: tasksOfArt13 },
    },
    {
      ...actOf2007,
      byUnit: "art-1-pkt-11-lit-d",
      value: { by: "ngo-social-worker", consentOf: "voivode", tasks: tasksOfArt13 },
    },
    { ...actOf2015, byUnit: "art-1-pkt-10", value: null },
  ],
  clubCertificate: [
    { ...actOf2003, value: null },
    {
      ...actOf2011,
      byUnit: "art-1-pkt-4-lit-c",
      unit: "art-18-ust-5a",
      value: { onRequest: true, monthsAtMost: 2, validMonths: 4 },
    },
    {
      ...actOf2015,
      byUnit: "art-1-pkt-14",
      value: { onRequest: false, monthsAtMost: null, validMonths: null },
    },
  ],
  // Not of the Act: art. 66 of the act on health benefits as it was changed in 2025 (related acts, 7).
  programmeHealthTitle: [
    { ...actOf2003, value: null, confidence: "inferred" },
    { ...actOf2025, byUnit: "art-394", value: { onlyReferredBy: "labour-office" } },
  ],
  programmeEnd: [
    {
      ...actOf2003,
      unit: "art-13-ust-5",
      value: {
        monthsAfterTakingWork: 0,
        taking: ["employment", "business"],
        benefitWithoutParticipation: null,
      },
    },
    {
      ...actOf2009,
      byUnit: "art-3-pkt-3",
      value: {
        monthsAfterTakingWork: 6,
        taking: ["employment", "other-paid-work", "cooperative", "business"],
        benefitWithoutParticipation: false,
      },
    },
    {
      ...actOf2025,
      byUnit: "art-390-pkt-4-lit-a",
      value: {
        monthsAfterTakingWork: 6,
        taking: ["employment", "other-paid-work", "cooperative", "business"],
        benefitWithoutParticipation: false,
      },
    },
  ],
  certificate: [
    { ...actOf2003, value: null },
    { ...actOf2007, byUnit: "art-1-pkt-11-lit-c", unit: "art-13-ust-5a", value: { toLabourOffice: false } },
    { ...actOf2025, byUnit: "art-390-pkt-4-lit-b", value: { toLabourOffice: true } },
  ],
  stay: [
    { ...actOf2003, unit: "art-14-ust-1", value: { per: "day", hoursMin: 6 } },
    {
      ...actOf2022,
      byUnit: "art-1-pkt-11",
      value: {
        per: "week",
        hoursMin: 30,
        hoursMax: 40,
        disabled: {
          hoursMaxPerDay: 7,
          hoursMaxPerWeek: 35,
          // The act of 27 August 1997 in its consolidated text.
          citation: { act: "DU/2026/884", unit: "art-15-ust-2" },
        },
      },
    },
  ],
  monthlyProgramme: [
    { ...actOf2003, unit: "art-14", value: null },
    { ...actOf2007, byUnit: "art-1-pkt-12-lit-a", unit: "art-14-ust-1a", value: { by: "centre-manager" } },
  ],
  trialLength: [{ ...actOf2003, unit: "art-15-ust-1", value: { months: 1 } }],
  trialRate: [
    { ...actOf2003, unit: "art-15-ust-1-zd-2", value: { percent: "50", onApplication: false } },
    {
      ...actOf2022Retroactive,
      byUnit: "art-1-pkt-12-lit-d",
      unit: "art-15-ust-4",
      value: { percent: "120", onApplication: true },
    },
  ],
  qualification: [
    { ...actOf2003, unit: "art-15-ust-2", value: { by: "head-of-welfare-centre", whereConverted: null } },
    {
      ...actOf2019,
      byUnit: "art-60-pkt-2",
      value: { by: "head-of-welfare-centre", whereConverted: "director-of-services-centre" },
    },
    { ...actOf2022, byUnit: "art-1-pkt-12-lit-b", value: { by: "centre-manager", whereConverted: null } },
  ],
  participationLength: [{ ...actOf2003, unit: "art-15-ust-3-zd-1", value: { months: 11 } }],
  extension: [
    { ...actOf2003, unit: "art-15-ust-3-zd-2", value: { kind: "exactly", months: 6 } },
    { ...actOf2009, byUnit: "art-3-pkt-4", value: { kind: "by-or-to", months: 6 } },
    { ...actOf2022Retroactive, byUnit: "art-1-pkt-12-lit-c", value: { kind: "at-most", months: 12 } },
  ],
  participationRate: [
    { ...actOf2003, unit: "art-15-ust-4", value: { percent: "80", onApplication: true } },
    {
      from: "2007-07-01",
      by: "DU/2007/793",
      byUnit: "art-1-pkt-13-lit-a",
      value: { percent: "100", onApplication: true },
    },
    {
      ...actOf2022Retroactive,
      byUnit: "art-1-pkt-12-lit-d",
      value: { percent: "120", onApplication: true },
    },
  ],
  payment: [{ ...actOf2003, unit: "art-15-ust-5", value: { every: "month", inArrears: true } }],
  partialMonth: [{ ...actOf2003, unit: "art-15-ust-6", value: { divisor: 30 } }],
  daysOff: [
    { ...actOf2003, value: null },
    {
      ...actOf2007,
      byUnit: "art-1-pkt-13-lit-b",
      unit: "art-15-ust-6a",
      value: { basic: 4, extra: 0, extensionMonths: 6, right: false },
    },
    {
      ...actOf2015,
      byUnit: "art-1-pkt-11",
      value: { basic: 6, extra: 0, extensionMonths: 6, right: false },
    },
    {
      ...actOf2022,
      byUnit: "art-1-pkt-12-lit-e",
      value: { basic: 6, extra: 6, extensionMonths: 12, right: true },
    },
  ],
  unexcusedAbsence: [{ ...actOf2003, unit: "art-15-ust-7", value: { divisor: 20, mostDays: 3 } }],
  sickness: [
    { ...actOf2003, value: null },
    {
      ...actOf2007,
      byUnit: "art-1-pkt-13-lit-c",
      unit: "art-15-ust-7a",
      value: { divisor: 40, mostDays: 14 },
    },
    { ...actOf2022, byUnit: "art-1-pkt-12-lit-g", value: { divisor: 40, mostDays: 21 } },
  ],
  refund: [
    { ...actOf2003, unit: "art-15-ust-8", value: { withContributions: false, advance: true } },
    {
      from: "2009-02-01",
      by: "DU/2009/33",
      byUnit: "art-13-pkt-3",
      value: { withContributions: true, advance: true },
    },
  ],
  premium: [
    { ...actOf2003, value: null },
    { ...actOf2007, byUnit: "art-1-pkt-14", unit: "art-15a", value: { percent: "20" } },
    { ...actOf2015, byUnit: "art-1-pkt-12", unit: "art-15a-ust-2", value: { percent: "50" } },
    { ...actOf2022, byUnit: "art-1-pkt-13", value: { percent: "100" } },
  ],
  // Not of the Act: the act of 13 October 1998 on social insurance (related acts, section 6).
  contributions: [
    { ...actOf2003, value: null },
    {
      from: "2007-07-01",
      by: "DU/2007/793",
      byUnit: "art-4",
      value: { payer: "labour-office", ...insured },
    },
    {
      from: "2009-02-01",
      by: "DU/2009/33",
      byUnit: "art-9-pkt-1-lit-b",
      value: { payer: "centre", ...insured },
    },
  ],
  // Not of the Act: art. 34 of the act of 1994, art. 81 of that of 2004, art. 254 of that of 2025 (related acts, 1.3).
  labourFundRounding: [
    { ...actOf2003, value: { direction: "up", step: "0.10", byAnalogy: true }, confidence: "consolidated" },
    {
      from: "2004-06-01",
      by: "DU/2004/1001",
      byUnit: "art-81",
      value: { direction: "up", step: "0.10", byAnalogy: false },
    },
    { ...actOf2025, byUnit: "art-254", value: { direction: "up", step: "0.10", byAnalogy: false } },
  ],
  ...clubHistory,
  ...reportHistory,
  ...moneyHistory,
  ...statusHistory,
  ...supportedHistory,
  ...specialHistory,
};

export const ruleIds = Object.keys(history) as RuleId[];

/** A version with the one before it, for the day of the change and the day before. */
export interface Change {
  rule: RuleId;
  /** The provision, for the name of a test. */
  unit: string;
  from: string;
  inForce: string;
  by: string;
  before: unknown;
  after: unknown;
}

export const changes: Change[] = ruleIds.flatMap((rule) => {
  const versions: readonly Version<unknown>[] = history[rule];
  const units = versions.map(({ unit }) => unit);
  return versions.slice(1).map((version, index) => ({
    rule,
    unit: version.unit ?? units.find((unit) => unit !== undefined) ?? rule,
    from: version.from,
    inForce: version.inForce ?? version.from,
    by: version.by,
    before: versions[index]!.value,
    after: version.value,
  }));
});
