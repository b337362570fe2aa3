/** People and their programmes: rows as the library takes them. What is wrong with new facts the library says. */
import { planParticipation } from "zatrudnienie-socjalne/participation";
import { centreOf } from "./centre.mjs";
import { textIssues } from "./questions.mjs";
import { recordIssues } from "./record-issues.mjs";

export const everybody = (store) => store.all("SELECT * FROM person ORDER BY name, id").map(asPerson);
export const personOf = (store, id) => asPerson(store.get("SELECT * FROM person WHERE id = ?", [id]));

const asPerson = (row) => row && { ...row, groups: JSON.parse(row.groups) };

/** Programmes with the name of the participant, the extensions, and what the library plans from them; all, or one. */
export function programmesOf(store, id = null) {
  const extensions = store.all("SELECT * FROM extension ORDER BY ends_on");
  const { interpretation } = centreOf(store);
  return store
    .all(
      "SELECT programme.*, name FROM programme JOIN person ON person.id = person WHERE ?1 IS NULL OR programme.id = ?1 ORDER BY name, id",
      [id],
    )
    .map((row) => {
      const own = extensions.filter(({ programme }) => programme === row.id);
      return { ...row, extensions: own, plan: planOf(row, own, interpretation) };
    });
}

export const programmeOf = (store, id) => programmesOf(store, Number(id))[0];

/** All programmes by their id as the library has it. */
export const programmesById = (store) =>
  new Map(programmesOf(store).map((programme) => [String(programme.id), programme]));

export const isPlanned = ({ plan }) => plan.outcome === "planned";

/** The last day that is known: of the end, or as planned. */
export const lastDayOf = ({ ended_on, plan }) => ended_on ?? plan.plannedEnd;

function planOf(row, extensions, interpretation) {
  return planParticipation({
    interpretation,
    trialFrom: row.trial_from,
    trialTo: row.trial_to ?? undefined,
    participationTo: row.participation_to ?? undefined,
    extensions: extensions.map(({ decided_on, ends_on }) => ({ decidedOn: decided_on, to: ends_on })),
    endedOn: row.ended_on ?? undefined,
  });
}

/** Adds a person, or says what is wrong with the facts. A list of payments takes nobody without a name. */
export function addPerson(store, { name, sex, groups }) {
  const participants = [{ id: "1", name, sex, groups }];
  const issues = [...textIssues("name", name), ...recordIssues("participants", { participants })];
  if (issues.length > 0) return { issues };
  const { lastInsertRowid } = store.run("INSERT INTO person (name, sex, groups) VALUES (?, ?, ?)", [
    ...[name, sex, JSON.stringify(groups)],
  ]);
  return { id: lastInsertRowid };
}

const signable = ["trialFrom", "trialTo", "participationTo"];

/**
 * Adds a programme with its signed dates. A date that was not signed follows from the number of months; where that hangs on a
 * reading nobody has chosen yet, the programme waits for it. Nobody has two programmes on a day.
 */
export function addProgramme(store, person, dates) {
  const signed = Object.fromEntries(signable.map((key) => [key, dates[key] || undefined]));
  const plan = planParticipation({ ...signed, interpretation: centreOf(store).interpretation });
  if (plan.outcome === "invalid") return { plan };
  const isShared = (other) =>
    other.person === person &&
    signed.trialFrom <= (lastDayOf(other) ?? signed.trialFrom) &&
    other.trial_from <= (plan.plannedEnd ?? other.trial_from);
  if (programmesOf(store).some(isShared))
    return { plan: { outcome: "invalid", issues: [{ path: ["trialFrom"], code: "overlapping" }] } };
  const { lastInsertRowid: id } = store.run(
    "INSERT INTO programme (person, trial_from, trial_to, participation_to) VALUES (?, ?, ?, ?)",
    [person, ...signable.map((key) => signed[key] ?? null)],
  );
  return { plan, id };
}

/** Extends a programme, or gives the plan that cannot be. */
export function extendProgramme(store, { id, extensions, ...row }, { decidedOn = "", to = "" }) {
  const added = { decided_on: decidedOn, ends_on: to };
  const plan = planOf(row, [...extensions, added], centreOf(store).interpretation);
  if (plan.outcome === "planned")
    store.run("INSERT INTO extension (programme, decided_on, ends_on) VALUES (?, ?, ?)", [id, decidedOn, to]);
  return plan;
}

/** Ends a programme before its time, or on its last day. */
export function endProgramme(store, { id, extensions, ...row }, { endedOn = "", endReason }) {
  const plan = planOf({ ...row, ended_on: endedOn }, extensions, centreOf(store).interpretation);
  if (plan.outcome !== "planned") return plan;
  const ended = { id: "1", participant: "1", periods: plan.periods, end: { on: endedOn, reason: endReason } };
  const issues = recordIssues("programmes", { programmes: [ended] });
  if (issues.length > 0) return { outcome: "invalid", issues: issues.map(ofEnd) };
  store.run("UPDATE programme SET ended_on = ?, end_reason = ? WHERE id = ?", [endedOn, endReason, id]);
  return plan;
}

/** An issue of an end, by the field of the form. */
const ofEnd = (issue) => ({ ...issue, path: [issue.path.at(-1) === "on" ? "endedOn" : "endReason"] });

/** What is known or not of a programme beside its dates. */
export function keepFacts(store, id, { applied, otherInsuranceTitle, longTermUnemployed }) {
  store.run(
    "UPDATE programme SET applied = ?, other_insurance_title = ?, long_term_unemployed = ? WHERE id = ?",
    [applied, otherInsuranceTitle, longTermUnemployed, id],
  );
}
