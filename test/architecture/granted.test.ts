import { describe, expect, it } from "vitest";
import { benefitTexts, monthTexts } from "../../src/benefit/index.js";
import { textsOfCentre } from "../../src/centre/index.js";
import { textsOfClub } from "../../src/club/index.js";
import { eligibilityTexts } from "../../src/eligibility/index.js";
import { participationTexts } from "../../src/participation/index.js";
import { referralTexts } from "../../src/referral/index.js";
import { supportedEmploymentTexts } from "../../src/supported-employment/index.js";
import { modulesOf, type Source, sources } from "./sources.js";

const texts = {
  benefit: [monthTexts, benefitTexts],
  centre: textsOfCentre,
  club: [...textsOfClub],
  eligibility: [eligibilityTexts],
  participation: [participationTexts],
  referral: [referralTexts],
  "supported-employment": [supportedEmploymentTexts],
};
const rooms = Object.keys(texts) as (keyof typeof texts)[];
type Room = (typeof rooms)[number];

const all = sources();
const filesOf = (room: Room): Source[] => all.filter(({ path }) => path.startsWith(`${room}/`));

/** The room itself and those it stands on. */
function standsOn(room: Room, found = new Set<Room>()): Set<Room> {
  if (found.has(room)) return found;
  found.add(room);
  const imported = filesOf(room).flatMap(modulesOf);
  for (const other of rooms) {
    if (imported.some((module) => module.endsWith(`/${other}/index.js`))) standsOn(other, found);
  }
  return found;
}

/** What a room's rules read, assume or ask for: the first argument of each call, always written out. */
function takenIn(room: Room): string[] {
  const calls = /\.(?:reading|assume|assumeFact)\(\s*"([\w-]+)"/g;
  return filesOf(room).flatMap(({ tree }) => [...tree.text.matchAll(calls)].map(([, id]) => id ?? ""));
}

describe.each(rooms)("%s", (room) => {
  const granted = texts[room].flatMap((of) => of.granted);
  const said = new Set(
    granted.flatMap(({ questions, readings, assumptions }) =>
      [questions, readings, assumptions].flatMap((table) => Object.keys(table)),
    ),
  );
  const needed = [...standsOn(room)].flatMap(takenIn);

  it("has words for all that its results, and those of the rooms it stands on, take for granted", () => {
    expect(needed.length).toBeGreaterThan(0);
    const shared = ["law-unverified"];
    expect(needed.filter((id) => !said.has(id) && !shared.includes(id))).toEqual([]);
  });
});

it("no rule hides what it takes behind a name", () => {
  const hidden = /\.(?:assume|assumeFact)\(\s*[^"\s]/;
  const files = all.filter(
    ({ path, tree }) =>
      /^(?:benefit|centre|club|eligibility|participation|referral|supported-employment)\//.test(path) &&
      hidden.test(tree.text),
  );
  expect(files.map(({ path }) => path)).toEqual([]);
});
