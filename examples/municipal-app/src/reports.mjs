/** The yearly report, its merging with others, and the days on which something is due: all from the same records. */
import { centreReport, collectiveReport, dutyCalendar, fromJson } from "zatrudnienie-socjalne/reporting";
import { centreOf } from "./centre.mjs";
import { everybody, isPlanned, programmesOf } from "./people.mjs";

const id = "cis";

/** The tables of the centre as the library's records. */
function recordsOf(store) {
  return {
    unit: { id, name: centreOf(store).name || undefined },
    participants: everybody(store).map((person) => ({
      ...{ id: String(person.id), sex: person.sex, groups: person.groups },
    })),
    programmes: programmesOf(store)
      .filter(isPlanned)
      .map((programme) => ({
        id: String(programme.id),
        participant: String(programme.person),
        periods: programme.plan.periods,
        ...(programme.ended_on === null
          ? {}
          : { end: { on: programme.ended_on, reason: programme.end_reason } }),
      })),
    outcomes: store.all("SELECT * FROM effect").map((effect) => ({
      ...{ id: String(effect.id), participant: String(effect.person), kind: effect.kind, on: effect.on_day },
    })),
    payments: store
      .all(
        "SELECT payment.*, person FROM payment JOIN programme ON programme.id = programme ORDER BY payment.id",
      )
      .map((payment) => ({
        ...{ id: String(payment.id), participant: String(payment.person), forMonth: payment.month },
        ...{ paidOn: payment.paid_on, benefit: payment.amount },
      })),
  };
}

export const reportOf = (store, year, form) =>
  centreReport({
    year,
    records: recordsOf(store),
    interpretation: centreOf(store).interpretation,
    ...(form ? { form } : {}),
  });

/** Reports of several centres, as `toJson` wrote them, added to one; or what is wrong with one of them. */
export function collectiveOf(year, texts) {
  const read = texts.map((text) => fromJson({ text }));
  const wrong = read.find(({ outcome }) => outcome === "invalid");
  return wrong ?? collectiveReport({ year, reports: read.map(({ content }) => content) });
}

export const dutiesOf = (store, from, to) => {
  const { unit, programmes, payments } = recordsOf(store);
  return dutyCalendar({ for: "centre", from, to, unit, programmes, payments });
};
