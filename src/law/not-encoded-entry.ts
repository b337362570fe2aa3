import type { Texts } from "./record.js";
import type { UnitId } from "./units.js";

/**
 * Why something is not computed. `procedure`: nothing to compute; `organisational`: how somebody organises their work;
 * `discretion`: left to somebody's judgement; `other-act`: ruled elsewhere; `repealed`: no longer in force, and not encoded
 * as it was; `disputed`: its reading is disputed; `unknown`: sources not read.
 */
export type NotEncodedReason =
  | "procedure"
  | "organisational"
  | "discretion"
  | "other-act"
  | "repealed"
  | "disputed"
  | "unknown";

/** Something the library does not compute. */
export interface NotEncoded {
  id: string;
  /** Provisions of the Act concerned; none where another act rules. */
  units: UnitId[];
  reason: NotEncodedReason;
  text: Texts;
}

/** An entry before its provisions are worked out. */
export type Entry = Omit<NotEncoded, "units"> & {
  readonly articles: readonly string[];
  /** Its provisions are encoded as data, but nothing is computed from them yet. */
  readonly dataOnly?: true;
};
