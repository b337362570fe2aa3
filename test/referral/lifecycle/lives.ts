import {
  type Lifecycle,
  lifecycle,
  type LifecycleInput,
  type LifeEvent,
} from "zatrudnienie-socjalne/referral";
import { knownOn } from "../../law/future.js";

/** A life that must come out; anything else fails the test with the whole answer. */
export function life(input: LifecycleInput): Lifecycle {
  const result = lifecycle({ asOf: knownOn, ...input });
  if (result.outcome !== "lifecycle") throw new Error(`no lifecycle: ${JSON.stringify(result)}`);
  return result;
}

/** The way in of 2026 up to the qualification, with all dates signed. */
export const wayIn2026: readonly LifeEvent[] = [
  { kind: "applied", on: "2026-02-02" },
  { kind: "opinion", on: "2026-02-10" },
  { kind: "referred", on: "2026-02-12" },
  { kind: "programme-signed", on: "2026-02-27" },
  { kind: "trial-started", on: "2026-03-02", to: "2026-04-01" },
];

const qualified2026: LifeEvent = {
  kind: "qualified",
  on: "2026-04-01",
  participationTo: "2027-03-01",
};

/** In participation from 2026-04-02 to 2027-03-01. */
export const inParticipation: readonly LifeEvent[] = [...wayIn2026, qualified2026];

export const stageOn = (events: readonly LifeEvent[], on: string, more: Partial<LifecycleInput> = {}) =>
  life({ events, on, ...more }).stage;

/** `stage from..to` of each stage of a programme. */
export const spansOf = (found: Lifecycle, number = 1) =>
  (found.programmes[number - 1]?.stages ?? []).map(({ stage, from, to }) => `${stage} ${from}..${to ?? ""}`);

/** `code path` of each violation. */
export const violationsOf = (found: Lifecycle) =>
  found.violations.map(({ code, path = [] }) => `${code} ${path.join(".")}`);

export const noticesOf = (found: Lifecycle) =>
  found.notices.map(({ code, path }) => `${code} ${path.join(".")}`);
