// The most bytes that may reach a bundle for browsers, minified and gzipped, with all dependencies; zod is about 27 000
// of each that reads input. Growth is admitted here, in the commit that brings it. `aim` is what the design asks for.

/** What says results in words, in two languages; an entry is measured with and without. */
export const words = [
  ...["explain", "explainChanges", "justification", "describeIssue", "describeViolation"],
  ...["labels", "interpretations"],
];

/** All that an entry computes. */
export const entryCeilings = {
  index: { ceiling: 112_400 },
  law: { ceiling: 28_000, aim: 26_000 },
  eligibility: { ceiling: 42_100 },
  referral: { ceiling: 58_500 },
  participation: { ceiling: 40_100 },
  benefit: { ceiling: 64_700 },
  club: { ceiling: 33_500 },
  schemas: { ceiling: 46_600, aim: 58_000 },
};

/**
 * An entry whole: with the sentences, questions and names of its rooms in two languages. Referral says the results of
 * eligibility and participation too.
 */
export const spokenCeilings = {
  index: { ceiling: 162_700 },
  eligibility: { ceiling: 53_500, aim: 50_000 },
  referral: { ceiling: 87_400, aim: 58_000 },
  participation: { ceiling: 50_800, aim: 45_000 },
  benefit: { ceiling: 84_700, aim: 75_000 },
  club: { ceiling: 43_200, aim: 42_000 },
};

/** Single names, imported from the main entry. */
export const importCeilings = {
  formatCitation: { ceiling: 1_000, aim: 1_000 },
  coverage: { ceiling: 11_500 },
  assessEligibility: { ceiling: 33_400 },
  clubGraduateStatus: { ceiling: 32_300 },
  monthlyBenefit: { ceiling: 54_800 },
  "monthlyBenefit, justification": { ceiling: 97_500 },
};
