import type { CalendarDate } from "../calendar/index.js";
import type { Issue, Path } from "../reasoning/index.js";

/** A day as it stands in the parts of an input: left out, or not to be read. */
type GivenDay = CalendarDate | null | undefined;

/** The issue of a day before the one it must not come before; none where one of the two is not known. */
export function notBefore(day: GivenDay, first: GivenDay, path: Path, code = "reversed-period"): Issue[] {
  return day != null && first != null && day < first ? [{ path, code }] : [];
}

/** The issue of an application filed after the day asked about. */
export function notFiledAfter(on: GivenDay, filedOn: GivenDay, path: Path = ["filedOn"]): Issue[] {
  return notBefore(on, filedOn, path, "filed-after-day");
}
