import { type CalendarDate, dayAfter, type Period } from "../../calendar/index.js";
import type { Law } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import { wholeProgramme } from "../../participation/index.js";
import { yearOf } from "../count/year.js";
import type { RecordOf } from "../records/kept.js";
import type { DueDay } from "./duty.js";

type Programme = RecordOf["programmes"];

/** The days of a programme, cut at its end. A programme that was kept has phases. */
export function daysOf({ periods, end }: Programme): Period {
  const { from, to } = wholeProgramme(periods)!;
  return { from, to: end?.on ?? to };
}

/** What ends with a programme, and what is due after it. */
export function programmeDuties(programme: Programme, law: Law): DueDay[] {
  const last = daysOf(programme).to;
  return [
    ...ends(programme, last, law),
    ...(programme.end === undefined
      ? []
      : [...certificate(programme, last, law), ...retention(programme, last, law)]),
  ];
}

function ends({ id, periods: { trial } }: Programme, last: CalendarDate, law: Law): DueDay[] {
  const inTrial = law.of(rules.trialLength, trial?.to ?? last);
  const inParticipation = law.of(rules.participationLength, last);
  const found: DueDay[] = [];
  if (trial !== undefined && trial.to <= last && inTrial !== undefined)
    found.push({ kind: "trial-end", about: id, date: trial.to, certainty: "A", citation: inTrial.citation });
  const rule = trial !== undefined && last <= trial.to ? inTrial : inParticipation;
  if (inParticipation !== undefined && rule !== undefined)
    found.push({ kind: "participation-end", about: id, date: last, certainty: "A", citation: rule.citation });
  return found;
}

/** The Act sets no day for the certificate: the first possible one stands in the calendar. */
function certificate({ id, periods, end }: Programme, last: CalendarDate, law: Law): DueDay[] {
  const rule = law.of(rules.certificate, last);
  if (rule?.value == null || end?.reason === "death") return [];
  const endedInTrial = periods.trial !== undefined && last <= periods.trial.to;
  return [
    {
      kind: "certificate",
      about: id,
      date: dayAfter(last),
      fixedByLaw: false,
      certainty: "C",
      ...(endedInTrial ? { question: "Q21" } : {}),
      citation: rule.citation,
    },
  ];
}

function retention({ id }: Programme, last: CalendarDate, law: Law): DueDay[] {
  const newest = law.of(rules.retention);
  if (newest.value === null) return [];
  const { to: date } = yearOf(Number(last.slice(0, last.indexOf("-"))) + newest.value.years);
  const rule = law.of(rules.retention, date);
  if (rule?.value == null) return [];
  return [{ kind: "retention-end", about: id, date, certainty: "B", citation: rule.citation }];
}
