// Computes the worked cases. Every case gives a table, the price of its question, and the steps that differ.
import {
  activityGrant,
  explain,
  longTermUnemployed,
  monthlyBenefit,
  planParticipation,
  priceOf,
  programmeEnd,
  statusPeriod,
} from "zatrudnienie-socjalne";
import { centreReport } from "zatrudnienie-socjalne/reporting";
import { continuation, dayIn, difference, money, monthIn } from "./markdown.mjs";
import { words } from "./words.mjs";

/** `{ head, alignments, rows, price, differences }`: rows and differences in the order of the readings. */
export function workedCase(question, { by, input, month }, language) {
  return { ...calculations[by]({ question, input, month, language, say: words[language] }) };
}

const calculations = {
  price: byPrice,
  plan: byPlan,
  extension: byExtension,
  end: byEnd,
  registration: byRegistration,
  report: byReport,
  grant: byGrant,
  status: byStatus,
};

function byPrice({ question, input, language, say }) {
  const priced = decided(priceOf({ key: question.id, input }), "priced");
  if (!priced.contained) throw new Error(`the case of ${question.id} does not contain its question`);
  const { readings, reference, spread, of, month } = priced;
  const number = (reading) => String(1 + readings.findIndex((other) => other.reading === reading));
  const amountOf = of === "premium" ? say.ceiling : say.amount;
  return {
    head: [amountOf(monthIn(month, language)), say.difference],
    alignments: ["right", "right"],
    rows: readings.map((one) => [money(one.amount, language), difference(one.difference, language)]),
    price: money(spread, language),
    differences: readings
      .filter(({ reading }) => reading !== reference)
      .map(({ reading, changes }) => ({
        answer: number(reading),
        reference: number(reference),
        changes: changes.map(({ before, after }) => ({
          before: before && sentenceOf(priced, before, language),
          after: after && sentenceOf(priced, after, language),
        })),
      })),
  };
}

function byPlan({ question, input, language, say }) {
  const rows = readingsOf(question).map((reading) => {
    const plan = decided(planParticipation(choosing(question, reading, input)), "planned");
    const { trial, participation } = plan.periods;
    return [trial.to, participation.to, plan.latestEnd].map((day) => dayIn(day, language));
  });
  return { head: [say.trialTo, say.participationTo, say.latestEnd], rows, price: say.dates, differences: [] };
}

function byExtension({ question, input, language, say }) {
  const rows = readingsOf(question).map((reading) => {
    const plan = decided(planParticipation(choosing(question, reading, input)), "planned");
    const isAllowed = plan.violations.length === 0;
    return [dayIn(plan.latestEnd, language), isAllowed ? say.yes : say.no];
  });
  return { head: [say.latestAllowed, say.isAllowed], rows, price: say.dates, differences: [] };
}

function byRegistration({ question, input, say }) {
  const rows = readingsOf(question).map((reading) => {
    const { outcome } = longTermUnemployed(choosing(question, reading, input));
    if (!["long-term", "not-long-term"].includes(outcome))
      throw new Error(`a case of the guide is ${outcome}`);
    return [outcome === "long-term" ? say.yes : say.no];
  });
  return { head: [say.isLongTerm], rows, price: say.otherAnswer, differences: [] };
}

function byReport({ question, input, say }) {
  const rows = readingsOf(question).map((reading) => {
    const report = decided(centreReport(choosing(question, reading, input)), "report");
    const { began, "took-part": tookPart, completed } = report.cells.participants.total;
    return [began, tookPart, completed].map(String);
  });
  return {
    head: [say.began, say.tookPart, say.completed],
    alignments: ["right", "right", "right"],
    rows,
    price: say.otherNumbers,
    differences: [],
  };
}

function byGrant({ question, input, language, say }) {
  const found = readingsOf(question).map((reading) => {
    const { instalments, total } = decided(activityGrant(choosing(question, reading, input)), "due");
    return { heads: String(instalments[0].heads), total };
  });
  const [reference] = found;
  return {
    head: [say.heads, say.grant, say.difference],
    alignments: ["right", "right", "right"],
    rows: found.map(({ heads, total }) => [
      heads,
      money(total, language),
      difference(less(total, reference.total), language),
    ]),
    price: money(spreadOf(found.map(({ total }) => total)), language),
    differences: [],
  };
}

function byStatus({ question, input, language, say }) {
  const rows = readingsOf(question).map((reading) => {
    const { until } = decided(statusPeriod(choosing(question, reading, input)), "found");
    return [dayIn(until, language)];
  });
  return { head: [say.statusUntil], rows, price: say.dates, differences: [] };
}

/** The day alone says little, so the month up to it is computed too. */
function byEnd({ question, input, month: { from, ...facts }, language, say }) {
  const found = readingsOf(question).map((reading) => {
    const { lastBenefitDay } = decided(programmeEnd(choosing(question, reading, input)), "ends");
    const periods = { participation: { from, to: lastBenefitDay } };
    return { lastBenefitDay, amount: decided(monthlyBenefit({ ...facts, periods }), "due").amount };
  });
  const [reference] = found;
  return {
    head: [say.lastBenefitDay, say.amount(monthIn(facts.month, language)), say.difference],
    alignments: [undefined, "right", "right"],
    rows: found.map(({ lastBenefitDay, amount }) => [
      dayIn(lastBenefitDay, language),
      money(amount, language),
      difference(less(amount, reference.amount), language),
    ]),
    price: money(spreadOf(found.map(({ amount }) => amount)), language),
    differences: [],
  };
}

function decided(result, outcome) {
  if (result.outcome !== outcome) throw new Error(`a case of the guide is ${JSON.stringify(result)}`);
  return result;
}

function readingsOf({ readings }) {
  return readings.map(({ reading }) => reading);
}

function choosing({ id }, reading, input) {
  return { ...input, interpretation: { ...input.interpretation, [id]: reading } };
}

function sentenceOf(result, step, language) {
  return continuation(explain({ ...result, steps: [step] }, language).join(" "));
}

function inGrosze(amount) {
  return BigInt(amount.replace(".", ""));
}

function inZloty(grosze) {
  const digits = String(grosze < 0n ? -grosze : grosze).padStart(3, "0");
  return `${grosze < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function less(amount, reference) {
  return inZloty(inGrosze(amount) - inGrosze(reference));
}

function spreadOf(amounts) {
  const sorted = amounts.map(inGrosze).sort((a, b) => Number(a - b));
  return inZloty(sorted.at(-1) - sorted[0]);
}
