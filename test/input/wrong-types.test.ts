import { describe, expect, it } from "vitest";
import { moneyRequired } from "./money-of-centres.js";
import {
  allowedOutcomes,
  at,
  calculations,
  deepFreeze,
  type Name,
  names,
  type Path,
  placesTried,
  problemsAt,
  replaced,
  startsWith,
  validInput,
} from "./support.js";

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = null;
  for (let level = 0; level < depth; level += 1) value = Object.freeze(wrap(value));
  return value;
}

/** Built once: nothing may change them. */
const nestedList = nested(10_000, (inner) => [inner]);
const nestedObject = nested(10_000, (inner) => ({ "no such": inner }));

/** Values that no field of any input takes. */
const wrongEverywhere: [string, () => unknown][] = [
  ["a negative fraction", () => -1.5],
  ["NaN", () => Number.NaN],
  ["Infinity", () => Infinity],
  ["-Infinity", () => -Infinity],
  ["a number past what is exact", () => 2 ** 53],
  ["a BigInt", () => 10n],
  ["a symbol", () => Symbol("s")],
  ["a function", () => () => "2026-06-08"],
  ["a function with keys", () => Object.assign(() => 0, { from: "2026-06-08", to: "2026-06-08" })],
  ["a list of lists", () => [["x"]]],
  ["a list with a hole", () => new Array<unknown>(1)],
  ["an object with another key", () => ({ "no such": 1 })],
  ["an object with the key toString", () => ({ toString: () => "2026-06-08" })],
  ["a String object", () => new String("2026-06-08")],
  ["a list nested ten thousand times", () => nestedList],
  ["an object nested ten thousand times", () => nestedObject],
];

/** Objects whose fields are all facts. */
const holdsFacts = ["groups", "condition", "entitlements", "therapyCompleted", "provided"];
/** Fields of referral, programme and club that take a fact. */
const factsOfReferralAndClub = [
  "socialContract",
  ...["consent", "intercommunalAgreement", "freePlaces", "fundingByCommune", "interview", "opinion"],
  ...["notice", "programmeAgreed", "programmeSigned", "welfareCentreConverted", "alcohol", "drugs"],
  ...["homeless-in-programme", "alcohol-dependent", "drug-dependent", "mentally-ill", "mentally-disordered"],
  ...["long-term-unemployed", "released-prisoner-with-difficulties", "refugee-in-programme", "disabled"],
  ...[
    "other",
    "voivodeConsent",
    "marshalConsent",
    "statement",
    "doubts",
    "scope-and-forms",
    "fitness-and-training",
    "responsible-persons",
    "participant",
  ],
  ...["centreManager", "agreed", "programmeImpossible", "managerFinding", "decided", "stated"],
  ...[
    "received",
    "socialContractFulfilled",
    "requested",
    "firstEquipment",
    "justified",
    "manager",
    "socialWorker",
  ],
  ...["foundedByListedEntities", "publicBenefitStatus", "commissionedByCommune"],
  ...["servicesImpossible", "resultAffected", "termLapsed", "institutionAsks"],
];

const countsOfPeople = [
  "participants",
  "staff",
  "staffEngagedForAtLeastAYear",
  "classStaff",
  "supportedEmployees",
];

/** Values that some fields take. */
const wrongMostly: [string, () => unknown, (path: Path) => boolean][] = [
  [
    "a string",
    () => "ZZ",
    (path) =>
      !["source", "id", "residenceCommune", "centreCommune", "name", "reason"].includes(String(path.at(-1))),
  ],
  ["an empty string", () => "", () => true],
  ["null", () => null, (path) => path.at(-1) !== "contributions"],
  [
    "true",
    () => true,
    (path) =>
      !holdsFacts.includes(String(path.at(-2))) &&
      ![
        "strict",
        "applied",
        "sicknessLimitRenewsOnExtension",
        "longTermUnemployed",
        "certificate",
        "otherInsuranceTitle",
        ...factsOfReferralAndClub,
      ].includes(String(path.at(-1))),
  ],
  [
    "a whole number",
    () => 42,
    (path) =>
      ![
        ...[
          "sicknessUsed",
          "daysOffUsed",
          "months",
          "weekly",
          "count",
          "monthsWithoutWork",
          "employmentMonth",
          "hoursPerDay",
          "hoursPerWeek",
        ],
        ...countsOfPeople,
      ].includes(String(path.at(-1))) && path[0] !== "counts",
  ],
];

/** Objects that are not plain: what they hold is not in their keys. */
const notPlain: [string, () => unknown][] = [
  ["a Date", () => new Date(0)],
  ["a Map", () => new Map([["month", "2026-06"]])],
  ["a Set", () => new Set(["2026-06-08"])],
  ["a RegExp", () => /x/],
  ["an Error", () => new Error("x")],
  ["a Promise", () => Promise.resolve({})],
  ["a typed array", () => new Uint8Array(0)],
];

const fieldsOf = (name: Name) =>
  placesTried(name, 10).map((path) => [path.join(".") || "the input", path] as const);

const isCases = (name: Name, path: Path) => name === "payroll" && path.length === 1 && path[0] === "cases";

const isIterable = (value: unknown) =>
  typeof value === "object" && value !== null && Symbol.iterator in value;

/** The kinds of value for which no issue lies at the place. */
function withoutIssueAt(name: Name, path: Path, kinds: readonly [string, () => unknown][]): string[] {
  return kinds.flatMap(([kind, make]) => {
    const value = make();
    // A payroll takes any iterable of cases.
    if (isCases(name, path) && isIterable(value)) return [];
    const result = calculations[name](deepFreezeIfPlain(replaced(validInput(name), path, value)));
    const found = problemsAt(name, result, path);
    const places = (found.problems ?? []).map((problem) => problem.path);
    return places.some((place) => startsWith(place, found.path))
      ? []
      : [`${kind}: ${result.outcome} ${JSON.stringify(places)}`];
  });
}

// Typed arrays cannot be frozen.
function deepFreezeIfPlain(value: unknown): unknown {
  try {
    return deepFreeze(value);
  } catch {
    return value;
  }
}

describe.each(names)("%s: the valid input", (name) => {
  it("is valid", () => {
    const result = calculations[name](validInput(name));
    expect(result.outcome).not.toBe("invalid");
    expect(allowedOutcomes[name]).toContain(result.outcome);
    if (name === "payroll") expect(result.lines).toHaveLength(1);
  });
});

describe.each(names)("%s: a value of a wrong kind is an issue at its place", (name) => {
  it.each(fieldsOf(name))("%s", (_, path) => {
    const mostly = wrongMostly
      .filter(([, , isWrong]) => isWrong(path))
      .map(([kind, make]): [string, () => unknown] => [kind, make]);
    expect(withoutIssueAt(name, path, [...wrongEverywhere, ...mostly])).toEqual([]);
  });

  it("undefined is a field left out", () => {
    const result = calculations[name](undefined);
    expect(result.outcome).toBe("invalid");
  });
});

describe.each(names)("%s: contract “one plain object”: other objects are a wrong kind too", (name) => {
  it.each(fieldsOf(name))("%s", (_, path) => {
    expect(withoutIssueAt(name, path, notPlain)).toEqual([]);
  });
});

describe.each(names)("%s: a required field left out is an issue at its place", (name) => {
  const required: Record<Name, Path[]> = {
    monthlyBenefit: [
      ["month"],
      ["periods"],
      ["periods", "trial", "from"],
      ["periods", "trial", "to"],
      ["periods", "participation", "from"],
      ["periods", "extensions", 0, "to"],
      ["absences", 0, "kind"],
      ["absences", 0, "date"],
      ["absences", 3, "from"],
      ["absences", 3, "to"],
      ["history", "before"],
      ["history", "sicknessUsed"],
      ["history", "daysOffUsed"],
      ["parameters", "unemploymentBenefit"],
      ["parameters", "unemploymentBenefit", 0, "from"],
      ["parameters", "unemploymentBenefit", 0, "amount"],
      ["parameters", "unemploymentBenefit", 0, "source"],
    ],
    planParticipation: [["trialFrom"]],
    dayStatus: [["periods"], ["on"], ["periods", "trial", "from"]],
    payroll: [
      ["month"],
      ["cases"],
      ["cases", 0, "id"],
      ["cases", 0, "periods"],
      ["cases", 0, "absences", 0, "kind"],
    ],
    hours: [["on"]],
    programmeEnd: [["participationTo"], ["work", "takenOn"], ["work", "kind"]],
    certificate: [["endedOn"]],
    referralRoute: [["on"], ["groups"], ["applicant"]],
    checkProgramme: [["on"]],
    discontinuation: [["on"], ["ground"]],
    foundingForm: [["on"], ["foundingInstitution"]],
    statusApplication: [["on"], ["foundingInstitution"]],
    statusPeriod: [["on"], ["grantedOn"], ["extensions", 0, "decidedOn"]],
    supervisionTerm: [["kind"], ["receivedOn"]],
    lossOfStatus: [["on"], ["ground"]],
    grantReturn: [["on"], ["unused"], ["grants"], ["grants", 0, "id"], ["grants", 0, "amount"]],
    ...moneyRequired,
    employmentReferral: [["on"], ["from"], ["startedOn"]],
    employerRefund: [["agreementOn"], ["month"], ["employmentMonth"], ["wagePaid"]],
    employerRefundPlan: [
      ["agreementOn"],
      ["startedOn"],
      ["wages"],
      ["wages", 0, "month"],
      ["wages", 0, "wagePaid"],
    ],
    adviceSubsidy: [["on"], ["costs"]],
    clubGraduateStatus: [["on"], ["from"], ["to"]],
    clubCertificate: [["endedOn"]],
    clubRegistration: [["on"], ["operator"]],
    clubParticipation: [["on"]],
    reintegrationServices: [["on"], ["body"], ["for"]],
    lifecycle: [
      ["on"],
      ["events"],
      ["events", 0, "kind"],
      ["events", 0, "on"],
      ["events", 5, "date"],
      ["events", 6, "work"],
      ["events", 7, "ground"],
      ["events", 8, "from"],
    ],
    graduateStatus: [["on"], ["periods"], ["periods", "participation", "to"]],
    premiumCeiling: [["month"], ["periods"], ["periods", "participation", "to"]],
    contributions: [["amount"], ["month"]],
    refundClaim: [
      ["paidInMonth"],
      ["payments"],
      ["payments", 0, "id"],
      ["payments", 0, "forMonth"],
      ["payments", 0, "amount"],
      ["payments", 0, "contributions", "pension"],
      ["payments", 0, "contributions", "disability"],
    ],
    checkRefundClaim: [
      ["paidInMonth"],
      ["payments"],
      ["payments", 0, "id"],
      ["payments", 0, "forMonth"],
      ["payments", 0, "amount"],
      ["payments", 0, "contributions", "pension"],
      ["cases", 0, "id"],
      ["cases", 0, "forMonth"],
      ["cases", 0, "periods"],
      ["cases", 0, "absences", 0, "kind"],
    ],
    recalculate: [
      ["paid"],
      ["paid", "amount"],
      ["input"],
      ["input", "month"],
      ["input", "periods"],
      ["formerInput", "month"],
      ["formerInput", "absences", 0, "date"],
    ],
    recalculateMonths: [
      ["paid"],
      ["paid", 0, "month"],
      ["paid", 1, "amount"],
      ["input"],
      ["input", "periods"],
      ["formerInput", "periods"],
    ],
    priceOf: [["key"], ["input"], ["input", "month"], ["input", "periods"]],
    assessEligibility: [["on"]],
    longTermUnemployed: [
      ["on"],
      ["registrations", 0, "from"],
      ["excludedPeriods", 1, "kind"],
      ["excludedPeriods", 1, "to"],
    ],
    clubsInformation: [["year"], ["clubs"], ["clubs", 0, "id"], ["clubs", 0, "enteredOn"]],
    effectiveness: [["counts"]],
    paymentList: [
      ["paidInMonth"],
      ["benefits", 0, "id"],
      ["benefits", 0, "forMonth"],
      ["benefits", 0, "amount"],
      ["premiums", 0, "amount"],
      ["people", 0, "id"],
    ],
  };

  it.each(required[name].map((path) => [path.join("."), path] as const))("%s", (_, path) => {
    const outer = path.slice(0, -1);
    const without = { ...(at(validInput(name), outer) as Record<string, unknown>) };
    Reflect.deleteProperty(without, String(path.at(-1)));
    const result = calculations[name](replaced(validInput(name), outer, without));
    const found = problemsAt(name, result, path);
    expect(found.problems?.map((problem) => problem.path)).toContainEqual(found.path);
  });
});
