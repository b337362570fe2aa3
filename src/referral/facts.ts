import type { Fact } from "../input/index.js";

/** A fact that was left out is not known. */
export function known(fact: Fact | undefined): Fact {
  return fact ?? "unknown";
}

/** True if all are, false if one is not, else not known. */
export function all(facts: readonly Fact[]): Fact {
  if (facts.includes(false)) return false;
  return facts.includes("unknown") ? "unknown" : true;
}

/** True if one is, false if none is, else not known. */
export function any(facts: readonly Fact[]): Fact {
  if (facts.includes(true)) return true;
  return facts.includes("unknown") ? "unknown" : false;
}
