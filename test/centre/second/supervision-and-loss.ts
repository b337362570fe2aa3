import {
  allOf,
  type Answer,
  type Asked,
  decided,
  type Fact,
  fact,
  given,
  knownFirst,
  lawDay,
  type Missing,
  refused,
} from "./answers.js";
import { decider } from "./application.js";
import { afterDays } from "./days.js";
import { amendedIn2007, amendedIn2022, type Institution, isEntity } from "./institutions.js";

/** Art. 5b ust. 2 and art. 6 ust. 1–2, 4. */

export interface TermCase extends Asked {
  readonly kind: "explanations" | "remedy";
  readonly receivedOn: string;
  readonly setTo?: string;
}

export function supervisionTermAgain(asked: TermCase): Answer {
  const { kind, receivedOn, setTo } = asked;
  const reversed = setTo !== undefined && setTo < receivedOn;
  const bad = refused(receivedOn, asked, reversed ? [{ path: ["setTo"], code: "reversed-period" }] : []);
  if (bad) return bad;
  if (lawDay(receivedOn, asked) < amendedIn2022)
    return decided(receivedOn, {
      outcome: "no-rule",
      reason: "no-rule-yet",
      firstDay: knownFirst(amendedIn2022, asked),
    });
  const days = kind === "explanations" ? 14 : 30;
  const earliest = afterDays(receivedOn, days);
  const violations = setTo !== undefined && setTo < earliest ? ["term-too-short"] : [];
  return decided(receivedOn, { outcome: "term", days, earliest, violations }, [{ id: "term-not-moved" }]);
}

export const grounds = [
  "assumptions-not-realised",
  "irregular-settlements",
  "supervision-term-lapsed",
  "institution-request",
  "institution-liquidated",
  "other",
] as const;

export interface LossCase extends Asked {
  readonly on: string;
  readonly ground: (typeof grounds)[number];
  readonly servicesImpossible?: Fact;
  readonly resultAffected?: Fact;
  readonly termLapsed?: Fact;
  readonly institutionAsks?: Fact;
  readonly foundingInstitution?: Institution;
}

type Need = readonly [
  fact: "servicesImpossible" | "resultAffected" | "termLapsed" | "institutionAsks",
  id: string,
];

const needs: Readonly<Record<LossCase["ground"], readonly Need[]>> = {
  "assumptions-not-realised": [["servicesImpossible", "services-impossible"]],
  "irregular-settlements": [["resultAffected", "result-affected"]],
  "supervision-term-lapsed": [["termLapsed", "term-lapsed"]],
  "institution-request": [["institutionAsks", "institution-asks"]],
  "institution-liquidated": [],
  other: [],
};

function requesters(ground: LossCase["ground"], day: string): string[] {
  if (ground === "institution-request") return ["founding-institution"];
  if (ground !== "assumptions-not-realised" && ground !== "irregular-settlements") return [];
  const always = ["mayor", "founding-institution"];
  return day >= amendedIn2007 ? ["marshal", ...always] : always;
}

function takeover({ ground, foundingInstitution: who }: LossCase, day: string): string | null {
  if (ground !== "institution-liquidated") return null;
  if (who === undefined) return "unknown";
  return who === "ngo" || (isEntity(who) && day >= amendedIn2022) ? "commune" : null;
}

export function lossOfStatusAgain(asked: LossCase): Answer {
  const { on, ground } = asked;
  const bad = refused(on, asked);
  if (bad) return bad;
  const day = lawDay(on, asked);
  const notAGround = (reason: string, firstDay: string | null): Answer =>
    decided(on, { outcome: "not-a-ground", reason, firstDay });
  if (ground === "other") return notAGround("not-named", null);
  const isNew = ground === "supervision-term-lapsed" || ground === "institution-request";
  if (isNew && day < amendedIn2022) return notAGround("no-rule-yet", knownFirst(amendedIn2022, asked));

  const needed = needs[ground].map(([name, id]) => ({ name, id, done: given(asked[name]) }));
  const takeoverBy = takeover(asked, day);
  const missing: Missing[] = needed
    .filter(({ done }) => done === "unknown")
    .map(({ name, id }) => fact(name, id));
  if (takeoverBy === "unknown") missing.push(fact("foundingInstitution", "founding-institution"));
  return decided(on, {
    outcome: "ground",
    ground,
    met: allOf(needed.map(({ done }) => done)),
    decidedBy: decider(day),
    exOfficio: ground !== "institution-request",
    onRequestOf: requesters(ground, day),
    takeoverBy,
    needed: needed.map(({ id, done }) => ({ id, done })),
    missing,
  });
}
