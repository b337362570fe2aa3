import type { Texts } from "../../law/index.js";
import {
  type Granted,
  grantedOfMonths,
  grantedOfPeriods,
  type InterpretationKey,
} from "../../reasoning/index.js";

/** The open questions a month can contain: the words of the others stay out of the bundles of months. */
const ofMonths: readonly Granted[] = [grantedOfMonths, grantedOfPeriods];

/** The question; undefined for one that no month contains. */
export function questionOf(key: InterpretationKey): Texts | undefined {
  return ofMonths.map(({ questions }) => questions[key]).find((found) => found !== undefined);
}

/** An answer to it, as the end of a sentence that begins "It is assumed that". */
export function readingOf(key: InterpretationKey, reading: string | boolean): Texts | undefined {
  const readings = ofMonths.map(
    (granted): Readonly<Record<string, Texts>> | undefined => granted.readings[key],
  );
  return readings.find((found) => found !== undefined)?.[String(reading)];
}
