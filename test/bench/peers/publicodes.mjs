/**
 * The month's benefit as rules of publicodes (https://publi.codes). The engine is built once; a decision sets the situation
 * and evaluates one rule, as the documentation says. The result holds the tree of the calculation.
 *
 * The peer does less than this library. Days come counted, in and beyond the pool too; absences are not checked against
 * dates, classes and periods; no provision is cited; no assumption is listed.
 */
import Engine from "publicodes";
import { percentages, tolerance, unemploymentBenefit } from "./parameters.mjs";

export const name = "publicodes";

/** "2026-06" → 202606. Publicodes has dates too; compared as numbers, months are half as fast again. */
const numberOf = (month) => Number(month.replace("-", ""));

const byMonth = (records, value) => ({
  variations: records.map((record) => ({ si: `month >= ${numberOf(record.from)}`, alors: value(record) })),
});

const engine = new Engine({
  month: null,
  "month days": null,
  "trial days": null,
  "participation days": null,
  "trial unexcused": null,
  "participation unexcused": null,
  "sick in pool": null,
  "trial unpaid": null,
  "participation unpaid": null,

  "unemployment benefit": byMonth(unemploymentBenefit, ({ amount }) => amount),
  "trial percent": byMonth(percentages, ({ trial }) => trial),
  "participation percent": byMonth(percentages, ({ participation }) => participation),
  "trial rate": "unemployment benefit * trial percent / 100",
  "participation rate": "unemployment benefit * participation percent / 100",

  "larger rate": {
    variations: [
      { si: "trial days = 0", alors: "participation rate" },
      { si: "participation days = 0", alors: "trial rate" },
      { sinon: { "le maximum de": ["trial rate", "participation rate"] } },
    ],
  },
  "whole month at one rate": {
    "toutes ces conditions": [
      "trial days + participation days = month days",
      {
        "une de ces conditions": [
          "trial days = 0",
          "participation days = 0",
          "trial percent = participation percent",
        ],
      },
    ],
  },
  due: {
    variations: [
      { si: "whole month at one rate", alors: "larger rate" },
      {
        sinon: {
          valeur: "(trial rate * trial days + participation rate * participation days) / 30",
          plafond: "larger rate",
        },
      },
    ],
  },
  deductions: {
    somme: [
      "(trial rate * trial unexcused + participation rate * participation unexcused) / 20",
      "participation rate * sick in pool / 40",
      "(trial rate * trial unpaid + participation rate * participation unpaid) / 30",
    ],
  },
  benefit: {
    "non applicable si": {
      "une de ces conditions": [
        "trial unexcused + participation unexcused > 3",
        "trial unpaid + participation unpaid >= trial days + participation days",
      ],
    },
    valeur: "due - deductions",
    plancher: 0,
  },
  // `arrondi` goes to the nearest: half a step more, less the tolerance, makes it go up.
  "steps of 10 groszy": { valeur: `benefit * 10 + ${0.5 - tolerance}`, arrondi: "oui" },
  amount: "steps of 10 groszy / 10",
});

/** The facts in the peer's own form; not measured. */
export const factsOf = (counted) => ({
  month: numberOf(counted.month),
  "month days": counted.monthDays,
  "trial days": counted.trialDays,
  "participation days": counted.participationDays,
  "trial unexcused": counted.trialUnexcused,
  "participation unexcused": counted.participationUnexcused,
  "sick in pool": counted.sickInPool,
  "trial unpaid": counted.trialUnpaid,
  "participation unpaid": counted.participationUnpaid,
});

export const decide = (facts) => {
  // Not applicable is null, or 0 once something was calculated with it.
  const amount = engine.setSituation(facts).evaluate("amount").nodeValue || 0;
  return { outcome: amount > 0 ? "due" : "not-due", amount: amount.toFixed(2) };
};
