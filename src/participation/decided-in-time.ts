import type { Law } from "../law/index.js";
import * as rules from "../law/rules/index.js";
import type { Inquiry } from "../reasoning/index.js";
import { areLongerThan } from "./extension.js";
import type { PlanFacts } from "./inputs.js";
import { isOrdinary, type PlannedPhases } from "./planned-phases.js";
import { possibleCounts } from "./possible-counts.js";
import type { ParticipationQuestion } from "./vocabulary.js";

/** Takes extensions without a day of decision to have been decided in time, or asks for the day of each. */
export function assumeDecidedInTime(
  { extensions = [] }: PlanFacts,
  phases: PlannedPhases,
  law: Law,
  inquiry: Inquiry<ParticipationQuestion>,
): void {
  for (const [index, { decidedOn }] of extensions.entries()) {
    if (decidedOn !== undefined) continue;
    const certainty = wasKnownInTime(index, phases, law, inquiry) ? "C" : "D";
    inquiry.assumeFact(
      "extension-decided-in-time",
      ["extensions", index, "decidedOn"],
      "extension-decided-on",
      certainty,
    );
  }
}

/** False where only a law that came later, with effect back to the last day of what is extended, allowed that length. */
function wasKnownInTime(
  index: number,
  { extensions }: PlannedPhases,
  law: Law,
  inquiry: Inquiry<ParticipationQuestion>,
): boolean {
  const place = extensions.findIndex((extension) => extension.index === index);
  const extension = extensions[place];
  if (extension === undefined || !isOrdinary(extension)) return true;
  const { lawDay } = extension;
  const [rule, known] = [law.on(lawDay).of(rules.extension), law.on(lawDay, lawDay).of(rules.extension)];
  const soFar = extensions.slice(0, place + 1).filter(isOrdinary);
  const isOver = (months: number): boolean =>
    possibleCounts(inquiry.given("monthCount")).every((count) => areLongerThan(soFar, months, count));
  return isOver(rule.value.months) || !isOver(known.value.months);
}
