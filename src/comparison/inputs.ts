import * as z from "zod";
import type { CalendarDate } from "../calendar/index.js";
import { askedDateField, type CommonSettings, dateField, lazily, limits, listField } from "../input/index.js";
import type { RuleId, RuleValues } from "../law/index.js";
import type { InputOf } from "./calculations.js";
import { type Change, ruleNames } from "./hypothetical-wordings.js";
import { type ComparableCalculation, comparableCalculations } from "./vocabulary.js";

/** What {@link compareLaw} takes. */
export interface CompareLawInput<Name extends ComparableCalculation = ComparableCalculation> {
  /** Name of the calculation. */
  readonly calculation: Name;
  /** What that calculation takes. Its own `asOf` hides nothing here. */
  readonly input: InputOf<Name>;
  /** The two days whose law is compared, in any order. */
  readonly on: readonly [string, string];
}

/** What {@link withLaw} takes. */
export interface WithLawInput<Name extends ComparableCalculation = ComparableCalculation> {
  /** Name of the calculation. */
  readonly calculation: Name;
  /** What that calculation takes. Its own `asOf` hides nothing here. */
  readonly input: InputOf<Name>;
  /** Rules that say something else from a day on; none leaves the law as it is. */
  readonly changes: readonly LawChange[];
}

/** A rule with the value it has from a day on, over everything that came later: by name, as `lawOn` names it. */
export type LawChange = {
  [Id in RuleId]: { readonly rule: Id; readonly from: string; readonly value: RuleValues[Id] };
}[RuleId];

/** What each calculation takes is read by its own schema. */
const anyInput = /* @__PURE__ */ lazily(() => z.unknown().describe("What the calculation named takes."));

export const compareLawInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    calculation: z.literal(comparableCalculations),
    input: anyInput(),
    on: z.tuple([askedDateField(), askedDateField()]),
  }),
);

export const withLawInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    calculation: z.literal(comparableCalculations),
    input: anyInput(),
    changes: listField(
      z.strictObject({ rule: z.literal(ruleNames()), from: dateField(), value: z.unknown() }),
      limits.lawChanges,
    ),
  }),
);

/** As read: the input is read by the calculation itself. */
export interface CompareLawFacts extends CommonSettings<CalendarDate> {
  readonly calculation: ComparableCalculation;
  readonly input: unknown;
  readonly on: readonly [CalendarDate, CalendarDate];
}

export interface WithLawFacts {
  readonly calculation: ComparableCalculation;
  readonly input: unknown;
  readonly changes: readonly Change[];
}
