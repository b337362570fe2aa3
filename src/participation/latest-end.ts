import { type CalendarDate, dayAfter, earlier, endOfTerm, later } from "../calendar/index.js";
import { checkedUntil, type Law } from "../law/index.js";
import type { Inquiry, Violation } from "../reasoning/index.js";
import type { ExtensionPhase, PlannedPhases } from "./planned-phases.js";

/**
 * The last day of the longest participation and of the longest extension, by the law of the last day of what was decided
 * lawfully: what is decided later is decided by that law or a later one. Null where the caller did not say how months
 * are counted.
 */
export function latestEnd(
  phases: PlannedPhases,
  violations: readonly Violation[],
  law: Law,
  inquiry: Inquiry,
): CalendarDate | null {
  if (inquiry.given("monthCount") === undefined) return null;
  const count = inquiry.reading("monthCount");
  if (count === undefined) return null;
  const { participation, extensions } = phases;
  const { months: most } = law.on(participation.from).of("participationLength").value;
  const end = endOfTerm(participation.from, most, count);
  if (end > checkedUntil) inquiry.assume("law-unverified");
  const lawful = extensions.filter((extension) => !isBroken(extension, violations));
  const lawDay = lawful.at(-1)?.to ?? earlier(participation.to, end);
  const { kind, months } = law.on(lawDay).of("extension").value;
  const noLonger = kind === "by-or-to" && inquiry.reading("extensionSixMonths") === "to-6";
  const latest = noLonger ? end : endOfTerm(dayAfter(end), months, count);
  // Terms added up one by one can end later than one long term, and an earlier law can have allowed more.
  return violations.length > 0 ? latest : later(latest, (extensions.at(-1) ?? participation).to);
}

function isBroken({ index }: ExtensionPhase, violations: readonly Violation[]): boolean {
  return violations.some(({ path }) => path?.[0] === "extensions" && path[1] === index);
}
