import type { CalendarDate } from "../calendar/index.js";
import { checkedUntil, coveredFrom, lawStateOn, versions } from "../law/index.js";
import type { Inquiry } from "./inquiry.js";
import type { Reasoned, Unnamed, UnsupportedBecause, UnsupportedDate } from "./outcome.js";
import { citationsOf, type Step } from "./step.js";

/** What every decided result carries, for a law that was asked for up to `day`, unless the inquiry says otherwise. */
export function reasoned(
  steps: Step[],
  inquiry: Inquiry,
  day: CalendarDate,
  asOf: CalendarDate | undefined,
): Unnamed<Reasoned> {
  const { madeFrom, lawUntil = day } = inquiry;
  if (madeFrom === undefined && lawUntil > checkedUntil) inquiry.assume("law-unverified");
  return {
    steps,
    assumptions: inquiry.assumptions,
    citations: citationsOf(steps),
    law: madeFrom?.law ?? lawStateOn(lawUntil, asOf),
    versions: madeFrom?.versions ?? versions,
  };
}

/**
 * What a calculation has decided, before it is said which calculation it is and on what it stands. A rule that is asked for
 * many cases names its calculation itself, first and in an object of its own: copying one takes as long as a step.
 */
export type Decision<Result> = Result extends { steps: Step[]; calculation: infer Name }
  ? Omit<Result, "calculation" | "assumptions" | "citations" | "law" | "versions"> & { calculation?: Name }
  : never;

/**
 * The refusal for a day outside what is covered: before the Act, before anything was known on `asOf`, after the last
 * day covered, and for strict answers after the last day checked.
 */
export function unsupportedDay(
  day: CalendarDate,
  lastCovered: CalendarDate | null,
  { asOf, strict = false }: { asOf?: CalendarDate | undefined; strict?: boolean | undefined },
): Unnamed<UnsupportedDate> | undefined {
  const to = strict && (lastCovered === null || checkedUntil < lastCovered) ? checkedUntil : lastCovered;
  const refused = (because: UnsupportedBecause): Unnamed<UnsupportedDate> => ({
    outcome: "unsupported-date",
    supported: { from: coveredFrom, to },
    because,
  });
  if (day < coveredFrom) return refused("before-the-act");
  if (asOf !== undefined && asOf < coveredFrom) return refused("law-not-known-then");
  return to === null || day <= to ? undefined : refused("after-last-check");
}
