// The most bytes that may reach a bundle for browsers, minified and gzipped, with all dependencies; zod is about 27 000
// of each that reads input. Growth is admitted here, in the commit that brings it. `aim` is what the design asks for.

/** What says results in words, in two languages; an entry is measured with and without. */
export const words = [
  ...["explain", "explainChanges", "justification", "describeIssue", "describeViolation"],
  ...["labels", "interpretations"],
];

/** All that an entry computes. */
export const entryCeilings = {
  index: { ceiling: 188_200 },
  law: { ceiling: 31_600, aim: 26_000 },
  eligibility: { ceiling: 42_500 },
  referral: { ceiling: 58_900 },
  reporting: { ceiling: 114_600 },
  participation: { ceiling: 40_400 },
  benefit: { ceiling: 65_000 },
  centre: { ceiling: 40_000 },
  "supported-employment": { ceiling: 45_000 },
  club: { ceiling: 33_900 },
  schemas: { ceiling: 70_900, aim: 58_000 },
};

/**
 * An entry whole: with the sentences, questions and names of its rooms in two languages. Referral says the results of
 * eligibility and participation too.
 */
export const spokenCeilings = {
  index: { ceiling: 228_800 },
  eligibility: { ceiling: 53_900, aim: 50_000 },
  referral: { ceiling: 87_800, aim: 58_000 },
  reporting: { ceiling: 130_000 },
  participation: { ceiling: 51_100, aim: 45_000 },
  benefit: { ceiling: 85_100, aim: 75_000 },
  centre: { ceiling: 50_000 },
  "supported-employment": { ceiling: 55_000 },
  club: { ceiling: 43_500, aim: 42_000 },
};

/** Single names, imported from the main entry. */
export const importCeilings = {
  formatCitation: { ceiling: 1_000, aim: 1_000 },
  coverage: { ceiling: 13_200 },
  assessEligibility: { ceiling: 33_800 },
  clubGraduateStatus: { ceiling: 32_700 },
  monthlyBenefit: { ceiling: 55_100 },
  "monthlyBenefit, justification": { ceiling: 111_100 },
};
