/** Months that were decided and would come out otherwise now: found, explained, and kept as rows of their own. */
import { recalculate } from "zatrudnienie-socjalne/benefit";
import { missedIn } from "./attendance.mjs";
import { payDayProblems } from "./pay-day.mjs";
import { caseOf, libraryOf, read, withoutId } from "./payrolls.mjs";
import { isPlanned, programmeOf, programmesById } from "./people.mjs";
import { problemsOf, textIssues } from "./questions.mjs";

/**
 * What would change, month by month. The readings are those the month was decided with: another choice for the future
 * changes nothing that was decided. A month whose facts are the same is not calculated again, nor one of a programme that
 * waits for an answer before it has phases.
 */
export function proposals(store) {
  const programmes = programmesById(store);
  const missed = missedIn(store, [...programmes.values()]);
  const kept = store.all("SELECT * FROM correction ORDER BY id").map(read);
  const paid = new Map(
    store.all("SELECT * FROM payment ORDER BY id").map((row) => [`${row.programme} ${row.month}`, row.total]),
  );
  return store
    .all("SELECT * FROM payroll ORDER BY month, id")
    .map(read)
    .flatMap(({ month, input, result }) =>
      result.lines.flatMap(({ id, amount }) => {
        const former = kept.findLast((each) => String(each.programme) === id && each.month === month);
        const { cases, ...settings } = input;
        const formerFacts = former?.input ?? cases.find((each) => each.id === id);
        const programme = programmes.get(id);
        if (!isPlanned(programme)) return [];
        const { absences, issues } = missed(programme, month);
        const facts = caseOf(programme, absences);
        if (issues.length > 0 || JSON.stringify(facts) === JSON.stringify(formerFacts)) return [];
        const asMonth = (known) => ({ ...settings, ...withoutId(known) });
        const again = recalculate({
          paid: { amount: paid.get(`${id} ${month}`) ?? amount },
          formerInput: asMonth(formerFacts),
          input: asMonth(facts),
        });
        return again.outcome === "unchanged" ? [] : [{ programme, month, facts, again }];
      }),
    );
}

/**
 * Keeps a correction; arrears are paid on the day given, an overpayment is only noted, since the Act is silent on it. Gives the
 * problems instead where the day or the reason is wrong.
 */
export function decideCorrection(store, { programme, month, reason, paidOn }, now) {
  const proposal = proposals(store).find(
    (each) => String(each.programme.id) === programme && each.month === month,
  );
  if (proposal === undefined || !["arrears", "overpaid"].includes(proposal.again.outcome)) return new Map();
  const { facts, again } = proposal;
  const paid = again.outcome === "arrears";
  const payment = { id: programme, forMonth: month, amount: again.difference, paidBefore: again.before };
  const problems = new Map([
    ...problemsOf(textIssues("reason", reason)),
    ...(paid ? payDayProblems(paidOn, [payment]) : []),
  ]);
  if (problems.size > 0) return problems;
  return store.transaction(() => {
    const { lastInsertRowid: id } = store.run(
      "INSERT INTO correction (programme, month, paid_on, decided_at, reason, input, result, library, law) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        ...[Number(programme), month, paid ? paidOn : null, now, reason],
        ...[JSON.stringify(facts), JSON.stringify(again), libraryOf([again]), JSON.stringify(again.law)],
      ],
    );
    if (paid)
      store.run(
        "INSERT INTO payment (programme, month, paid_on, amount, before, total, correction) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [Number(programme), month, paidOn, again.difference, again.before, again.after, id],
      );
    return problems;
  });
}

/** What was corrected, newest first. */
export const correctionsOf = (store) =>
  store
    .all("SELECT * FROM correction ORDER BY id DESC")
    .map((row) => ({ ...read(row), name: programmeOf(store, row.programme).name }));
