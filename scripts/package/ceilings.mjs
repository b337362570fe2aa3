// The most bytes that may reach a bundle for browsers, minified and gzipped, with all dependencies; zod is about 27 000
// of each that reads input. Growth is admitted here, in the commit that brings it. `aim` is what the design asks for.

/** What says results in words, in two languages; an entry is measured with and without. */
export const words = [
  ...["explain", "explainChanges", "justification", "describeIssue", "describeViolation"],
  ...["labels", "interpretations"],
  // It says what is wrong.
  "validator",
  // It says what every property is.
  "jsonSchema",
];

/** All that an entry computes. */
export const entryCeilings = {
  index: { ceiling: 251_500 },
  law: { ceiling: 74_100, aim: 26_000 },
  eligibility: { ceiling: 42_900 },
  referral: { ceiling: 59_200 },
  reporting: { ceiling: 116_000 },
  participation: { ceiling: 40_800 },
  benefit: { ceiling: 65_400 },
  centre: { ceiling: 53_600 },
  "supported-employment": { ceiling: 45_000 },
  club: { ceiling: 43_500 },
  schemas: { ceiling: 83_000, aim: 58_000 },
  testing: { ceiling: 3_300 },
};

/**
 * An entry whole: with the sentences, questions and names of its rooms in two languages. Referral says the results of
 * eligibility and participation too.
 */
export const spokenCeilings = {
  index: { ceiling: 321_300 },
  eligibility: { ceiling: 54_500, aim: 50_000 },
  referral: { ceiling: 88_100, aim: 58_000 },
  reporting: { ceiling: 125_500 },
  participation: { ceiling: 51_500, aim: 45_000 },
  benefit: { ceiling: 85_700, aim: 75_000 },
  centre: { ceiling: 80_500 },
  "supported-employment": { ceiling: 58_200 },
  club: { ceiling: 60_400, aim: 42_000 },
  // Titles and descriptions of 9 000 places in two languages; who checks with zod alone does not carry them.
  schemas: { ceiling: 145_000, aim: 58_000 },
  // Every function: who checks the input of a few takes the validator of their entry.
  validation: { ceiling: 235_500 },
};

/** Single names, imported from the main entry. */
export const importCeilings = {
  formatCitation: { ceiling: 1_100, aim: 3_000 },
  coverage: { ceiling: 21_800, aim: 26_000 },
  lawOn: { ceiling: 14_500, aim: 26_000 },
  averageWageOn: { ceiling: 3_900, aim: 26_000 },
  assessEligibility: { ceiling: 34_200 },
  clubGraduateStatus: { ceiling: 33_100 },
  monthlyBenefit: { ceiling: 55_400 },
  "monthlyBenefit, justification": { ceiling: 133_500 },
};
