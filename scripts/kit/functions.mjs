// The functions that the kit has cases of, by what they are: a port computes the calculations, asks the look-ups, and says
// and draws with the renderers. Whatever is exported and stands nowhere here stands in `notIncluded`.

const calculations = [
  ...["monthlyBenefit", "payroll", "payrollLines", "premiumCeiling", "contributions"],
  ...["refundClaim", "checkRefundClaim", "recalculate", "recalculateMonths", "priceOf"],
  ...["planParticipation", "dayStatus", "hours"],
  ...["referralRoute", "checkProgramme", "discontinuation", "lifecycle", "programmeEnd", "certificate"],
  ...["assessEligibility", "questions", "longTermUnemployed", "graduateStatus"],
  ...["foundingForm", "statusApplication", "statusPeriod", "supervisionTerm", "lossOfStatus", "grantReturn"],
  ...["activityGrant", "equipmentGrant", "operatingGrant", "financing", "staffing", "ownActivity"],
  ...["retentionUntil", "permittedPersonalData"],
  ...["employmentReferral", "employerRefund", "employerRefundPlan", "adviceSubsidy"],
  ...["clubGraduateStatus", "clubCertificate", "clubRegistration", "clubParticipation"],
  ...["reintegrationServices", "compareLaw", "withLaw"],
  ...["centreReport", "clubReport", "trace", "checkReport", "collectiveReport", "clubsInformation"],
  ...["effectiveness", "paymentList", "attendanceCard", "dutyCalendar"],
];

const lookUps = [
  ...["lawOn", "changesBetween", "unemploymentBenefitOn", "averageWageOn", "minimumWageOn"],
  ...["contributionRatesOn", "holidaysIn", "holidayOn", "groupsOn", "exclusionsOn", "lifecycleTransitions"],
  ...["formTemplate", "formatCitation", "citationUrl"],
];

const renderers = [
  ...["explain", "explainChanges", "justification", "describeIssue", "describeViolation"],
  ...["paper", "asTables", "toCsv", "toHtml", "toMarkdown", "toICalendar", "toJson", "fromJson"],
  "timelineSvg",
];

const ofKind = (kind, fewest, most, names, budget = 90_000) =>
  names.map((name) => [name, { kind, fewest, most, budget }]);

/**
 * Of each function what it is, and how many cases the kit has of it: at least `fewest`, at most `most`, and of `budget`
 * bytes together once there are enough of them.
 */
export const functions = Object.fromEntries([
  ...ofKind("calculation", 20, 40, calculations),
  ...ofKind("calculation", 20, 100, ["monthlyBenefit"], 300_000),
  ...ofKind("look-up", 5, 12, lookUps),
  ...ofKind("renderer", 5, 10, renderers),
]);

/** Functions that are asked with what tests give another one. */
export const askedLike = { payrollLines: "payroll" };

/** Functions of several arguments: a case's `input` is the list of them. */
export const takesList = ["changesBetween", "lawOn"];

/** Functions whose second argument is a language. */
export const takesLanguage = [
  ...["explain", "explainChanges", "justification", "describeIssue", "describeViolation"],
];

const data = "takes nothing: data of this library, to be read from it";
const ofZod = "hands on what the zod schemas of this library say";
export const notIncluded = {
  amendments: data,
  coverage: data,
  formTemplates: data,
  interpretations: data,
  labels: data,
  otherLaws: data,
  provisions: data,
  issuesOf: ofZod,
  jsonSchema: ofZod,
  validator: "hands on what the functions find wrong with an input",
};
