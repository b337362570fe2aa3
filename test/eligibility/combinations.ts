import {
  type EligibilityCase,
  groupIds,
  limbIds,
  rightIds,
  therapyIds,
  type Truth,
} from "../oracle/eligibility-oracle.js";

type Room = "groups" | "condition" | "entitlements" | "therapyCompleted";

export interface FactPlace {
  readonly room: Room;
  readonly id: string;
}

const placesOf = (room: Room, ids: readonly string[]): FactPlace[] => ids.map((id) => ({ room, id }));

/** The 24 facts of a case, as the contract names them. */
export const facts: readonly FactPlace[] = [
  ...placesOf("groups", groupIds),
  ...placesOf("condition", limbIds),
  ...placesOf("entitlements", rightIds),
  ...placesOf("therapyCompleted", therapyIds),
];

export const truths: readonly Truth[] = [true, false, "unknown"];

export type Situation = Pick<EligibilityCase, "on" | "applicationFiledOn">;

/** One situation for each wording that a centre's answer can stand on; the last has the old one, and the club the new. */
export const wordings: readonly Situation[] = [
  { on: "2003-08-14" },
  { on: "2007-07-14" },
  { on: "2009-07-01" },
  { on: "2015-10-24" },
  { on: "2025-06-01" },
  { on: "2022-03-01", applicationFiledOn: "2022-02-14" },
];

/** First and last day of every wording, days between, and the transitional rule on both sides of each of its days. */
export const situations: readonly Situation[] = [
  ...wordings,
  { on: "2004-06-01" },
  { on: "2005-11-01" },
  { on: "2007-07-13" },
  { on: "2009-06-30" },
  { on: "2015-10-23" },
  { on: "2022-02-14" },
  { on: "2022-02-14", applicationFiledOn: "2022-02-01" },
  { on: "2022-02-15" },
  { on: "2022-02-15", applicationFiledOn: "2022-02-14" },
  { on: "2022-02-15", applicationFiledOn: "2022-02-15" },
  { on: "2022-02-15", applicationFiledOn: "2015-10-23" },
  { on: "2022-03-01", applicationFiledOn: "2022-02-20" },
  { on: "2025-05-31" },
  { on: "2025-06-01", applicationFiledOn: "2022-02-14" },
  { on: "2026-11-22" },
  { on: "2026-11-22", applicationFiledOn: "2007-07-13" },
];

/** What holds for every fact that a combination does not set. */
export type Background = (place: FactPlace, position: number) => Truth;

/** What a room holds; therapies go with the groups where they are not named. */
const byRoom =
  (groups: Truth, condition: Truth, entitlements: Truth, therapyCompleted: Truth = groups): Background =>
  ({ room }) =>
    ({ groups, condition, entitlements, therapyCompleted })[room];

/** Nobody's right and nobody's group: whatever is set decides. */
export const onlyTheCondition = byRoom(false, true, false, "unknown");
export const eligible = byRoom(true, true, false);
export const nothingKnown = byRoom("unknown", "unknown", "unknown");

export const backgrounds: readonly Background[] = [
  byRoom(true, true, true),
  byRoom(false, false, false),
  nothingKnown,
  eligible,
  onlyTheCondition,
  byRoom("unknown", true, false),
  byRoom(true, "unknown", false),
  byRoom(true, true, "unknown"),
  byRoom(true, true, false, "unknown"),
  byRoom(false, "unknown", "unknown"),
  (_, position) => truths[position % 3]!,
  ({ room }, position) => (room === "entitlements" ? false : truths[(position * 2 + 1) % 3]!),
];

/** A case: the background with some facts set. */
export function caseOf(
  situation: Situation,
  background: Background,
  set: ReadonlyMap<FactPlace, Truth>,
): EligibilityCase {
  const made = { groups: {}, condition: {}, entitlements: {}, therapyCompleted: {} } as Record<
    Room,
    Record<string, Truth>
  >;
  facts.forEach((place, position) => {
    made[place.room][place.id] = set.get(place) ?? background(place, position);
  });
  return { ...situation, ...made };
}

export function placeOf(id: string): FactPlace {
  const place = facts.find((each) => each.id === id);
  if (place === undefined) throw new Error(`no fact ${id}`);
  return place;
}

/** Every way to give the three values to these facts. */
export function* valuations(places: readonly FactPlace[]): Generator<ReadonlyMap<FactPlace, Truth>> {
  for (let number = 0; number < 3 ** places.length; number += 1) {
    const set = new Map<FactPlace, Truth>();
    let rest = number;
    for (const place of places) {
      set.set(place, truths[rest % 3]!);
      rest = Math.floor(rest / 3);
    }
    yield set;
  }
}

/** Every two of the facts. */
export const pairs: readonly FactPlace[][] = facts.flatMap((one, position) =>
  facts.slice(position + 1).map((other) => [one, other]),
);

/** Whether every value set differs from the background: where one does not, fewer facts make the same case. */
export function changesAll(background: Background, set: ReadonlyMap<FactPlace, Truth>): boolean {
  return [...set].every(([place, value]) => background(place, facts.indexOf(place)) !== value);
}
