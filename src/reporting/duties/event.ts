import { formatCitation } from "../../law/index.js";
import type { Duty, DutyEvent } from "./duty.js";
import { dutyQuestionTexts } from "./texts.js";

/** What a calendar shows of a duty. */
export function eventOf({
  uid,
  kind,
  date,
  movedTo,
  fixedByLaw,
  question,
  title,
  citation,
}: Duty): DutyEvent {
  const said = [
    `Podstawa: ${formatCitation(citation)}.`,
    ...(movedTo === null ? [] : [`Dzień podany w ustawie: ${date}, następny dzień roboczy: ${movedTo}.`]),
    ...(fixedByLaw ? [] : ["Ustawa nie wyznacza dnia; podano pierwszy możliwy."]),
    ...(question === undefined ? [] : [`Nie rozstrzygnięto, ${dutyQuestionTexts[question].pl}.`]),
  ];
  return { uid, date, title: title.pl, description: said.join(" "), categories: [kind] };
}
