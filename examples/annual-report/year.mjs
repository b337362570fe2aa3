/** What the library says of the year of each place, without any printing or writing. */
import { certificate, monthlyBenefit, payroll } from "zatrudnienie-socjalne";
import {
  centreReport,
  dutyCalendar,
  effectiveness,
  paper,
  paymentList,
  trace,
} from "zatrudnienie-socjalne/reporting";
import { decided } from "../decided.mjs";
import { arrears } from "../january-2022/arrears.mjs";

const interpretation = { sicknessDays: "calendar" };

/** Jaworzno in 2018: the report stands on the same records as the payment lists of its months. */
export function jaworzno({ about, ...made }, told) {
  const records = { ...made, payments: paymentsOf(made.programmes) };
  const input = { year: 2018, records, form: "A-2017" };
  const report = decided(centreReport(input));
  const at = (section, row, column) => report.cells[section][row][column];
  return {
    about,
    records,
    report,
    benefits: decided(
      trace({
        of: "centre",
        input,
        cell: { section: "expenditure", row: "pay.benefit", column: "executed" },
      }),
    ),
    ratios: decided(
      effectiveness({
        counts: {
          tookPart: at("participants", "total", "took-part"),
          completed: at("participants", "total", "completed"),
          employed: at("independence", "employment-unspecified", "total"),
        },
      }),
    ),
    calendar: decided(
      dutyCalendar({
        for: "centre",
        from: "2019-01-01",
        to: "2019-12-31",
        unit: { id: made.unit.id },
        programmes: made.programmes,
        payments: records.payments,
      }),
    ),
    papers: papersOf(made.programmes, told),
  };
}

/** Twelve lists, each paid in the month after: what was paid in 2018. */
function paymentsOf(programmes) {
  const cases = programmes.map(({ participant, periods }) => ({
    id: participant,
    periods,
    applied: true,
    history: "complete",
  }));
  return monthsPaidIn2018.flatMap(({ month, paidInMonth }) => {
    const list = decided(
      paymentList({ paidInMonth, payrolls: [decided(payroll({ month, cases, interpretation }))] }),
    );
    return list.rows.map(({ id, forMonth, benefit }) => ({
      id: `${id}-${forMonth}`,
      participant: id,
      forMonth,
      paidOn: `${paidInMonth}-10`,
      benefit,
    }));
  });
}

const monthsPaidIn2018 = Array.from({ length: 12 }, (_, index) => {
  const named = (number) => `2018-${String(number).padStart(2, "0")}`;
  return { month: index === 0 ? "2017-12" : named(index), paidInMonth: named(index + 1) };
});

/** The papers of one person, in the order in which they come. */
function papersOf(programmes, { unit, person, skills, social, vocational, extension, discontinuation }) {
  const { periods, end } = programmes.find((programme) => programme.end?.reason === "completed");
  const [from, to] = [periods.trial.from, end.on];
  const month = decided(monthlyBenefit({ month: "2018-01", periods, applied: true }));
  const made = (kind, fields) => decided(paper({ kind, fields: { unit, person, ...fields } }));
  return [
    made("programme", { from, to, social, vocational, signedOn: from }),
    made("benefit-notice", { result: month }),
    made("extension-notice", extension),
    made("discontinuation-decision", discontinuation),
    made("certificate", {
      certificate: decided(certificate({ endedOn: to })),
      from,
      to,
      skills,
      issuedOn: to,
    }),
  ];
}

/** Słupsk: the first year of the project lies in two calendar years, and each has its report. */
export function slupsk(records) {
  const [first, second] = [2016, 2017].map((year) => decided(centreReport({ year, records })));
  const both = (section, row, column) =>
    [first, second].reduce((sum, { cells }) => sum + cells[section][row][column], 0);
  const counts = {
    // Whoever took part began in one of the two: those who took part in both years are no two persons.
    tookPart: both("participants", "total", "began"),
    completed: both("participants", "total", "completed"),
    employed: both("independence", "total", "total"),
  };
  return {
    first,
    second,
    counts,
    social: {
      homelessness: both("social-effects", "left-homelessness", "total"),
      treatment: both("social-effects", "took-up-treatment", "total"),
    },
    ratios: decided(effectiveness({ counts })),
  };
}

export function legionowo(records) {
  return decided(centreReport({ year: 2019, records }));
}

/** The arrears of January 2022, as the letter to the labour office. */
export function refundOfJanuary2022(facts) {
  const { claim } = arrears(facts);
  return decided(
    paper({
      kind: "refund-application",
      fields: {
        unit: { name: "Centrum Integracji Społecznej (dane zmyślone)" },
        office: { name: "Powiatowy Urząd Pracy (dane zmyślone)" },
        claim,
        filedOn: "2022-04-04",
      },
    }),
  );
}
