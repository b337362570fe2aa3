import { assumed, invalid, noRule, unsupported } from "./answers.js";
import { type Count, knownDay, lastOfTerm, plus } from "./days.js";
import { and, type Answer, asked, or } from "./facts.js";
import type { Settings } from "./random.js";

/** Art. 16 ust. 1, derived a second time. */

export interface ReferralCase {
  readonly on: string;
  readonly from: "centre" | "club";
  readonly startedOn: string;
  readonly endedOn?: string | undefined;
  readonly justified?: Answer | undefined;
  readonly motions?: Readonly<Partial<Record<Mover, Answer>>> | undefined;
}

type Mover = "manager" | "socialWorker" | "participant";
const questionOf = {
  manager: "manager-motion",
  socialWorker: "social-worker-motion",
  participant: "participant-motion",
} as const;

interface Point {
  readonly id: string;
  readonly done: Answer;
  readonly missing: readonly object[];
}

const point = (id: string, done: Answer | undefined, question: string, ...path: string[]): Point => ({
  id,
  done: done ?? "unknown",
  missing: (done ?? "unknown") === "unknown" ? [asked(question, ...path)] : [],
});

/** Whether the six months are over, and from when, by every count that comes into question. */
function sixMonths(on: string, startedOn: string, given: Count | undefined) {
  const counts: readonly Count[] = given === undefined ? ["civil-code", "day-before"] : [given];
  const first = [...new Set(counts.map((count) => plus(lastOfTerm(startedOn, 6, count), 1)))];
  const over = [...new Set(first.map((day) => on >= day))];
  return {
    done: over.length === 1 ? over[0]! : ("unknown" as const),
    earliest: first.length === 1 ? first[0]! : null,
    countMatters: lastOfTerm(startedOn, 6, "civil-code") !== lastOfTerm(startedOn, 6, "day-before"),
  };
}

function motionsOf(centre: boolean, law: string, { motions = {} }: ReferralCase): Point[] {
  const each = (mover: Mover) =>
    point(questionOf[mover], motions[mover], questionOf[mover], "motions", mover);
  const anyOf = (...movers: Mover[]): Point => {
    const points = movers.map(each);
    const done = or(points.map((one) => one.done));
    return {
      id: "motion",
      done,
      missing: done === "unknown" ? points.flatMap(({ missing }) => missing) : [],
    };
  };
  if (centre) {
    if (law < "2004-06-01") return [anyOf("manager", "socialWorker", "participant")];
    return [each("manager"), each("socialWorker"), each("participant")];
  }
  return law < "2007-07-14" ? [anyOf("socialWorker", "participant")] : [each("socialWorker")];
}

export function secondReferral(input: ReferralCase, settings: Settings): object {
  const { on, from, startedOn, endedOn, justified } = input;
  if (endedOn !== undefined && endedOn < startedOn) return invalid(["reversed-period", "endedOn"]);
  const outside = unsupported(on, settings);
  if (outside !== undefined) return outside;

  const centre = from === "centre";
  const law = knownDay(on, settings);
  if (!centre && law < "2004-06-01") return noRule("no-rule-yet", "2004-06-01", settings.asOf);

  const ended = endedOn !== undefined && on > endedOn;
  const afterClub = !centre && law < "2007-07-14";
  const term = !ended && law >= (centre ? "2007-07-14" : "2022-02-15");
  const months = sixMonths(on, startedOn, settings.monthCount);
  const needed: Point[] = [];
  if (afterClub) needed.push({ id: "participation-ended", done: ended, missing: [] });
  if (term) needed.push({ id: "six-months", done: months.done, missing: [] });
  if (!ended && (centre || law >= "2022-02-15"))
    needed.push(point("justified-case", justified, "justified-case", "justified"));
  needed.push(...motionsOf(centre, law, input));

  const openCount = term && months.done === "unknown";
  const reading = `monthCount ${settings.monthCount ?? ""}`;
  return {
    outcome: "referral",
    may: and(needed.map(({ done }) => done)),
    referredBy: "labour-office",
    earliest: term ? months.earliest : null,
    needed: needed.map(({ id, done }) => [id, done]),
    missing: [
      ...needed.flatMap(({ missing }) => missing),
      ...(openCount
        ? [{ kind: "interpretation", id: "monthCount", readings: ["civil-code", "day-before"] }]
        : []),
    ],
    assumptions: assumed(on, {
      [reading]: term && settings.monthCount !== undefined && months.countMatters,
      "club-timing-not-stated": !centre && law >= "2007-07-14" && law < "2022-02-15",
      "club-member-as-participant": !centre && law < "2011-10-30",
    }),
  };
}
