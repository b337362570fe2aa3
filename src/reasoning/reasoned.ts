import type { CalendarDate } from "../calendar/index.js";
import { checkedUntil, coveredFrom, lawStateOn, versions } from "../law/index.js";
import type { Inquiry } from "./inquiry.js";
import type { Reasoned, Unnamed, UnsupportedBecause, UnsupportedDate } from "./outcome.js";
import { citationsOf, type Step } from "./step.js";

/** What every decided result carries, for a law that was asked for up to `lastDay`. */
export function reasoned(
  steps: Step[],
  inquiry: Inquiry,
  lastDay: CalendarDate,
  asOf: CalendarDate | undefined,
): Unnamed<Reasoned> {
  if (lastDay > checkedUntil) inquiry.assume("law-unverified");
  return {
    steps,
    assumptions: inquiry.assumptions,
    citations: citationsOf(steps),
    law: lawStateOn(lastDay, asOf),
    versions,
  };
}

/** What a calculation has decided, before it is said which calculation it is and on what it stands. */
export type Decision<Result> = Result extends { steps: Step[] }
  ? Omit<Result, "calculation" | "assumptions" | "citations" | "law" | "versions"> & {
      /** The last day whose law was asked for, where it is not the day of the case. */
      lawUntil?: CalendarDate;
      /** The result it was made from, where it stands on the same law. */
      madeFrom?: Reasoned;
    }
  : never;

/** The same law and versions under further steps: for what is made from a result that was decided before. */
export function reasonedOn({ law, versions }: Reasoned, steps: Step[], inquiry: Inquiry): Unnamed<Reasoned> {
  return { steps, assumptions: inquiry.assumptions, citations: citationsOf(steps), law, versions };
}

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
