import fc from "fast-check";
import { describe, it } from "vitest";
import {
  adviceSubsidy,
  employerRefund,
  employerRefundPlan,
  employmentReferral,
} from "zatrudnienie-socjalne/supported-employment";
import { runs } from "../../runs.js";
import { invalid } from "./answers.js";
import { type Kind, spoiled } from "./bad-input.js";
import { expectSame } from "./seen.js";

type Row = readonly [
  made: (input: never) => object,
  sound: object,
  kinds: Readonly<Record<string, Kind>>,
  needed: readonly string[],
];

const rows: readonly Row[] = [
  [
    employmentReferral,
    { on: "2026-06-01", from: "centre", startedOn: "2025-06-01" },
    { on: "asked-day", startedOn: "date", endedOn: "date", from: "choice", justified: "fact" },
    ["on", "from", "startedOn"],
  ],
  [
    employerRefund,
    { agreementOn: "2026-01-10", month: "2026-03", employmentMonth: 3, wagePaid: "2000.00" },
    {
      ...{ agreementOn: "date", filedOn: "date", month: "month", employmentMonth: "count" },
      ...{ wagePaid: "amount", refundedWage: "amount", contributionPercent: "percentage" },
      ...{ place: "choice", from: "choice" },
    },
    ["agreementOn", "month", "employmentMonth", "wagePaid"],
  ],
  [
    employerRefundPlan,
    {
      ...{ agreementOn: "2026-01-10", startedOn: "2026-01-12", contributionPercent: "0" },
      wages: [{ month: "2026-03", wagePaid: "2000.00" }],
    },
    {
      agreementOn: "date",
      startedOn: "date",
      contributionPercent: "percentage",
      place: "choice",
      from: "choice",
    },
    ["agreementOn", "startedOn", "wages"],
  ],
  [
    adviceSubsidy,
    { on: "2026-06-01", costs: "100.00" },
    { on: "asked-day", costs: "amount", averageWage: "amount" },
    ["on", "costs"],
  ],
];

describe("art-16: what is no input is said to be none, where it stands", () => {
  it.each(rows)("%o", (made, sound, kinds, needed) => {
    fc.assert(
      fc.property(spoiled(sound, kinds, needed), ({ input, issue }) => {
        expectSame(made(input as never), invalid(issue));
      }),
      { numRuns: runs(15) },
    );
  });
});
