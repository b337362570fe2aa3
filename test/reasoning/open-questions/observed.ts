import { entitlementIds, groupIds } from "zatrudnienie-socjalne";
import * as reporting from "zatrudnienie-socjalne/reporting";
import { calculations, type Name, names, validInput } from "../../input/support.js";
import { randomCase } from "../../oracle/random-case.js";
import { argumentsOf } from "../../runtimes/digest.mjs";

type Facts = Record<string, unknown>;

/** What is made of records: the inputs of the digest have what each question is about. */
const ofRecords = [
  ...["attendanceCard", "centreReport", "clubReport", "clubsInformation", "collectiveReport"],
  ...["dutyCalendar", "effectiveness", "paper", "paymentList"],
] as (keyof typeof reporting)[];

const halfAYear = { from: "2026-01-02", to: "2026-07-01" };
const allMet = { socialExclusion: true, cannotMeetBasicNeeds: true, participationHindered: true };
const noGroups = Object.fromEntries(groupIds.map((id) => [id, false]));
const noRights = Object.fromEntries(entitlementIds.map((id) => [id, false]));
const longPlan = { trialTo: "2010-03-31", participationTo: "2011-02-28" };

/** The refund of a month, alone and in a plan. */
function employerRefunds(agreementOn: string, month: string, more: Facts = {}): [Name, unknown][] {
  const wage = { month, wagePaid: "4806.00" };
  const shared = { agreementOn, contributionPercent: "20.48", ...more };
  return [
    ["employerRefund", { ...shared, ...wage, employmentMonth: 2 }],
    ["employerRefundPlan", { ...shared, startedOn: `${month}-01`, wages: [wage] }],
  ];
}

/** Cases that the questions of plans and persons hang on. */
const others: [Name, unknown][] = [
  [
    "planParticipation",
    {
      trialFrom: "2010-03-01",
      ...longPlan,
      extensions: [
        { decidedOn: "2011-02-15", to: "2011-06-30" },
        { decidedOn: "2011-06-15", to: "2011-08-31" },
      ],
    },
  ],
  [
    "lifecycle",
    {
      on: "2011-09-30",
      events: [
        { kind: "applied", on: "2010-02-01" },
        { kind: "programme-signed", on: "2010-02-20" },
        { kind: "trial-started", on: "2010-03-01", to: longPlan.trialTo },
        { kind: "qualified", on: "2010-03-31", participationTo: longPlan.participationTo },
        { kind: "extended", on: "2011-02-15", to: "2011-08-31" },
      ],
    },
  ],
  [
    "lifecycle",
    {
      on: "2026-04-02",
      events: [
        { kind: "applied", on: "2026-02-02" },
        { kind: "programme-signed", on: "2026-02-20" },
        { kind: "trial-started", on: "2026-03-02", to: "2026-04-01" },
        { kind: "not-qualified", on: "2026-04-01" },
      ],
    },
  ],
  ["graduateStatus", { on: "2026-08-01", periods: { participation: halfAYear }, certificate: true }],
  [
    "graduateStatus",
    {
      on: "2011-11-15",
      periods: { participation: { from: "2010-11-01", to: "2011-10-15" } },
      certificate: true,
    },
  ],
  [
    "clubGraduateStatus",
    {
      on: "2026-08-01",
      ...halfAYear,
      certificate: { received: true, issuedOn: "2026-07-20" },
      socialContractFulfilled: true,
    },
  ],
  [
    "clubGraduateStatus",
    {
      on: "2011-11-15",
      from: "2010-11-01",
      to: "2011-10-15",
      certificate: { received: true, issuedOn: "2011-11-02" },
      socialContractFulfilled: true,
    },
  ],
  [
    "assessEligibility",
    {
      on: "2026-06-01",
      groups: { ...noGroups, "refugee-in-programme": true },
      condition: allMet,
      entitlements: noRights,
    },
  ],
  [
    "longTermUnemployed",
    {
      on: "2026-06-01",
      registrations: [
        { from: "2024-07-01", to: "2024-12-31" },
        { from: "2025-02-01", to: "2025-07-31" },
      ],
    },
  ],
  [
    "longTermUnemployed",
    {
      on: "2026-06-01",
      registrations: [{ from: "2024-07-01", to: "2024-12-27" }, { from: "2025-12-01" }],
    },
  ],
  ...(["powiat", "ngo"] as const).map((foundingInstitution): [Name, unknown] => [
    "reintegrationServices",
    { on: "2025-05-31", body: "club", for: "unemployed", foundingInstitution },
  ]),
  ["reintegrationServices", { on: "2026-06-01", body: "club", for: "unemployed" }],
  ["clubParticipation", { on: "2026-06-01", as: "social-enterprise-employee" }],
  [
    "activityGrant",
    {
      agreementOn: "2028-06-01",
      firstMonth: "2028-06",
      months: [{ participants: 1, staffEngagedForAtLeastAYear: 0 }],
      parameters: { unemploymentBenefit: [{ from: "2028-06-01", amount: "1000.01", source: "made up" }] },
    },
  ],
  ["retentionUntil", { on: "2019-07-01", body: "centre", servicesEndedOn: "2018-06-29" }],
  ["foundingForm", { on: "2010-10-01", foundingInstitution: "commune" }],
  ["foundingForm", { on: "2012-06-01", foundingInstitution: "church-entity" }],
  ["statusApplication", { on: "2006-06-01", foundingInstitution: "commune" }],
  ["statusPeriod", { on: "2008-06-01", grantedOn: "2006-06-01" }],
  [
    "grantReturn",
    {
      on: "2026-06-01",
      unused: "100.00",
      grants: ["a", "b", "c"].map((id) => ({ id, amount: "50.00" })),
    },
  ],
  ["employmentReferral", { on: "2026-07-10", from: "centre", startedOn: "2026-01-10" }],
  ["employmentReferral", { on: "2010-06-01", from: "club", startedOn: "2010-01-04" }],
  ...employerRefunds("2007-06-01", "2007-08"),
  ...employerRefunds("2022-01-03", "2022-03", { place: "centre" }),
  ...employerRefunds("2024-06-03", "2024-08"),
  ["adviceSubsidy", { on: "2026-06-15", costs: "12000.00" }],
  ["checkProgramme", { on: "2010-06-01", preparedBy: "ngo-social-worker", voivodeConsent: true }],
];

/** Months under special acts: sick in a suspension, in quarantine before the rule, away because of the flood. */
const specialMonths: Facts[] = [
  {
    month: "2020-04",
    periods: { participation: { from: "2020-01-01", to: "2020-10-31" } },
    suspensions: [{ from: "2020-04-01", to: "2020-04-15", basis: "covid" }],
    absences: [
      { kind: "sickness", from: "2020-04-06", to: "2020-04-09" },
      { kind: "quarantine", from: "2020-04-20", to: "2020-04-24" },
    ],
    interpretation: { excusedAbsence: "full" },
  },
  {
    month: "2024-12",
    periods: { participation: { from: "2024-09-01", to: "2025-07-31" } },
    absences: [{ kind: "flood-day-off", date: "2024-12-02", cause: "property" }],
    history: "complete",
  },
];

/** The months of which every question about a month is asked somewhere, as each function that is made of months takes them. */
function ofMonths(given: Facts): [Name, unknown][] {
  const input = { ...given, interpretation: { sicknessDays: "class-days" } };
  const { month, ...facts } = input as unknown as Facts & { month: string };
  const paid = { amount: "100.00" };
  const payment = { id: "1", forMonth: month, ...paid, otherInsuranceTitle: false };
  const settled = { ...facts, interpretation: given["interpretation"] };
  return [facts, settled].flatMap((each): [Name, unknown][] => [
    ["monthlyBenefit", { month, ...each }],
    ["premiumCeiling", { month, ...each }],
    ["payroll", { month, cases: [{ id: "1", ...each }] }],
    ["recalculate", { paid, input: { month, ...each } }],
    ["recalculateMonths", { paid: [{ month, ...paid }], input: each }],
    ["priceOf", { key: "rounding", input: { month, ...each } }],
    [
      "checkRefundClaim",
      { paidInMonth: month, payments: [payment], cases: [{ id: "1", forMonth: month, ...each }] },
    ],
  ]);
}

/** By name of a function: the open questions that its answers list or ask for, over many cases. */
export function observedQuestions(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const look = (name: Name, input: unknown): void => {
    const ids = found.get(name) ?? new Set<string>();
    found.set(name, ids);
    const whole = input as Facts;
    for (const each of [whole, { ...whole, strict: true, interpretation: {} }, { ...whole, strict: false }])
      idsIn(calculations[name](each), ids);
  };
  for (const name of names) {
    for (const [input] of argumentsOf[name] ?? []) look(name, input);
    look(name, validInput(name));
  }
  for (const name of ofRecords) {
    const answer = reporting[name] as (input: unknown) => unknown;
    const ids = new Set<string>();
    for (const [input] of argumentsOf[name]!) {
      for (const each of [input, { ...(input as Facts), strict: true, interpretation: {} }])
        idsIn(answer(each), ids);
    }
    found.set(name, ids);
  }
  for (const [name, input] of others) look(name, input);
  const randomMonths = Array.from({ length: 200 }, (_, index) => randomCase(index + 1) as unknown as Facts);
  for (const [name, input] of [...specialMonths, ...randomMonths].flatMap(ofMonths)) look(name, input);
  return found;
}

/** The ids of assumptions and of missing readings, however deep they stand. */
function idsIn(value: unknown, ids: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const isList = Array.isArray(inner) && (key === "assumptions" || key === "missing");
    if (isList) for (const { id } of inner as { id?: string }[]) if (id !== undefined) ids.add(id);
    idsIn(inner, ids);
  }
}
