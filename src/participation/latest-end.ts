import { addDays, type CalendarDate, dayAfter, earlier, endOfTerm, later } from "../calendar/index.js";
import { checkedUntil } from "../law/index.js";
import type { Inquiry, Violation } from "../reasoning/index.js";
import type { Lengths } from "./lengths.js";
import { daysGivenBack, type ExtensionPhase, type PlannedPhases } from "./planned-phases.js";

/**
 * The last day of the longest participation and of the longest extension, by the law of the last day of what was decided
 * lawfully: what is decided later is decided by that law or a later one. Null where the caller did not say how months
 * are counted.
 */
export function latestEnd(
  phases: PlannedPhases,
  violations: readonly Violation[],
  lengths: Lengths,
  inquiry: Inquiry,
): CalendarDate | null {
  const count = inquiry.given("monthCount") && inquiry.reading("monthCount");
  if (count === undefined) return null;
  const { participation, extensions } = phases;
  const most = lengths.participation(participation.from)?.value.months ?? 0;
  const end = endOfTerm(participation.from, most, count);
  if (end > checkedUntil) inquiry.assume("law-unverified");
  const lawful = extensions.filter((extension) => !isBroken(extension, violations));
  const lawDay = lawful.at(-1)?.to ?? earlier(participation.to, end);
  const rule = lengths.extension(lawDay)?.value;
  const noLonger = rule?.kind === "by-or-to" && inquiry.reading("extensionSixMonths") === "to-6";
  const ordinary = noLonger ? end : endOfTerm(dayAfter(end), rule?.months ?? 0, count);
  const latest = addDays(ordinary, daysGivenBack(lawful));
  // Terms added up one by one can end later than one long term, and an earlier law can have allowed more.
  return violations.length > 0 ? latest : later(latest, (extensions.at(-1) ?? participation).to);
}

function isBroken({ index }: ExtensionPhase, violations: readonly Violation[]): boolean {
  return violations.some(({ path }) => path?.[0] === "extensions" && path[1] === index);
}
