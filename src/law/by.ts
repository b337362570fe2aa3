import { type Act, acts, type Commencement, type Enacted } from "./acts.js";
import type { Citation, Confidence } from "./record.js";
import { type EnactedSpecially, specialActs } from "./special-acts.js";
import { readAgainOn } from "./verified-on.js";

/** An act that made or changed the Act, or changed how it works. */
type Bringing = Enacted | EnactedSpecially;

/** What a wording has from the act that brought it. */
interface Brought<EffectiveFrom extends string, InForceFrom extends string> {
  effectiveFrom: EffectiveFrom;
  inForceFrom: InForceFrom;
  amendedBy: Citation;
  confidence: Confidence;
  verifiedOn: string;
}

/** The commencement that names the unit, or what it is a part of; else the one that names none. */
type CommencementOf<One, Unit> = [Naming<One, Unit>] extends [never]
  ? Exclude<One, Listing>
  : Naming<One, Unit>;
type Naming<One, Unit> = One extends Listing
  ? Unit extends Within<One["units"][number]>
    ? One
    : never
  : never;
type Within<Listed extends string> = Listed | `${Listed}-${string}`;
interface Listing {
  readonly units: readonly string[];
}

type DaysOf<One> = One extends { readonly from: infer InForce extends string }
  ? Brought<One extends { readonly effectiveFrom: infer From extends string } ? From : InForce, InForce>
  : never;

/**
 * What a wording has from the act and the unit that brought it: its days, how it is known, and when the sources were last
 * looked at. Where a wording is known otherwise than its act, it says so after this: `{ ...by(…), confidence }`.
 */
export function by<Id extends Bringing["act"], Unit extends string>(
  act: Id,
  unit?: Unit,
): DaysOf<CommencementOf<Extract<Bringing, { act: Id }>["inForceFrom"][number], Unit>>;
export function by(id: string, unit?: string): Brought<string, string> {
  return broughtBy(id, unit);
}

/** The same by any id, for a table of many acts. */
export function broughtBy(id: string, unit?: string): Brought<string, string> {
  const sameId = (one: Act): boolean => one.act === id;
  const act = acts.find(sameId) ?? specialActs.find(sameId);
  const commencement = act && commencementOf(act, unit);
  if (act === undefined || commencement === undefined)
    throw new RangeError("no such act, or no day for its unit");
  const { from, effectiveFrom = from } = commencement;
  return {
    effectiveFrom,
    inForceFrom: from,
    amendedBy: unit === undefined ? { act: id } : { act: id, unit },
    confidence: act.confidence,
    verifiedOn: act.verifiedOn ?? readAgainOn,
  };
}

function commencementOf({ inForceFrom }: Act, unit: string | undefined): Commencement | undefined {
  const naming = inForceFrom.find(({ units = [] }) => units.some((listed) => isWithin(unit ?? "", listed)));
  return naming ?? inForceFrom.find(({ units }) => units === undefined);
}

/** A unit of an act is within another if it is that one or a part of it. */
function isWithin(unit: string, listed: string): boolean {
  return unit === listed || unit.startsWith(`${listed}-`);
}

/** Brings every wording that stood in the Act from its first day. */
export const asEnacted = /* @__PURE__ */ by("DU/2003/1143");
