import { acts, type PromulgatedAct } from "./acts.js";
import { formatCitation } from "./citation.js";
import { theActId } from "./cite.js";
import type { Confidence } from "./record.js";
import { type AmendingAct, touched } from "./touched.js";
import type { UnitId } from "./units.js";
import { readAgainOn } from "./verified-on.js";

/** The days of a part of an amending act that has others than the act as a whole. */
export interface AmendmentPart {
  /** Units of the amending act. */
  units: string[];
  effectiveFrom: string;
  inForceFrom: string;
}

/** An act that changed the Act of 13 June 2003. */
export interface Amendment {
  /** ELI id without the host: `DU/2022/218`. */
  act: string;
  /** Where it stands in the journal, as it is cited: `Dz.U. 2007 nr 115 poz. 793`. */
  journal: string;
  date: string;
  promulgated: string;
  /** The article of it that changes this Act. */
  article: string;
  /** First day to which its change applies. */
  effectiveFrom: string;
  inForceFrom: string;
  /** Its parts with days of their own, also of other acts that matter here; mostly none. */
  parts: AmendmentPart[];
  /** The provisions of this Act it reworded, added or repealed. */
  touches: UnitId[];
  /** How its text and days are known. */
  confidence: Confidence;
  /** Day on which its text was last looked at. */
  verifiedOn: string;
}

/**
 * All 21 acts that changed the Act, oldest first: where each stands in the journal, its days, the article that changes this Act,
 * and the provisions it touched.
 *
 * Days are `YYYY-MM-DD`; they are those of the change of this Act, and `parts` has others where there are any. Provisions are
 * named as precisely as the amending act names them; one may be touched by several. What acts outside the Act changed in how
 * it works is not here. Nothing known of the journal after `coverage().checkedUntil` is here.
 *
 * @example
 * ```ts
 * import { amendments } from "zatrudnienie-socjalne/law";
 *
 * const premium = amendments().filter(({ touches }) => touches.some((unit) => unit.startsWith("art-15a")));
 * premium.map(({ journal, inForceFrom }) => `${journal}: ${inForceFrom}`);
 * // => ["Dz.U. 2007 nr 115 poz. 793: 2007-07-14", "Dz.U. 2015 poz. 1567: 2015-10-24", "Dz.U. 2022 poz. 218: 2022-02-15"]
 * ```
 *
 * Source: the amending acts themselves.
 */
export function amendments(): Amendment[] {
  return acts.filter(({ act }) => act !== theActId).map(amendmentBy);
}

function amendmentBy(one: PromulgatedAct): Amendment {
  const { act, date, promulgated, article = "", inForceFrom, confidence, verifiedOn = readAgainOn } = one;
  const days = inForceFrom.map(({ units = [], from, effectiveFrom = from }) => ({
    units: [...units],
    effectiveFrom,
    inForceFrom: from,
  }));
  const whole = days.find(({ units }) => units.length === 0);
  if (whole === undefined) throw new RangeError("an act without a day of its own");
  return {
    act,
    journal: formatCitation({ act }),
    date,
    promulgated,
    article,
    effectiveFrom: whole.effectiveFrom,
    inForceFrom: whole.inForceFrom,
    parts: days.filter((part) => part !== whole),
    touches: [...touched[act as AmendingAct]],
    confidence,
    verifiedOn,
  };
}
