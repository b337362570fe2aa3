import type { Certainty } from "./interpretations.js";

/** Something the result takes for granted. */
export interface Assumption {
  /** A key of the settings object, or the name of another assumption. */
  id: string;
  /** The reading used, for an interpretation. */
  reading?: string | boolean;
  /** Of a reading: the caller gave it. False for a default. */
  chosen?: boolean;
  certainty: Certainty;
  /** Number of the open question: `Q3a`. */
  question?: string;
}

/** Assumptions that are not readings of an open question. */
export const plainAssumptions = {
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
  // Chapter 2: form, application and length of the status, what goes back.
  "auxiliary-unit-only-existing": { certainty: "C" },
  "form-not-named": { certainty: "C", question: "history 15.15" },
  "deadline-read-as-until": { certainty: "C" },
  "status-term-by-code": { certainty: "C" },
  "three-last-reports": { certainty: "C" },
  "unused-as-one-pool": { certainty: "C" },
  "largest-remainder": { certainty: "C" },
  // Chapters 2 and 3: grants and kept data.
  "grant-rounding": { certainty: "C" },
  "cap-period-given": { certainty: "D" },
  "retention-of-earlier-data": { certainty: "C" },
  // Chapter 6.
  "club-timing-not-stated": { certainty: "C" },
  "club-member-as-participant": { certainty: "D" },
  "centre-work-keeps-old-terms": { certainty: "C" },
  "agreement-keeps-its-terms": { certainty: "C" },
  "month-of-work-by-its-first-day": { certainty: "C" },
  "contribution-on-top": { certainty: "C" },
  "de-minimis-basis-changed": { certainty: "C" },
  "average-wage-of-the-day": { certainty: "C" },
  // Services for the unemployed and for employees of social enterprises.
  "agreement-for-local-government": { certainty: "C" },
  "contract-for-ngo-club": { certainty: "C", question: "history 15.16" },
  "employees-no-participants": { certainty: "C" },
  "long-term-unemployed-only": { certainty: "C" },
  // A case under another law than its own.
  "law-of-another-day": { certainty: "C" },
  "hypothetical-law": { certainty: "D" },
} as const satisfies Record<string, { certainty: Certainty; question?: string }>;

export type PlainAssumptionId = keyof typeof plainAssumptions;

/** As it is listed; `certainty` where the case is less certain than such cases are. */
export function plainAssumption(id: PlainAssumptionId, certainty?: Certainty): Assumption {
  const listed = { id, ...plainAssumptions[id] };
  return certainty === undefined ? listed : { ...listed, certainty };
}
