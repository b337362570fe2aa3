export {
  type Actor,
  actors,
  applicants,
  type LifeActor,
  lifeActors,
  type ReferralApplicant,
} from "./actors.js";
export { type Amendment, type AmendmentPart, amendments } from "./amendments.js";
export { type AverageWage, averageWageOn } from "./average-wage-on.js";
export { citationUrl, formatCitation } from "./citation.js";
export {
  civilCodeMonth,
  civilCodeOnDays,
  civilCodeOnTerms,
  procedureCodeOnDays,
  procedureCodeOnYears,
  theAct,
} from "./cite.js";
export {
  type ContributionRate,
  contributionRateOn,
  type ContributionRates,
  contributionRatesOn,
  insurances,
} from "./contribution-rates-on.js";
export { copyOf } from "./copy.js";
export { type Coverage, coverage } from "./coverage.js";
export { type FormId, formRecordOf } from "./form-records.js";
export {
  type FoundingInstitution,
  foundingInstitutionNames,
  foundingInstitutions,
  isLocalGovernment,
} from "./founders.js";
export { holidayNamed, holidayNumbersOf, holidaysOfYear } from "./holidays.js";
export { Law, type WordedDays } from "./law.js";
export {
  type ActingOn,
  actingOn,
  type LifeEventKind,
  lifeEvents,
  type LifeStage,
  lifeStages,
  lifeTransitions,
  type Transition,
  wayIn,
} from "./life/index.js";
export {
  type Holiday,
  holidayOn,
  holidaysIn,
  type LawOfDay,
  lawOn,
  type UnemploymentBenefit,
  unemploymentBenefitOn,
  type Unknown,
} from "./look-ups.js";
export { changesBetween, type NoChanges, type ProvisionChange } from "./matrix/changes-between.js";
export type { UnitWording } from "./matrix/unit-wordings.js";
export { type MinimumWage, minimumWageOn } from "./minimum-wage-on.js";
export type { NotEncoded, NotEncodedReason } from "./not-encoded-entry.js";
export { type OtherLaw, otherLaws } from "./other-laws.js";
export type { Insurance } from "./parameters/contribution-rates.js";
export type { AmountRecord, RateRecord } from "./parameters/record.js";
export { type Provision, provisions } from "./provisions.js";
export type { ActCitation, Citation, Confidence, Texts } from "./record.js";
export type { RuleRecord, WordingsById } from "./rule-on.js";
export {
  type ClubOperator,
  type ClubOperatorCondition,
  type PartNotApplied,
  partsNotApplied,
  serviceBodies,
  type ServiceBody,
  type ServicesAt,
  servicesBases,
  type ServicesBasis,
  type ServicesRegime,
  servicesRegimes,
} from "./rules/club-values.js";
export {
  type FinancingSource,
  type FinancingSourceId,
  financingSourceIds,
} from "./rules/financing-sources.js";
export {
  type ActivityKind,
  activityKinds,
  type EquipmentPurpose,
  equipmentPurposes,
  type EquipmentRecipient,
  equipmentRecipients,
  type Financing,
  type Goods,
  goodsKinds,
  type GrantSetter,
  grantSetters,
  type Headcount,
  type PersonalData,
  type PersonalDataField,
  personalDataFields,
} from "./rules/money-values.js";
export {
  type ConditionId,
  conditionIds,
  type CoveredGroup,
  type EntitlementId,
  entitlementIds,
  type ExcludedPeriodKind,
  excludedPeriodKinds,
  type ExcludingRight,
  type GroupId,
  groupIds,
  type LongTermMeasure,
  type TherapyId,
  therapyIds,
} from "./rules/persons.js";
export type { YearlyDay } from "./rules/report-values.js";
export type { NamedRule } from "./rules/rule.js";
export {
  type FloodCause,
  floodCauses,
  type FullBenefit,
  type SpecialRuleId,
  type SpecialValues,
} from "./rules/special-values.js";
export {
  type ApplicationPoint,
  type ApplicationPointId,
  applicationPointIds,
  type CentreForm,
  centreForms,
  type FounderCondition,
  type FoundersForms,
  type LossGround,
  type LossGroundRule,
  lossGrounds,
  type LossNeed,
  lossNeeds,
  type LossRequester,
  lossRequesters,
  type OpinionGiver,
  opinionGivers,
  type StatusFiling,
} from "./rules/status-values.js";
export {
  aidBases,
  type AidBasis,
  type BusinessFounders,
  businessFounders,
  type RefundedPerson,
  type RefundStep,
  type WorkMover,
  workMovers,
  type WorkReferral,
} from "./rules/supported-values.js";
export {
  complaintBodies,
  type ComplaintBody,
  type ConsentGiver,
  type ContributionPayer,
  contributionPayers,
  type DisabledStay,
  type DiscontinuationGround,
  discontinuationGrounds,
  type OutsideSocialWorker,
  outsideSocialWorkers,
  type ProgrammeContent,
  programmeContents,
  type ProgrammeDependent,
  programmeDependents,
  programmeParties,
  type ProgrammeParty,
  type Rate,
  type ResidenceWay,
  residenceWays,
  type RuleId,
  type RuleValues,
  type SocialWorkerTask,
  socialWorkerTasks,
  type TherapyGroup,
  worksTaken,
  type WorkTaken,
} from "./rules/values.js";
export { isEndUnread, isOfSpecialAct } from "./special-acts.js";
export { checkedUntil, coveredFrom, type LawState, lawStateOn, type Versions, versions } from "./state.js";
export { termsOf2020, termsStoodStillOn } from "./stood-still.js";
export {
  type GivenAmount,
  lastReferenceDay,
  type ReferenceAmount,
  referenceAmountOn,
} from "./unemployment-benefit-on.js";
export { type UnitId, unitIds } from "./units.js";
export { codeOnFreeDays, isWorkingDay, nextWorkingDay } from "./working-days.js";
