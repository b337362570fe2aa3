import type { Certainty, InterpretationKey } from "../../src/reasoning/index.js";

export interface TableRow {
  key: InterpretationKey;
  /** The default first, where there is one. */
  readings: (string | boolean)[];
  toBeChosen: boolean;
  certainty: Certainty;
  question: string;
}

const row = (
  key: InterpretationKey,
  readings: (string | boolean)[],
  certainty: Certainty,
  question: string,
): TableRow => ({ key, readings, toBeChosen: false, certainty, question });

const toBeChosen = (
  key: InterpretationKey,
  readings: (string | boolean)[],
  certainty: Certainty,
  question: string,
): TableRow => ({ ...row(key, readings, certainty, question), toBeChosen: true });

/** The contract's table of interpretations, in its order. */
export const contractTable: TableRow[] = [
  toBeChosen("sicknessDays", ["calendar", "class-days"], "D", "Q3a"),
  row("sicknessBeyond", ["calendar", "class-days"], "D", "Q3a"),
  toBeChosen("excusedAbsence", ["full", "unpaid"], "D", "Q9"),
  toBeChosen("monthCount", ["civil-code", "day-before"], "D", "Q5"),
  row("sicknessLimit", ["per-participation", "per-spell"], "C", "Q3b"),
  row("sicknessLimitRenewsOnExtension", [false, true], "C", "Q3c"),
  row("trialSickness", ["unpaid", "full", "as-participation"], "C", "Q3d"),
  row("sicknessWhileSuspended", ["full", "as-sickness"], "C", "special-acts SA-1"),
  row("unpaidDay", ["minus-thirtieth", "payable-days", "minus-twentieth"], "C", "Q4"),
  row("deductionBase", ["full-month", "amount-due"], "B", "Q1"),
  row("rounding", ["up-to-10-groszy", "nearest-grosz", "up-to-grosz"], "C", "Q6"),
  row("roundingStage", ["final", "rate", "rate-and-final"], "C", "Q6"),
  row("extraDaysOff", ["up", "half-days", "down", "nearest"], "D", "Q13"),
  row("premiumCap", ["full-rate", "prorated"], "C", "Q14"),
  row("extensionSixMonths", ["by-up-to-6", "to-6"], "C", "history 15.1"),
  row("grantHeadcount", ["sum", "product"], "C", "history 15.9"),
];

/** Questions the library asks beyond the contract's table, which may be extended. */
export const furtherTable: TableRow[] = [
  row("jobStartDay", ["not-payable", "payable"], "D", "Q10"),
  row("registrationMonths", ["thirty-days", "calendar-months"], "C", "related-acts 11.4"),
  row("trialApplication2022", ["old-rate", "nothing"], "D", "Q18"),
  row("reportTrial", ["counts", "not-counted"], "C", "art. 5 ust. 6"),
  row("reportCompletion", ["whole-course", "with-work"], "C", "art. 5 ust. 6"),
  row("oldStatus", ["three-years", "five-years"], "C", "history 15.12"),
];

/** The contract's other assumptions: certainty and, for two, the question. */
export const contractAssumptions = {
  "application-assumed": { certainty: "C" },
  "class-days-assumed": { certainty: "C" },
  "no-other-insurance-assumed": { certainty: "C" },
  "parameter-confidence": { certainty: "C" },
  "parameter-given": { certainty: "B" },
  "law-unverified": { certainty: "C" },
  "deductions-add": { certainty: "C", question: "Q2" },
  "threshold-not-scaled": { certainty: "D", question: "Q7" },
  "mixed-month-by-thirtieths": { certainty: "D" },
  "open-list": { certainty: "A" },
} as const;

/** Assumptions beyond the contract's list, which may be extended. */
export const furtherAssumptions = {
  "contribution-rounding": { certainty: "C" },
  "premium-outside-refund": { certainty: "C" },
  "right-excludes-from-its-day": { certainty: "C" },
  "no-disability-degree-assumed": { certainty: "C" },
  "extension-decided-in-time": { certainty: "C" },
  "trial-before-flood-months": { certainty: "D" },
  "disabled-hours-accordingly": { certainty: "C", question: "Q17" },
  "trial-counts-for-graduate": { certainty: "C" },
  "graduate-before-the-rule": { certainty: "C" },
  "work-decides-the-end": { certainty: "D" },
  "refugee-programme-literally": { certainty: "C" },
  "window-ends-on-the-day": { certainty: "C" },
  "club-certificate-by-issue-law": { certainty: "C" },
  "club-certificate-stays-valid": { certainty: "C" },
  "flood-window-end": { certainty: "C" },
  "flood-area-and-motion": { certainty: "C" },
  "quarantine-before-rule": { certainty: "D" },
  "special-act-end-unread": { certainty: "C" },
  "special-act-not-yet-known": { certainty: "C" },
  "content-of-2007": { certainty: "D" },
  "new-content-for-2021": { certainty: "B" },
  "plan-of-all-activity": { certainty: "C" },
  "narrower-groups": { certainty: "C" },
  "thousands-one-decimal": { certainty: "C" },
  "moved-counted-by-each": { certainty: "C" },
  "mixed-readings": { certainty: "D" },
  "club-collective-is-ours": { certainty: "C" },
  "sick-over-free-days": { certainty: "C" },
  "fixed-date-or-next-working-day": { certainty: "D" },
  "term-not-moved": { certainty: "C" },
  "auxiliary-unit-only-existing": { certainty: "C" },
  "form-not-named": { certainty: "C", question: "history 15.15" },
  "deadline-read-as-until": { certainty: "C" },
  "status-term-by-code": { certainty: "C" },
  "three-last-reports": { certainty: "C" },
  "unused-as-one-pool": { certainty: "C" },
  "largest-remainder": { certainty: "C" },
  "grant-rounding": { certainty: "C" },
  "cap-period-given": { certainty: "D" },
  "retention-of-earlier-data": { certainty: "C" },
  "club-timing-not-stated": { certainty: "C" },
  "club-member-as-participant": { certainty: "D" },
  "centre-work-keeps-old-terms": { certainty: "C" },
  "agreement-keeps-its-terms": { certainty: "C" },
  "month-of-work-by-its-first-day": { certainty: "C" },
  "contribution-on-top": { certainty: "C" },
  "de-minimis-basis-changed": { certainty: "C" },
  "average-wage-of-the-day": { certainty: "C" },
  "agreement-for-local-government": { certainty: "C" },
  "contract-for-ngo-club": { certainty: "C", question: "history 15.16" },
  "employees-no-participants": { certainty: "C" },
  "long-term-unemployed-only": { certainty: "C" },
  "law-of-another-day": { certainty: "C" },
  "hypothetical-law": { certainty: "D" },
} as const;
