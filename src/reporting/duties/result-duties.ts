import type { CalendarDate } from "../../calendar/index.js";
import { formatCitation, type Law, theAct } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import type { DueDay } from "./duty.js";
import type { DecidedResults } from "./given-results.js";

/** By when the instalments of a grant on the first months are paid. */
export function instalmentsOfFirstMonths({ activityGrant = [] }: DecidedResults, law: Law): DueDay[] {
  return activityGrant
    .flatMap(({ instalments }) => instalments)
    .filter(({ payBy }) => law.of(rules.activityGrant, payBy as CalendarDate) !== undefined)
    .map(({ month, payBy }) => grantInstalment(month, payBy, "art-8-ust-5"));
}

/** By when a grant on the running of a centre is paid; to those of local government the Act names no day. */
export function instalmentsOfRunning({ operatingGrant = [] }: DecidedResults, law: Law): DueDay[] {
  return operatingGrant.flatMap((grant) => {
    if (grant.outcome !== "due" || grant.payBy === null) return [];
    if (law.of(rules.organisationGrant, grant.payBy as CalendarDate) === undefined) return [];
    return [grantInstalment(grant.month, grant.payBy, "art-10-ust-4")];
  });
}

/** Two grants for a month have one day, so each has its provision. */
function grantInstalment(month: string, payBy: string, unit: Parameters<typeof theAct>[0]): DueDay {
  const citation = theAct(unit);
  const about = `${month} (${formatCitation(citation)})`;
  return { kind: "grant-instalment", about, date: payBy as CalendarDate, certainty: "A", citation };
}

/** The voivode sets the term; the Act says only how short it may be. */
export function supervisionTerms({ supervisionTerm = [] }: DecidedResults, law: Law): DueDay[] {
  return supervisionTerm.flatMap((term): DueDay[] => {
    if (term.outcome !== "term") return [];
    const date = term.earliest as CalendarDate;
    if (law.of(rules.supervision, date)?.value == null) return [];
    const citation = theAct("art-5b-ust-2");
    return [{ kind: "supervision-term", about: date, date, fixedByLaw: false, certainty: "B", citation }];
  });
}

/** The last days for the voivode to enter a club that notified itself. */
export function registerEntries({ clubRegistration = [] }: DecidedResults, law: Law): DueDay[] {
  return clubRegistration.flatMap(({ entryDueBy }): DueDay[] => {
    const date = entryDueBy as CalendarDate | null;
    if (date === null || law.of(rules.clubRegister, date)?.value == null) return [];
    return [{ kind: "register-entry", about: date, date, certainty: "A", citation: theAct("art-18a-ust-2") }];
  });
}
