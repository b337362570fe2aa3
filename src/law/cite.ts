import type { ActCitation, Citation } from "./record.js";
import type { UnitId } from "./units.js";

/** ELI id of the Act of 13 June 2003. */
export const theActId = "DU/2003/1143";

/** A provision of the Act of 13 June 2003. */
export function theAct(unit: UnitId): ActCitation {
  return { act: theActId, unit };
}

/** A provision of any other act, or the act as a whole. */
export function other(act: string, unit?: string): Citation {
  return unit === undefined ? { act } : { act, unit };
}

/** Where a term in months from an event ends: the Civil Code in the consolidated text that was read. */
export const civilCodeOnTerms: Citation = /* @__PURE__ */ Object.freeze(other("DU/2026/795", "art-112"));

/** Where a term in days ends: by the Civil Code, and by the Code of Administrative Procedure in a case of an authority. */
export const civilCodeOnDays: Citation = /* @__PURE__ */ Object.freeze(other("DU/2026/795", "art-111-par-2"));
export const procedureCodeOnDays: Citation = /* @__PURE__ */ Object.freeze(
  other("DU/2025/1691", "art-57-par-1"),
);

/** Where a term in years ends in a case of an authority; the Civil Code says the same. */
export const procedureCodeOnYears: Citation = /* @__PURE__ */ Object.freeze(
  other("DU/2025/1691", "art-57-par-3a"),
);

/** A month where months are added up and need not follow each other: its days by the Civil Code. */
export const civilCodeMonth = /* @__PURE__ */ Object.freeze({
  days: 30,
  citation: /* @__PURE__ */ Object.freeze(other("DU/2026/795", "art-114")),
});
