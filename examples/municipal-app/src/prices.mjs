/** What an open question costs the centre: a whole month under each reading. */
import { payroll } from "zatrudnienie-socjalne/benefit";
import { draftOf, payrollsOf } from "./payrolls.mjs";
import { monthOf } from "./words.mjs";

const functions = ["payroll", "planParticipation", "centreReport"];

/** The questions this program meets. */
export const settingsFor = ({ setting, usedBy }) =>
  setting && functions.some((name) => usedBy.includes(name));

/** The sum of benefits in the month, or the last one with marks, under a reading; null where not everybody is decided. */
export function pricesOf(store, questions, asked) {
  const month = asked ?? lastMonth(store);
  const priced = new Set(questions.filter(({ usedBy }) => usedBy.includes("payroll")).map(({ id }) => id));
  if (month === undefined) return { month, priceOf: () => null };
  const inputs = [...payrollsOf(store, month).map(({ input }) => input), draftOf(store, month).input];
  const cases = inputs.flatMap((input) => input.cases);
  const { interpretation } = inputs.at(-1);
  const priceOf = (key, reading) => {
    if (!priced.has(key)) return null;
    const result = payroll({ month, cases, interpretation: { ...interpretation, [key]: reading } });
    return result.outcome === "computed" && result.totals.count > 0 ? result.totals.amount : null;
  };
  return { month, priceOf };
}

function lastMonth(store) {
  const { last } = store.get("SELECT max(day) AS last FROM mark");
  return last === null ? undefined : monthOf(last);
}
