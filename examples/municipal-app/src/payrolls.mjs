/** The payroll of a month: worked out from what is known, and kept as what was decided. */
import { payroll } from "zatrudnienie-socjalne/benefit";
import { missedIn } from "./attendance.mjs";
import { centreOf } from "./centre.mjs";
import { payDayProblems } from "./pay-day.mjs";
import { isPlanned, lastDayOf, programmesOf } from "./people.mjs";
import { problemsOf } from "./questions.mjs";
import { fact, monthOf } from "./words.mjs";

/** One programme as a case of a month: its phases as decided, and everything missed up to the month's end. */
export function caseOf({ id, plan, ended_on, applied }, absences) {
  return {
    id: String(id),
    periods: plan.decidedPeriods,
    ...(ended_on === null ? {} : { endedOn: ended_on }),
    absences,
    history: "complete",
    applied: fact(applied),
  };
}

/** Programmes with a day in the month. */
export function takingPartIn(programmes, month) {
  return programmes.filter(
    (programme) =>
      monthOf(programme.trial_from) <= month &&
      (!isPlanned(programme) || monthOf(lastDayOf(programme)) >= month),
  );
}

/**
 * The month as it would be decided now: of everybody not decided yet. `unplanned` are programmes without phases, `unread`
 * those whose card cannot be read.
 */
export function draftOf(store, month) {
  const decided = new Set(decisionsOf(store, month).map(({ programme }) => programme));
  const programmes = takingPartIn(programmesOf(store), month).filter(({ id }) => !decided.has(id));
  const planned = programmes.filter(isPlanned);
  const missed = missedIn(store, planned);
  const cards = planned.map((programme) => ({ programme, ...missed(programme, month) }));
  const readable = cards.filter(({ issues }) => issues.length === 0);
  const input = {
    month,
    interpretation: centreOf(store).interpretation,
    cases: readable.map(({ programme, absences }) => caseOf(programme, absences)),
  };
  return {
    input,
    result: payroll(input),
    unplanned: programmes.filter((programme) => !isPlanned(programme)),
    unread: cards.filter(({ issues }) => issues.length > 0),
  };
}

/**
 * Decides a month: keeps input, result, versions and payments in one transaction. Gives the problems instead where the
 * settings or the day of payment are wrong.
 */
export function decidePayroll(store, month, paidOn, now) {
  const { input, result } = draftOf(store, month);
  const { lines = [] } = result;
  const due = lines.filter(({ outcome }) => outcome === "due");
  const payments = due.map(({ id, amount }) => ({ id, forMonth: month, amount }));
  const problems = new Map([...problemsOf(result.issues), ...payDayProblems(paidOn, payments)]);
  if (problems.size > 0 || lines.length === 0) return problems;
  return store.transaction(() => {
    const { lastInsertRowid: id } = store.run(
      "INSERT INTO payroll (month, paid_on, decided_at, input, result, library) VALUES (?, ?, ?, ?, ?, ?)",
      [month, paidOn, now, JSON.stringify(input), JSON.stringify(result), libraryOf(lines)],
    );
    for (const line of lines)
      store.run("INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?)", [
        ...[id, Number(line.id), month, line.outcome, line.amount, JSON.stringify(line.law)],
      ]);
    for (const line of due)
      store.run(
        "INSERT INTO payment (programme, month, paid_on, amount, total, payroll) VALUES (?, ?, ?, ?, ?, ?)",
        [Number(line.id), month, paidOn, line.amount, line.amount, id],
      );
    return problems;
  });
}

/** The release that decided: of code and of data. */
export const libraryOf = (lines) => Object.values(lines[0].versions).join(" / ");

const decisionsOf = (store, month) =>
  store.all("SELECT * FROM decision WHERE month = ? ORDER BY programme", [month]);

/** What was decided for a month, as it was kept: usually one payroll, more where somebody had to wait. */
export const payrollsOf = (store, month) =>
  store.all("SELECT * FROM payroll WHERE month = ? ORDER BY id", [month]).map(read);

/** What was paid out in a month. */
export const payrollsPaidIn = (store, month) =>
  store.all("SELECT * FROM payroll WHERE paid_on LIKE ? ORDER BY id", [`${month}-%`]).map(read);

export const read = (row) => ({ ...row, input: JSON.parse(row.input), result: JSON.parse(row.result) });

/** A case of a payroll as the facts of one person's month. */
export const withoutId = (facts) => Object.fromEntries(Object.entries(facts).filter(([key]) => key !== "id"));
