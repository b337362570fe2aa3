/** What was noted day by day, and the absences that follow from it: the library's attendance card, month by month. */
import { attendanceCard } from "zatrudnienie-socjalne/reporting";
import { isPlanned } from "./people.mjs";
import { dayIssues } from "./questions.mjs";
import { monthOf } from "./words.mjs";

/** The centre's own letters: the Act prescribes none. Sickness has no letter, since it takes a doctor's note. */
export const legend = { O: "present", N: "unexcused", U: "excused", W: "day-off" };

const lastOf = (month) => `${month}-31`;

/** Marks and notes of days after the end of a programme stay where they are, but nobody takes part in those days. */
const isBeforeEnd = ({ ended_on }, day) => ended_on === null || day <= ended_on;

/** Everything noted of a programme up to a month. */
export function notedOf(store, programme, month) {
  const last = lastOf(month);
  const until = [programme.id, isBeforeEnd(programme, last) ? last : programme.ended_on];
  return {
    marks: store
      .all("SELECT day AS date, mark FROM mark WHERE programme = ? AND day <= ? ORDER BY day", until)
      .map((row) => ({ ...row })),
    sickness: store
      .all(
        'SELECT from_day AS "from", to_day AS "to" FROM sick_note WHERE programme = ? AND from_day <= ? ORDER BY from_day',
        until,
      )
      .map((row) => ({ ...row })),
  };
}

/** The card of a month. Where a doctor's note covers a day, it wins over the mark. */
export function cardOf(month, periods, { marks, sickness }) {
  const spells = sickness.filter(({ from, to }) => monthOf(from) <= month && monthOf(to) >= month);
  return attendanceCard({
    month,
    periods,
    legend,
    marks: marks.filter(({ date }) => monthOf(date) === month),
    ...(spells.length === 0 ? {} : { sickness: spells }),
  });
}

/** Class days of a month of which nobody has noted anything. */
export function unmarkedIn(store, programmes, month) {
  const cards = programmes
    .filter(isPlanned)
    .map((programme) => cardOf(month, programme.plan.periods, notedOf(store, programme, month)));
  return cards.reduce((days, { counts }) => days + (counts?.unmarked ?? 0), 0);
}

/**
 * Everything missed in every planned programme, as a payroll takes it, and why a card cannot be read. Gives a function of
 * programme and month: what was missed from the beginning to the month's end.
 */
export function missedIn(store, programmes) {
  // Presence takes nothing off.
  const marks = store.all("SELECT * FROM mark WHERE mark <> 'O' ORDER BY programme, day");
  const notes = store.all("SELECT * FROM sick_note ORDER BY programme, from_day");
  const missed = new Map(
    programmes.filter(isPlanned).map((programme) => [programme.id, missedBy(programme, marks, notes)]),
  );
  return ({ id }, month) => {
    const { days, spells, issues } = missed.get(id);
    return {
      absences: [
        ...days.filter(({ date }) => date <= lastOf(month)),
        ...spells.filter(({ from }) => from <= lastOf(month)),
      ],
      issues: issues.filter((issue) => issue.month <= month),
    };
  };
}

function missedBy(programme, allMarks, allNotes) {
  const { id, plan } = programme;
  const marks = allMarks
    .filter((mark) => mark.programme === id && isBeforeEnd(programme, mark.day))
    .map(({ day, mark }) => ({ date: day, mark }));
  const spells = allNotes
    .filter((note) => note.programme === id && isBeforeEnd(programme, note.from_day))
    .map(({ from_day, to_day }) => ({ kind: "sickness", from: from_day, to: to_day }));
  const sickness = spells.map(({ from, to }) => ({ from, to }));
  const months = [...new Set(marks.map(({ date }) => monthOf(date)))];
  const cards = months.map((month) => ({ month, ...cardOf(month, plan.periods, { marks, sickness }) }));
  return {
    days: cards.flatMap(({ absences = [] }) => absences.filter(({ date }) => date !== undefined)),
    spells,
    issues: cards.flatMap(({ month, issues = [] }) => issues.map((issue) => ({ ...issue, month }))),
  };
}

/** Keeps the marks the card accepts and gives the issues of the others, each with the mark it is about. */
export function keepMarks(store, programme, month, marks) {
  const { sickness } = notedOf(store, programme, month);
  const card = cardOf(month, programme.plan.periods, { marks, sickness });
  const wrong = new Map();
  for (const issue of card.outcome === "card" ? [] : card.issues) {
    const [list, index] = issue.path;
    if (list !== "marks") return marks.map((mark) => ({ mark, issue }));
    wrong.set(index, issue);
  }
  const good = marks.filter((_, index) => !wrong.has(index));
  for (const { date, mark } of good)
    store.run("INSERT OR REPLACE INTO mark VALUES (?, ?, ?)", [programme.id, date, mark]);
  return [...wrong].map(([index, issue]) => ({ mark: marks[index], issue }));
}

/** Takes a mark away: nothing is known of the day any more. */
export function forgetMark(store, programme, date) {
  store.run("DELETE FROM mark WHERE programme = ? AND day = ?", [programme, date]);
}

/** Adds a doctor's note, or gives what the card says against it: also where another note has some of its days. */
export function addSickNote(store, programme, { from, to, receivedOn }) {
  const others = store
    .all("SELECT from_day, to_day FROM sick_note WHERE programme = ?", [programme.id])
    .filter(({ from_day, to_day }) => from_day <= to && to_day >= from)
    .map(({ from_day, to_day }) => ({ from: from_day, to: to_day }));
  const card = attendanceCard({
    month: monthOf(from || programme.trial_from),
    ...{ periods: programme.plan.periods, legend, marks: [], sickness: [...others, { from, to }] },
  });
  const ofNote = ({ path: [list, index, key = "from"], ...issue }) =>
    list === "sickness" && index === others.length ? [{ ...issue, path: [key] }] : [];
  const issues = [...(card.issues ?? []).flatMap(ofNote), ...dayIssues("receivedOn", receivedOn)];
  if (issues.length > 0) return { outcome: "invalid", issues };
  store.run("INSERT INTO sick_note (programme, from_day, to_day, received_on) VALUES (?, ?, ?, ?)", [
    ...[programme.id, from, to, receivedOn],
  ]);
  return card;
}

/** Takes back a note that was entered by mistake. */
export function forgetSickNote(store, programme, note) {
  store.run("DELETE FROM sick_note WHERE id = ? AND programme = ?", [note, programme.id]);
}
