/**
 * The month's benefit with json-rules-engine. The engine has no arithmetic: conditions decide the percentages and whether
 * something is due, and the amounts are computed facts, asked of the almanac, as the documentation says. The engine is built
 * once; a decision is a run with the facts of the month. The result holds the conditions with their values.
 *
 * The peer does less than this library. Days come counted, in and beyond the pool too; absences are not checked against
 * dates, classes and periods; no provision is cited; no assumption is listed.
 */
import { Engine } from "json-rules-engine";
import { percentages, tolerance, unemploymentBenefit } from "./parameters.mjs";

export const name = "json-rules-engine";

/** "2026-06" → 202606: the engine compares numbers. */
const numberOf = (month) => Number(month.replace("-", ""));

const amounts = unemploymentBenefit.map(({ from, amount }) => ({ from: numberOf(from), amount }));

const engine = new Engine();

const rate = (phase) => async (params, almanac) => {
  const [base, percent] = await Promise.all([
    almanac.factValue("unemploymentBenefit"),
    almanac.factValue(`${phase}Percent`),
  ]);
  return (base * percent) / 100;
};

engine.addFact("unemploymentBenefit", async (params, almanac) => {
  const month = await almanac.factValue("month");
  return amounts.find(({ from }) => month >= from).amount;
});
engine.addFact("trialRate", rate("trial"));
engine.addFact("participationRate", rate("participation"));
engine.addFact("unexcused", async (params, almanac) => {
  const { trialUnexcused, participationUnexcused } = await almanac.factValue("days");
  return trialUnexcused + participationUnexcused;
});
engine.addFact("payableDays", async (params, almanac) => {
  const { trialDays, participationDays, trialUnpaid, participationUnpaid } = await almanac.factValue("days");
  return trialDays + participationDays - trialUnpaid - participationUnpaid;
});
engine.addFact("due", async (params, almanac) => {
  const [{ trialDays, participationDays, monthDays }, trialRate, participationRate] = await Promise.all([
    almanac.factValue("days"),
    almanac.factValue("trialRate"),
    almanac.factValue("participationRate"),
  ]);
  const larger =
    trialDays === 0
      ? participationRate
      : participationDays === 0
        ? trialRate
        : Math.max(trialRate, participationRate);
  const oneRate = trialDays === 0 || participationDays === 0 || trialRate === participationRate;
  if (oneRate && trialDays + participationDays === monthDays) return larger;
  return Math.min(larger, (trialRate * trialDays + participationRate * participationDays) / 30);
});
engine.addFact("deductions", async (params, almanac) => {
  const [days, trialRate, participationRate] = await Promise.all([
    almanac.factValue("days"),
    almanac.factValue("trialRate"),
    almanac.factValue("participationRate"),
  ]);
  return (
    (trialRate * days.trialUnexcused + participationRate * days.participationUnexcused) / 20 +
    (participationRate * days.sickInPool) / 40 +
    (trialRate * days.trialUnpaid + participationRate * days.participationUnpaid) / 30
  );
});
engine.addFact("amount", async (params, almanac) => {
  const [due, deductions] = await Promise.all([almanac.factValue("due"), almanac.factValue("deductions")]);
  return Math.ceil((due - deductions) * 10 - tolerance) / 10;
});

percentages.forEach(({ from, trial, participation }, index) => {
  const since = { fact: "month", operator: "greaterThanInclusive", value: numberOf(from) };
  const newer = percentages[index - 1];
  const before = newer && { fact: "month", operator: "lessThan", value: numberOf(newer.from) };
  engine.addRule({
    name: `percentages since ${from}`,
    // Before the rules that need them.
    priority: 2,
    conditions: { all: before ? [since, before] : [since] },
    event: { type: "percentages", params: { trial, participation } },
    onSuccess: ({ params }, almanac) => {
      almanac.addFact("trialPercent", params.trial);
      almanac.addFact("participationPercent", params.participation);
    },
  });
});

engine.addRule({
  name: "benefit due",
  conditions: {
    all: [
      // Higher first: what decides alone is asked before the amount is worked out.
      { fact: "unexcused", operator: "lessThanInclusive", value: 3, priority: 3 },
      { fact: "payableDays", operator: "greaterThan", value: 0, priority: 2 },
      { fact: "amount", operator: "greaterThan", value: 0, priority: 1 },
    ],
  },
  event: { type: "due" },
});

/** The facts in the peer's own form; not measured. */
export const factsOf = ({ month, ...days }) => ({ month: numberOf(month), days });

export const decide = async (facts) => {
  const { events, almanac } = await engine.run(facts);
  if (!events.some(({ type }) => type === "due")) return { outcome: "not-due", amount: "0.00" };
  return { outcome: "due", amount: (await almanac.factValue("amount")).toFixed(2) };
};
