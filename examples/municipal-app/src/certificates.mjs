/** The certificate after participation: whether it is due, and the paper. */
import { certificate } from "zatrudnienie-socjalne/referral";
import { paper } from "zatrudnienie-socjalne/reporting";
import { centreOf, unitOf } from "./centre.mjs";
import { textIssues } from "./questions.mjs";
import { fact } from "./words.mjs";

export const certificateOf = ({ ended_on, long_term_unemployed }) =>
  certificate({ endedOn: ended_on, longTermUnemployed: fact(long_term_unemployed) });

export function certificatePaper(store, programme, skills = "", issuedOn = "") {
  const due = certificateOf(programme);
  if (due.outcome !== "due") return due;
  const issues = textIssues("skills", skills);
  if (issues.length > 0) return { outcome: "invalid", issues };
  return paper({
    kind: "certificate",
    fields: {
      ...{ unit: unitOf(centreOf(store)), person: { name: programme.name }, certificate: due },
      ...{ from: programme.trial_from, to: programme.ended_on },
      ...{ skills: skills.split(/\r?\n/).filter((line) => line.trim() !== ""), issuedOn },
    },
  });
}
