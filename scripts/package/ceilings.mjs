// The most bytes that may reach a bundle for browsers, minified and gzipped, with all dependencies; zod is about 27 000
// of each that reads input. Growth is admitted here, in the commit that brings it. `aim` is what the design asks for.

/** What says results in words, in two languages; an entry is measured with and without. */
export const words = [
  ...["explain", "explainChanges", "justification", "describeIssue", "describeViolation"],
  ...["labels", "interpretations"],
];

/** All that an entry computes. */
export const entryCeilings = {
  index: { ceiling: 97_500 },
  law: { ceiling: 21_400, aim: 26_000 },
  eligibility: { ceiling: 42_300 },
  referral: { ceiling: 54_800 },
  participation: { ceiling: 38_600 },
  benefit: { ceiling: 58_900 },
  club: { ceiling: 34_600 },
  schemas: { ceiling: 43_900, aim: 58_000 },
};

/**
 * An entry whole: with the sentences, questions and names of its rooms in two languages. Referral says the results of
 * eligibility and participation too.
 */
export const spokenCeilings = {
  index: { ceiling: 138_500 },
  eligibility: { ceiling: 50_000, aim: 50_000 },
  referral: { ceiling: 78_500, aim: 58_000 },
  participation: { ceiling: 45_400, aim: 45_000 },
  benefit: { ceiling: 75_000, aim: 75_000 },
  club: { ceiling: 42_000, aim: 42_000 },
};

/** Single names, imported from the main entry. */
export const importCeilings = {
  formatCitation: { ceiling: 1_000, aim: 1_000 },
  coverage: { ceiling: 9_600 },
  assessEligibility: { ceiling: 34_600 },
  clubGraduateStatus: { ceiling: 34_000 },
  monthlyBenefit: { ceiling: 49_800 },
  "monthlyBenefit, justification": { ceiling: 85_200 },
};
