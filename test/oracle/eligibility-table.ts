// Cases decided by hand from art. 1, each with its provision. Both the oracle and the library must give these answers.
// A case starts from somebody in no group, with the whole common condition and without any right; `changes` say what is
// different. "?" is a fact left out. `expect` is [centre, club] and, where something is missing, what.
import type { EligibilityCase, Truth, Verdict } from "./eligibility-oracle.js";

type Room = "groups" | "condition" | "entitlements" | "therapyCompleted";
type Lists = Partial<Record<"groups" | "exclusions" | "missing", string[]>>;

/** A case decided by hand; lists are sorted, paths are written with dots. */
interface Line {
  name: string;
  input: EligibilityCase;
  expect: { outcome: Verdict; club: Verdict } & Required<Lists>;
}

const nobody: Omit<EligibilityCase, "on"> = {
  groups: {
    "homeless-in-programme": false,
    "alcohol-dependent": false,
    "drug-dependent": false,
    "mentally-ill": false,
    "mentally-disordered": false,
    "long-term-unemployed": false,
    "released-prisoner-with-difficulties": false,
    "refugee-in-programme": false,
    disabled: false,
    other: false,
  },
  condition: {
    socialExclusion: true,
    cannotMeetBasicNeeds: true,
    participationHindered: true,
    poverty: true,
  },
  entitlements: {
    "unemployment-benefit": false,
    "pre-retirement-allowance": false,
    "pre-retirement-benefit": false,
    "social-pension": false,
    "structural-pension": false,
    "incapacity-pension": false,
    "retirement-pension": false,
    "teacher-compensation-benefit": false,
  },
};

const rooms: Readonly<Record<string, Room>> = {
  ...Object.fromEntries(
    (["groups", "condition", "entitlements"] as const).flatMap((room) =>
      Object.keys(nobody[room]).map((id) => [id, room]),
    ),
  ),
  alcohol: "therapyCompleted",
  drugs: "therapyCompleted",
};

/** Facts by their ids, "?" for one left out; and `applicationFiledOn` and `asOf`, which are no facts. */
type Changes = Readonly<Record<string, unknown>>;

function input(on: string, changes: Changes): EligibilityCase {
  const made: EligibilityCase = { on, ...structuredClone(nobody) };
  for (const [id, value] of Object.entries(changes)) {
    const room = rooms[id];
    if (room === undefined) Object.assign(made, { [id]: value });
    else if (value !== "?") made[room] = { ...made[room], [id]: value as Truth };
    else if (made[room] !== undefined) Reflect.deleteProperty(made[room], id);
  }
  return made;
}

const E = "eligible";
const X = "excluded";
const N = "ineligible";
const U = "undetermined";

function line(
  name: string,
  on: string,
  changes: Changes,
  [outcome, club]: readonly [centre: Verdict, club: Verdict],
  lists: Lists = {},
): Line {
  const { groups = [], exclusions = [], missing = [] } = lists;
  return {
    name: `${name} (${on})`,
    input: input(on, changes),
    expect: { outcome, club, groups, exclusions, missing },
  };
}

const both = (answer: Verdict): [centre: Verdict, club: Verdict] => [answer, answer];
const jobless = { "long-term-unemployed": true };
const inJobless = { groups: ["long-term-unemployed"] };
const excludedBy = (right: string) => ({ ...inJobless, exclusions: [right] });

const today = "2026-11-22";

const groupCases = [
  ...(
    [
      ["1", "homeless-in-programme"],
      ["5", "long-term-unemployed"],
      ["6", "released-prisoner-with-difficulties"],
      ["7", "refugee-in-programme"],
    ] as const
  ).flatMap(([pkt, id]) =>
    ["2003-08-14", today].map((on) =>
      line(`art-1-ust-2-pkt-${pkt}: ${id} counts`, on, { [id]: true }, both(E), { groups: [id] }),
    ),
  ),
  ...(
    [
      ["2", "alcohol-dependent", "alcohol", "drugs"],
      ["3", "drug-dependent", "drugs", "alcohol"],
    ] as const
  ).flatMap(([pkt, id, therapy, otherTherapy]) => {
    const name = `art-1-ust-2-pkt-${pkt}: ${id}`;
    const groups = [id];
    const missing = [`therapyCompleted.${therapy}`];
    return [
      line(`${name}, therapy completed`, "2003-08-14", { [id]: true, [therapy]: true }, both(E), { groups }),
      line(`${name}, therapy completed`, "2015-10-23", { [id]: true, [therapy]: true }, both(E), { groups }),
      line(`${name}, therapy not completed`, "2015-10-23", { [id]: true, [therapy]: false }, both(N)),
      line(`${name}, therapy not known`, "2015-10-23", { [id]: true }, both(U), { missing }),
      line(`${name}, only the other therapy`, "2015-10-23", { [id]: true, [otherTherapy]: true }, both(U), {
        missing,
      }),
      line(`${name}, neither known`, "2015-10-23", { [id]: "?" }, both(U), {
        missing: [`groups.${id}`, ...missing],
      }),
      line(`${name} not known, but no therapy`, "2015-10-23", { [id]: "?", [therapy]: false }, both(N)),
      line(`${name} not known, therapy completed`, "2015-10-23", { [id]: "?", [therapy]: true }, both(U), {
        missing: [`groups.${id}`],
      }),
      line(`${name}, not dependent: therapy is not asked for`, "2015-10-23", { [id]: false }, both(N)),
      line(
        `${name}, another group counts: therapy is not asked for`,
        "2015-10-23",
        { [id]: true, ...jobless },
        both(E),
        inJobless,
      ),
      line(`${name}, no therapy needed`, "2015-10-24", { [id]: true, [therapy]: false }, both(E), { groups }),
      line(`${name}, therapy not asked for`, "2015-10-24", { [id]: true }, both(E), { groups }),
    ];
  }),
  line("art-1-ust-2-pkt-4: mentally ill", "2003-08-14", { "mentally-ill": true }, both(E), {
    groups: ["mentally-ill"],
  }),
  line("art-1-ust-2-pkt-4: mentally ill, last day", "2022-02-14", { "mentally-ill": true }, both(E), {
    groups: ["mentally-ill"],
  }),
  line(
    "art-1-ust-2-pkt-4: mentally ill, no longer in the law",
    "2022-02-15",
    { "mentally-ill": true },
    both(N),
  ),
  line(
    "art-1-ust-2-pkt-4: mental disorders, not yet in the law",
    "2022-02-14",
    { "mentally-disordered": true },
    both(N),
  ),
  line(
    "art-1-ust-2-pkt-4: mental disorders, first day",
    "2022-02-15",
    { "mentally-disordered": true },
    both(E),
    {
      groups: ["mentally-disordered"],
    },
  ),
  line(
    "art-1-ust-2-pkt-4: the disorder is not asked for before its day",
    "2022-02-14",
    { "mentally-disordered": "?" },
    both(N),
  ),
  line(
    "art-1-ust-2-pkt-4: the illness is not asked for after its day",
    "2022-02-15",
    { "mentally-ill": "?" },
    both(N),
  ),
  line("art-1-ust-2-pkt-8: disabled, not yet in the law", "2007-07-13", { disabled: true }, both(N)),
  line("art-1-ust-2-pkt-8: not asked for before its day", "2007-07-13", { disabled: "?" }, both(N)),
  line("art-1-ust-2-pkt-8: disabled, first day", "2007-07-14", { disabled: true }, both(E), {
    groups: ["disabled"],
  }),
  line("art-1-ust-2-pkt-8: asked for from its day", "2007-07-14", { disabled: "?" }, both(U), {
    missing: ["groups.disabled"],
  }),
  line("art-1-ust-2: the list is open", "2003-08-14", { other: true }, both(E), { groups: ["other"] }),
  line("art-1-ust-2: the list is open", today, { other: true }, both(E), { groups: ["other"] }),
  line("art-1-ust-2: an open list is not closed by silence", today, { other: "?" }, both(U), {
    missing: ["groups.other"],
  }),
  line("art-1-ust-2: in no group", "2003-08-14", {}, both(N)),
  line("art-1-ust-2: in no group", today, {}, both(N)),
  line(
    "art-1-ust-2: one group is enough",
    today,
    { ...jobless, other: "?", disabled: "?" },
    both(E),
    inJobless,
  ),
  line("art-1-ust-2: two groups", today, { ...jobless, disabled: true }, both(E), {
    groups: ["disabled", "long-term-unemployed"],
  }),
];

const conditionCases = [
  ...["socialExclusion", "cannotMeetBasicNeeds", "participationHindered"].flatMap((limb) => [
    line(`art-1-ust-2: ${limb} is needed`, "2003-08-14", { ...jobless, [limb]: false }, both(N), inJobless),
    line(`art-1-ust-2: ${limb} is needed`, today, { ...jobless, [limb]: false }, both(N), inJobless),
    line(`art-1-ust-2: ${limb} is asked for`, today, { ...jobless, [limb]: "?" }, both(U), {
      ...inJobless,
      missing: [`condition.${limb}`],
    }),
  ]),
  line("art-1-ust-2: poverty was needed", "2003-08-14", { ...jobless, poverty: false }, both(N), inJobless),
  line(
    "art-1-ust-2: poverty was needed, last day",
    "2022-02-14",
    { ...jobless, poverty: false },
    both(N),
    inJobless,
  ),
  line("art-1-ust-2: poverty was asked for", "2022-02-14", { ...jobless, poverty: "?" }, both(U), {
    ...inJobless,
    missing: ["condition.poverty"],
  }),
  line(
    "art-1-ust-2: poverty is not needed",
    "2022-02-15",
    { ...jobless, poverty: false },
    both(E),
    inJobless,
  ),
  line(
    "art-1-ust-2: poverty is not asked for",
    "2022-02-15",
    { ...jobless, poverty: "?" },
    both(E),
    inJobless,
  ),
  line(
    "art-1-ust-2: a limb is false, another unknown",
    today,
    { ...jobless, socialExclusion: false, participationHindered: "?" },
    both(N),
    inJobless,
  ),
  line(
    "art-1-ust-2: a limb is false, the group unknown",
    today,
    { other: "?", socialExclusion: false },
    both(N),
  ),
  line("art-1-ust-2: no group, a limb unknown", today, { socialExclusion: "?" }, both(N)),
];

const right = (
  name: string,
  on: string,
  id: string,
  verdicts: readonly [centre: Verdict, club: Verdict],
  lists: Lists = inJobless,
) => line(name, on, { ...jobless, [id]: true }, verdicts, lists);

const exclusionCases = [
  ...(
    [
      ["1", "unemployment-benefit"],
      ["2", "pre-retirement-allowance"],
      ["3", "pre-retirement-benefit"],
      ["5", "structural-pension"],
      ["7", "retirement-pension"],
    ] as const
  ).flatMap(([pkt, id]) => [
    right(`art-1-ust-3-pkt-${pkt}: ${id} excludes`, "2003-08-14", id, both(X), excludedBy(id)),
    right(`art-1-ust-3-pkt-${pkt}: ${id} excludes`, today, id, both(X), excludedBy(id)),
    line(`art-1-ust-3-pkt-${pkt}: ${id} is asked for`, today, { ...jobless, [id]: "?" }, both(U), {
      ...inJobless,
      missing: [`entitlements.${id}`],
    }),
  ]),
  right(
    "art-1-ust-3-pkt-4: social pension, last day",
    "2007-07-13",
    "social-pension",
    both(X),
    excludedBy("social-pension"),
  ),
  right("art-1-ust-3-pkt-4: social pension, repealed", "2007-07-14", "social-pension", both(E)),
  line(
    "art-1-ust-3-pkt-4: social pension is not asked for",
    "2007-07-14",
    { ...jobless, "social-pension": "?" },
    both(E),
    inJobless,
  ),
  right(
    "art-1-ust-3-pkt-8: teacher's benefit, not yet",
    "2009-06-30",
    "teacher-compensation-benefit",
    both(E),
  ),
  line(
    "art-1-ust-3-pkt-8: not asked for yet",
    "2009-06-30",
    { ...jobless, "teacher-compensation-benefit": "?" },
    both(E),
    inJobless,
  ),
  right(
    "art-1-ust-3-pkt-8: teacher's benefit, first day",
    "2009-07-01",
    "teacher-compensation-benefit",
    both(X),
    excludedBy("teacher-compensation-benefit"),
  ),
  right(
    "art-1-ust-3-pkt-6: incapacity pension",
    "2003-08-14",
    "incapacity-pension",
    both(X),
    excludedBy("incapacity-pension"),
  ),
  right(
    "art-1-ust-3-pkt-6: incapacity pension, last day for the club",
    "2022-02-14",
    "incapacity-pension",
    both(X),
    excludedBy("incapacity-pension"),
  ),
  right(
    "art-1-ust-3a: incapacity pension, the club is open",
    "2022-02-15",
    "incapacity-pension",
    [X, E],
    excludedBy("incapacity-pension"),
  ),
  line(
    "art-1-ust-3a: incapacity pension not known",
    today,
    { ...jobless, "incapacity-pension": "?" },
    [U, E],
    {
      ...inJobless,
      missing: ["entitlements.incapacity-pension"],
    },
  ),
  line(
    "art-1-ust-3a: another right excludes from the club too",
    today,
    { ...jobless, "incapacity-pension": true, "retirement-pension": true },
    both(X),
    { ...inJobless, exclusions: ["incapacity-pension", "retirement-pension"] },
  ),
  line(
    "art-1-ust-3a: the club still needs the condition",
    today,
    { ...jobless, "incapacity-pension": true, socialExclusion: false },
    [X, N],
    excludedBy("incapacity-pension"),
  ),
  line(
    "art-1-ust-3a: what the club misses is asked for",
    today,
    { ...jobless, "incapacity-pension": true, socialExclusion: "?" },
    [X, U],
    {
      ...excludedBy("incapacity-pension"),
      missing: ["condition.socialExclusion"],
    },
  ),
  line(
    "art-1-ust-3: a right goes before the condition",
    today,
    { socialExclusion: false, "retirement-pension": true },
    both(X),
    { exclusions: ["retirement-pension"] },
  ),
  line(
    "art-1-ust-3: one right known, another not",
    today,
    { ...jobless, "retirement-pension": true, "structural-pension": "?" },
    both(X),
    excludedBy("retirement-pension"),
  ),
  line(
    "art-1-ust-3: a false condition goes before an unknown right",
    today,
    { ...jobless, participationHindered: false, "retirement-pension": "?" },
    both(N),
    inJobless,
  ),
];

const ill = { "mentally-ill": true };
const inIll = { groups: ["mentally-ill"] };
const filed = (applicationFiledOn: string, changes: Changes) => ({ applicationFiledOn, ...changes });

const transitionCases = [
  line(
    "DU/2022/218 art-6: filed before, the illness counts for the centre",
    "2022-02-15",
    filed("2022-02-14", ill),
    [E, N],
    inIll,
  ),
  line("DU/2022/218 art-6: filed on the day, new wording", "2022-02-15", filed("2022-02-15", ill), both(N)),
  line(
    "DU/2022/218 art-6: filed before, the disorder counts for the club only",
    "2022-02-15",
    filed("2022-02-14", { "mentally-disordered": true }),
    [N, E],
  ),
  line(
    "DU/2022/218 art-6: filed before, poverty decides for the centre",
    "2022-03-01",
    filed("2022-01-31", { ...jobless, poverty: false }),
    [N, E],
    inJobless,
  ),
  line(
    "DU/2022/218 art-6: filed before, poverty is asked for",
    "2022-03-01",
    filed("2022-01-31", { ...jobless, poverty: "?" }),
    [U, E],
    {
      ...inJobless,
      missing: ["condition.poverty"],
    },
  ),
  line(
    "DU/2022/218 art-6: filed after, poverty does not matter",
    "2022-03-01",
    filed("2022-02-20", { ...jobless, poverty: false }),
    both(E),
    inJobless,
  ),
  line(
    "DU/2022/218 art-6: years later still the wording of the application",
    today,
    filed("2022-02-14", { ...jobless, poverty: false }),
    [N, E],
    inJobless,
  ),
  line(
    "DU/2022/218 art-6: only that wording, not the one of 2015",
    "2022-02-15",
    filed("2015-10-23", { "alcohol-dependent": true, alcohol: false }),
    both(E),
    {
      groups: ["alcohol-dependent"],
    },
  ),
  line(
    "DU/2022/218 art-6: nor that of 2007",
    "2022-02-15",
    filed("2007-07-13", { ...jobless, "social-pension": true, disabled: true }),
    both(E),
    {
      groups: ["disabled", "long-term-unemployed"],
    },
  ),
  line(
    "DU/2022/218 art-6: the club's incapacity rule is the new one",
    "2022-02-15",
    filed("2022-02-14", { ...jobless, "incapacity-pension": true }),
    [X, E],
    excludedBy("incapacity-pension"),
  ),
  line(
    "DU/2022/218 art-6: before its day nothing changes",
    "2022-02-14",
    filed("2022-02-01", ill),
    both(E),
    inIll,
  ),
  line(
    "DU/2022/218 art-6: both mental groups are asked for, one for each",
    "2022-02-15",
    filed("2022-02-14", { "mentally-ill": "?", "mentally-disordered": "?" }),
    both(U),
    {
      missing: ["groups.mentally-disordered", "groups.mentally-ill"],
    },
  ),
  line(
    "asOf 2022-02-14: the new wording is not known yet",
    "2022-02-15",
    { asOf: "2022-02-14", ...jobless, "incapacity-pension": true },
    both(X),
    excludedBy("incapacity-pension"),
  ),
  line(
    "asOf 2022-02-15: the new wording is known",
    "2022-02-15",
    { asOf: "2022-02-15", ...jobless, "incapacity-pension": true },
    [X, E],
    excludedBy("incapacity-pension"),
  ),
];

const emptyCases = [
  {
    name: "art-1: nothing is known, everything of the day's law is asked for (2003-08-14)",
    input: { on: "2003-08-14", groups: {}, condition: {}, entitlements: {} },
    expect: {
      outcome: U,
      club: U,
      groups: [],
      exclusions: [],
      missing: [
        "condition.cannotMeetBasicNeeds",
        "condition.participationHindered",
        "condition.poverty",
        "condition.socialExclusion",
        "entitlements.incapacity-pension",
        "entitlements.pre-retirement-allowance",
        "entitlements.pre-retirement-benefit",
        "entitlements.retirement-pension",
        "entitlements.social-pension",
        "entitlements.structural-pension",
        "entitlements.unemployment-benefit",
        "groups.alcohol-dependent",
        "groups.drug-dependent",
        "groups.homeless-in-programme",
        "groups.long-term-unemployed",
        "groups.mentally-ill",
        "groups.other",
        "groups.refugee-in-programme",
        "groups.released-prisoner-with-difficulties",
        "therapyCompleted.alcohol",
        "therapyCompleted.drugs",
      ],
    },
  },
  {
    name: "art-1: nothing is known, everything of the day's law is asked for (2025-06-01)",
    input: { on: "2025-06-01", groups: {}, condition: {}, entitlements: {} },
    expect: {
      outcome: U,
      club: U,
      groups: [],
      exclusions: [],
      missing: [
        "condition.cannotMeetBasicNeeds",
        "condition.participationHindered",
        "condition.socialExclusion",
        "entitlements.incapacity-pension",
        "entitlements.pre-retirement-allowance",
        "entitlements.pre-retirement-benefit",
        "entitlements.retirement-pension",
        "entitlements.structural-pension",
        "entitlements.teacher-compensation-benefit",
        "entitlements.unemployment-benefit",
        "groups.alcohol-dependent",
        "groups.disabled",
        "groups.drug-dependent",
        "groups.homeless-in-programme",
        "groups.long-term-unemployed",
        "groups.mentally-disordered",
        "groups.other",
        "groups.refugee-in-programme",
        "groups.released-prisoner-with-difficulties",
      ],
    },
  },
];

export const eligibilityTable = [
  ...groupCases,
  ...conditionCases,
  ...exclusionCases,
  ...transitionCases,
  ...emptyCases,
];
