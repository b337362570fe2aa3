import { type CalendarDate, calendarDate } from "../calendar/index.js";
import { libraryVersion } from "../version.js";
import { acts } from "./acts.js";
import { readAgainOn } from "./verified-on.js";

/** The Act entered into force on this day; nothing before it is covered. */
export const coveredFrom = calendarDate("2003-08-14");

/** Law up to this day was read in the newest consolidated text. */
export const verifiedUntil = calendarDate("2025-11-25");

/** Up to this day the titles of the journal were read for changes. */
export const checkedUntil = calendarDate("2026-10-08");

const newestConsolidatedText = "DU/2025/1718";

/** The state of the law and of our knowledge on which a result stands. */
export interface LawState {
  /** First day of the wording of the Act that applied to the asked day. */
  wordingFrom: string;
  /** ELI id of the newest consolidated text read. */
  consolidatedText: string;
  verifiedUntil: string;
  checkedUntil: string;
  /** The day whose knowledge of the law was asked for. */
  asOf?: string;
}

/** The releases of code and data that made a result. */
export interface Versions {
  /** Version of the package. */
  library: string;
  /** Day of the state of research of the data. */
  data: string;
}

export const versions: Versions = Object.freeze({ library: libraryVersion, data: readAgainOn });

export function lawStateOn(date: CalendarDate, asOf?: CalendarDate): LawState {
  const state: LawState = {
    wordingFrom: wordingFrom(date, asOf),
    consolidatedText: newestConsolidatedText,
    verifiedUntil,
    checkedUntil,
  };
  if (asOf !== undefined) state.asOf = asOf;
  return state;
}

const beginnings = acts
  .flatMap(({ inForceFrom }) => inForceFrom)
  .map(({ from, effectiveFrom = from }) => ({ from, effectiveFrom }))
  .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1));

function wordingFrom(date: CalendarDate, asOf: CalendarDate | undefined): string {
  const newest = beginnings.find(
    ({ from, effectiveFrom }) => effectiveFrom <= date && (asOf === undefined || from <= asOf),
  );
  return newest?.effectiveFrom ?? coveredFrom;
}
