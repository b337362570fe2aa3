// An independent derivation of `assessEligibility` for differential testing, from the text of art. 1 in its versions.
// Tables and three-valued logic only; it imports nothing and expects a valid input. Dates are days, both ends included.

export type Truth = true | false | "unknown";

/** A valid input of `assessEligibility`, with ids as plain strings. */
export interface EligibilityCase {
  on: string;
  applicationFiledOn?: string;
  asOf?: string;
  groups: Record<string, Truth>;
  condition: Record<string, Truth>;
  entitlements: Record<string, Truth>;
  therapyCompleted?: Record<string, Truth>;
}

export type Verdict = "eligible" | "excluded" | "ineligible" | "undetermined";

/** What the Act answers; lists are sorted, paths are written with dots. */
export type EligibilityAnswer =
  | {
      outcome: Verdict;
      club: Verdict;
      groups: string[];
      exclusions: string[];
      missing: string[];
      /** A decided answer that rests on the open list alone. */
      openList: boolean;
    }
  | { outcome: "unsupported-date" };

type Days = readonly [first: string, last: string];
type Table = Readonly<Record<string, Days>>;
type Room = "groups" | "condition" | "entitlements" | "therapyCompleted";

const always: Days = ["2003-08-14", "9999-12-31"];
const to2015: Days = ["2003-08-14", "2015-10-23"];
const to2022: Days = ["2003-08-14", "2022-02-14"];
const from2022: Days = ["2022-02-15", "9999-12-31"];

/** Art. 1 ust. 2: which groups stand in the law, from when to when. */
const groups: Table = {
  "homeless-in-programme": always,
  "alcohol-dependent": always,
  "drug-dependent": always,
  "mentally-ill": to2022,
  "mentally-disordered": from2022,
  "long-term-unemployed": always,
  "released-prisoner-with-difficulties": always,
  "refugee-in-programme": always,
  disabled: ["2007-07-14", "9999-12-31"],
  other: always,
};

/** Art. 1 ust. 2 pkt 2 and 3: the therapy without which a group did not count. */
const therapies: Readonly<Record<string, { fact: string; days: Days }>> = {
  "alcohol-dependent": { fact: "alcohol", days: to2015 },
  "drug-dependent": { fact: "drugs", days: to2015 },
};

/** Art. 1 ust. 2, what all groups have in common. */
const limbs: Table = {
  socialExclusion: always,
  cannotMeetBasicNeeds: always,
  participationHindered: always,
  poverty: to2022,
};

/** Art. 1 ust. 3: the rights that exclude. The club lets in who has the right to an incapacity pension (ust. 3a). */
const rights: Table = {
  "unemployment-benefit": always,
  "pre-retirement-allowance": always,
  "pre-retirement-benefit": always,
  "social-pension": ["2003-08-14", "2007-07-13"],
  "structural-pension": always,
  "incapacity-pension": always,
  "retirement-pension": always,
  "teacher-compensation-benefit": ["2009-07-01", "9999-12-31"],
};
const clubRights: Table = { ...rights, "incapacity-pension": to2022 };

export const groupIds = Object.keys(groups);
export const limbIds = Object.keys(limbs);
export const rightIds = Object.keys(rights);
export const therapyIds = ["alcohol", "drugs"];

/** DU/2022/218 art. 6: the first day of the new wording, and the last day of the one that older applications keep. */
const newWording = "2022-02-15";
const oldWording = "2022-02-14";

const within = (day: string, [from, to]: Days) => from <= day && day <= to;
const inForce = (table: Table, day: string) => Object.keys(table).filter((id) => within(day, table[id]!));
const valueOf = (facts: Readonly<Record<string, Truth>> | undefined, id: string): Truth =>
  facts?.[id] ?? "unknown";
const allOf = (values: readonly Truth[]): Truth =>
  values.includes(false) ? false : values.includes("unknown") ? "unknown" : true;
const anyOf = (values: readonly Truth[]): Truth =>
  values.includes(true) ? true : values.includes("unknown") ? "unknown" : false;

/** The four answers for a centre or a club under the wording of a day. */
function decide(input: EligibilityCase, day: string, rightsOfBody: Table) {
  const factsOf = (room: Room, ids: readonly string[]) =>
    ids.map((id): [path: string, value: Truth] => [`${room}.${id}`, valueOf(input[room], id)]);
  const entitlements = factsOf("entitlements", inForce(rightsOfBody, day));
  const conditions = factsOf("condition", inForce(limbs, day));
  const counting = inForce(groups, day).map((id) => {
    const therapy = therapies[id];
    const facts = factsOf("groups", [id]);
    if (therapy && within(day, therapy.days)) facts.push(...factsOf("therapyCompleted", [therapy.fact]));
    return { id, facts, value: allOf(facts.map(([, value]) => value)) };
  });

  const excluded = anyOf(entitlements.map(([, value]) => value));
  const condition = allOf(conditions.map(([, value]) => value));
  const group = anyOf(counting.map(({ value }) => value));
  const outcome: Verdict =
    excluded === true
      ? "excluded"
      : condition === false || group === false
        ? "ineligible"
        : excluded === false && condition === true && group === true
          ? "eligible"
          : "undetermined";

  // Once one group is known to be true, the others are not needed; a group known not to count needs nothing more.
  const open = counting.filter(({ value }) => value === "unknown").flatMap(({ facts }) => facts);
  const needed = [...entitlements, ...conditions, ...(group === "unknown" ? open : [])];
  const missing = needed.filter(([, value]) => value === "unknown").map(([path]) => path);
  const trueGroups = counting.filter(({ value }) => value === true).map(({ id }) => id);
  const trueRights = entitlements.filter(([, value]) => value === true).map(([path]) => path.split(".")[1]!);
  return {
    outcome,
    missing: outcome === "undetermined" ? missing : [],
    groups: trueGroups,
    exclusions: trueRights,
    openList: outcome === "eligible" && trueGroups.length === 1 && trueGroups[0] === "other",
  };
}

/** The answers of centre and club to a valid input. */
export function eligibilityOracle(input: EligibilityCase): EligibilityAnswer {
  const { on, applicationFiledOn, asOf } = input;
  // With `asOf` later wordings are not known yet.
  const day = asOf !== undefined && asOf < on ? asOf : on;
  if (day < always[0]) return { outcome: "unsupported-date" };
  const keepsOld = day >= newWording && applicationFiledOn !== undefined && applicationFiledOn < newWording;
  const centre = decide(input, keepsOld ? oldWording : day, rights);
  const club = decide(input, day, clubRights);
  return {
    outcome: centre.outcome,
    club: club.outcome,
    groups: [...centre.groups].sort(),
    exclusions: [...centre.exclusions].sort(),
    missing: [...new Set([...centre.missing, ...club.missing])].sort(),
    openList: centre.openList || club.openList,
  };
}
