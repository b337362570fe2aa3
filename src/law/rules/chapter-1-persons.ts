import { asEnacted, by } from "../by.js";
import { other, theAct } from "../cite.js";
import type { Rule } from "../record.js";
import type { CoveredGroup, EntitlementId, ExcludedPeriodKind, ExcludingRight } from "./persons.js";
import type { RuleId, RuleValues } from "./values.js";

const homeless: CoveredGroup = { id: "homeless-in-programme", citation: theAct("art-1-ust-2-pkt-1") };
const alcoholDependent: CoveredGroup = { id: "alcohol-dependent", citation: theAct("art-1-ust-2-pkt-2") };
const drugDependent: CoveredGroup = { id: "drug-dependent", citation: theAct("art-1-ust-2-pkt-3") };
const dependentAfterTherapy: CoveredGroup[] = [
  { ...alcoholDependent, therapy: "alcohol" },
  { ...drugDependent, therapy: "drugs" },
];
const mentallyIll: CoveredGroup = { id: "mentally-ill", citation: theAct("art-1-ust-2-pkt-4") };
const mentallyDisordered: CoveredGroup = {
  id: "mentally-disordered",
  citation: theAct("art-1-ust-2-pkt-4"),
};
const pkt5To7: CoveredGroup[] = [
  { id: "long-term-unemployed", citation: theAct("art-1-ust-2-pkt-5") },
  { id: "released-prisoner-with-difficulties", citation: theAct("art-1-ust-2-pkt-6") },
  { id: "refugee-in-programme", citation: theAct("art-1-ust-2-pkt-7") },
];
const disabled: CoveredGroup = { id: "disabled", citation: theAct("art-1-ust-2-pkt-8") };
/** "In particular": in every wording the list is open. */
const openList: CoveredGroup = { id: "other", citation: theAct("art-1-ust-2") };

const groupsOf2003 = [homeless, ...dependentAfterTherapy, mentallyIll, ...pkt5To7, openList];
const groupsOf2007 = [homeless, ...dependentAfterTherapy, mentallyIll, ...pkt5To7, disabled, openList];
const groupsOf2015 = [homeless, alcoholDependent, drugDependent, mentallyIll, ...pkt5To7, disabled, openList];
const groupsOf2022 = [
  homeless,
  alcoholDependent,
  drugDependent,
  mentallyDisordered,
  ...pkt5To7,
  disabled,
  openList,
];

const pkt1To3: ExcludingRight[] = [
  { id: "unemployment-benefit", citation: theAct("art-1-ust-3-pkt-1") },
  { id: "pre-retirement-allowance", citation: theAct("art-1-ust-3-pkt-2") },
  { id: "pre-retirement-benefit", citation: theAct("art-1-ust-3-pkt-3") },
];
const socialPension: ExcludingRight = { id: "social-pension", citation: theAct("art-1-ust-3-pkt-4") };
const pensions: ExcludingRight[] = [
  { id: "structural-pension", citation: theAct("art-1-ust-3-pkt-5") },
  { id: "incapacity-pension", citation: theAct("art-1-ust-3-pkt-6") },
  { id: "retirement-pension", citation: theAct("art-1-ust-3-pkt-7") },
];
const teachers: ExcludingRight = {
  id: "teacher-compensation-benefit",
  citation: theAct("art-1-ust-3-pkt-8"),
};
const despiteIncapacityPension: EntitlementId[] = ["incapacity-pension"];

const traineeshipAndPreparation: ExcludedPeriodKind[] = ["traineeship", "vocational-preparation"];
const traineeship: ExcludedPeriodKind[] = ["traineeship"];

export const chapter1Persons = {
  coveredGroups: [
    { value: groupsOf2003, citation: theAct("art-1-ust-2"), ...asEnacted },
    { value: groupsOf2003, citation: theAct("art-1-ust-2"), ...by("DU/2004/1001", "art-137-pkt-1") },
    { value: groupsOf2003, citation: theAct("art-1-ust-2"), ...by("DU/2005/1366", "art-8") },
    { value: groupsOf2007, citation: theAct("art-1-ust-2"), ...by("DU/2007/793", "art-1-pkt-1-lit-a") },
    { value: groupsOf2015, citation: theAct("art-1-ust-2"), ...by("DU/2015/1567", "art-1-pkt-1") },
    { value: groupsOf2022, citation: theAct("art-1-ust-2"), ...by("DU/2022/218", "art-1-pkt-1-lit-a") },
    { value: groupsOf2022, citation: theAct("art-1-ust-2"), ...by("DU/2025/620", "art-390-pkt-1") },
  ],
  commonCondition: [
    {
      value: ["socialExclusion", "cannotMeetBasicNeeds", "poverty", "participationHindered"],
      citation: theAct("art-1-ust-2"),
      ...asEnacted,
    },
    {
      value: ["socialExclusion", "cannotMeetBasicNeeds", "participationHindered"],
      citation: theAct("art-1-ust-2"),
      ...by("DU/2022/218", "art-1-pkt-1-lit-a"),
    },
  ],
  longTermUnemployment: [
    {
      value: { kind: "without-work", monthsAtLeast: 36 },
      citation: theAct("art-1-ust-2-pkt-5"),
      ...asEnacted,
    },
    {
      value: { kind: "without-work", monthsAtLeast: 24 },
      citation: theAct("art-1-ust-2-pkt-5"),
      ...by("DU/2004/1001", "art-137-pkt-1"),
    },
    {
      value: {
        kind: "registered",
        monthsOver: 12,
        withinYears: 2,
        excluded: traineeshipAndPreparation,
        definition: other("DU/2004/1001", "art-2-ust-1-pkt-5"),
      },
      citation: theAct("art-1-ust-2-pkt-5"),
      ...by("DU/2005/1366", "art-8"),
    },
    {
      // Preparation at the workplace became preparation of adults.
      value: {
        kind: "registered",
        monthsOver: 12,
        withinYears: 2,
        excluded: traineeshipAndPreparation,
        definition: other("DU/2004/1001", "art-2-ust-1-pkt-5"),
      },
      citation: theAct("art-1-ust-2-pkt-5"),
      ...by("DU/2009/33", "art-1-pkt-2-lit-a"),
    },
    {
      value: {
        kind: "registered",
        monthsOver: 12,
        withinYears: 2,
        excluded: traineeship,
        definition: other("DU/2025/620", "art-2-pkt-4"),
      },
      citation: theAct("art-1-ust-2-pkt-5"),
      ...by("DU/2025/620", "art-390-pkt-1"),
    },
  ],
  exclusions: [
    { value: [...pkt1To3, socialPension, ...pensions], citation: theAct("art-1-ust-3"), ...asEnacted },
    {
      value: [...pkt1To3, ...pensions],
      citation: theAct("art-1-ust-3"),
      ...by("DU/2007/793", "art-1-pkt-1-lit-b"),
    },
    {
      value: [...pkt1To3, ...pensions, teachers],
      citation: theAct("art-1-ust-3"),
      ...by("DU/2009/800", "art-24"),
    },
  ],
  clubException: [
    { value: null, citation: theAct("art-1-ust-3"), ...asEnacted },
    {
      value: despiteIncapacityPension,
      citation: theAct("art-1-ust-3a"),
      ...by("DU/2022/218", "art-1-pkt-1-lit-b"),
    },
  ],
  applicationTransition: [
    { value: null, citation: theAct("art-1-ust-2"), ...asEnacted },
    {
      value: { filedBefore: "2022-02-15" },
      citation: other("DU/2022/218", "art-6"),
      ...by("DU/2022/218", "art-6"),
    },
  ],
} satisfies { readonly [Id in RuleId]?: Rule<RuleValues[Id]> };
