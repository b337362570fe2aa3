const june = { participation: { from: "2026-04-02", to: "2027-03-01" } };

// One real call for each entry: `[specifier, exported name, arguments, check of the result]`. The check is sent to the
// consumer as text, so it refers to nothing outside itself.
export const calls = [
  [
    "zatrudnienie-socjalne",
    "monthlyBenefit",
    [{ month: "2026-06", periods: june, applied: true }],
    (result) => result.amount === "2140.70",
  ],
  ["zatrudnienie-socjalne/law", "coverage", [], (result) => result.from === "2003-08-14"],
  [
    "zatrudnienie-socjalne/participation",
    "dayStatus",
    [{ periods: june, on: "2026-06-30" }],
    (result) => result.status === "participation",
  ],
  [
    "zatrudnienie-socjalne/eligibility",
    "graduateStatus",
    [{ on: "2027-03-02", periods: june, certificate: true }],
    (result) => result.outcome === "graduate" && result.until === "2027-09-01",
  ],
  [
    "zatrudnienie-socjalne/referral",
    "programmeEnd",
    [{ participationTo: "2027-03-01", work: { takenOn: "2026-08-31", kind: "employment" } }],
    (result) => result.latest === "2027-02-28",
  ],
  [
    "zatrudnienie-socjalne/centre",
    "foundingForm",
    [{ on: "2010-09-04", foundingInstitution: "powiat" }],
    (result) => result.forms.length === 2,
  ],
  [
    "zatrudnienie-socjalne/supported-employment",
    "adviceSubsidy",
    [{ on: "2026-10-01", costs: "12000.00" }],
    (result) => result.amount === "9233.13",
  ],
  [
    "zatrudnienie-socjalne/club",
    "clubGraduateStatus",
    [
      {
        on: "2015-10-01",
        from: "2015-01-05",
        to: "2015-07-31",
        certificate: { received: true, issuedOn: "2015-08-10" },
        socialContractFulfilled: true,
      },
    ],
    (result) => result.validUntil === "2015-12-10",
  ],
  [
    "zatrudnienie-socjalne/referral",
    "lifecycle",
    [{ on: "2026-06-15", events: [{ kind: "applied", on: "2026-02-02" }] }],
    (result) => result.stage === "applied",
  ],
  [
    "zatrudnienie-socjalne/benefit",
    "payroll",
    [{ month: "2026-06", cases: [{ id: "1", periods: june }] }],
    (result) => result.totals.amount === "2140.70",
  ],
  [
    "zatrudnienie-socjalne/schemas",
    "jsonSchema",
    ["monthlyBenefit", "input"],
    (result) => result.additionalProperties === false,
  ],
  [
    "zatrudnienie-socjalne/validation",
    "validator",
    ["monthlyBenefit"],
    (result) => result["~standard"].validate({}).issues.length === 2,
  ],
];
