import type { CalendarDate } from "../../calendar/index.js";
import { calculated, type Calculation } from "../../input/index.js";
import { checkedUntil, theAct } from "../../law/index.js";
import { type Exact, toExact } from "../../money/index.js";
import type { Reasoned, Step, Undecided } from "../../reasoning/index.js";
import { type EffectivenessInput, effectivenessInput } from "./inputs.js";
import { step } from "./step.js";
import type { CountedEffect } from "./vocabulary.js";

/** One number as a part of another. */
export interface EffectRatio {
  /** `employed-of-completed`. */
  id: string;
  numerator: { of: CountedEffect; value: number };
  denominator: { of: CountedEffect; value: number };
  /** Reduced; null where the denominator is 0. */
  exact: Exact | null;
  /** One decimal, half up; null where the denominator is 0. */
  percent: string | null;
  /** The numerator is greater. */
  above: boolean;
}

/** Ratios, each with its denominator named. */
export interface EffectRatios extends Reasoned<"effectiveness"> {
  outcome: "ratios";
  ratios: EffectRatio[];
}

/** What {@link effectiveness} returns. */
export type EffectivenessResult = EffectRatios | Undecided<"effectiveness">;

/**
 * How many completed, became graduates, found work or became independent, as parts of those who took part, completed or
 * became graduates. No ratio is called the effectiveness, for the Act defines none.
 *
 * Provision: the numbers are those of art. 5 ust. 6 of the Act. `counts` are persons; a ratio is made where both its
 * numbers are given. `exact` is reduced, `percent` has one decimal, half up; both are null where the denominator is 0.
 * Not checked: whether the numbers are of the same year and the same people. Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { effectiveness } from "zatrudnienie-socjalne/reporting";
 *
 * const found = effectiveness({ counts: { tookPart: 54, completed: 18 } });
 * found.outcome === "ratios" && found.ratios.map(({ id, percent }) => [id, percent]);
 * // => [["completed-of-took-part", "33.3"]]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718 art. 5; the choice of ratios is the library's own.
 */
export function effectiveness(input: EffectivenessInput): EffectivenessResult {
  return calculated(effectivenessRule, input);
}

/** Of what which numbers are parts, in their order. */
const partsOf: readonly (readonly [whole: CountedEffect, parts: readonly CountedEffect[]])[] = [
  ["tookPart", ["completed", "graduates", "employed", "independent"]],
  ["completed", ["employed", "independent"]],
  ["graduates", ["employed", "independent"]],
];

export const effectivenessRule: Calculation<EffectivenessInput<CalendarDate>, EffectivenessResult, never> = {
  calculation: "effectiveness",
  schema: effectivenessInput,
  day: ({ asOf }) => asOf ?? checkedUntil,
  decide: ({ counts }) => {
    const ratios = partsOf.flatMap(([whole, parts]) =>
      parts.flatMap((part) => ratioOf(part, counts[part], whole, counts[whole])),
    );
    return {
      outcome: "ratios",
      ratios,
      steps: ratios.length === 0 ? [step(source(), "no-ratios")] : ratios.map(told),
    };
  },
};

/** The numbers of a report; a citation of its own for each step. */
const source = () => theAct("art-5-ust-6");

function ratioOf(
  part: CountedEffect,
  value: number | undefined,
  whole: CountedEffect,
  of: number | undefined,
): EffectRatio[] {
  if (value === undefined || of === undefined) return [];
  const fraction = { numerator: BigInt(value), denominator: BigInt(of) };
  return [
    {
      id: `${kebab(part)}-of-${kebab(whole)}`,
      numerator: { of: part, value },
      denominator: { of: whole, value: of },
      exact: of === 0 ? null : toExact(fraction),
      percent: of === 0 ? null : percentOf(fraction),
      above: value > of,
    },
  ];
}

/** One decimal, half up. */
function percentOf({ numerator, denominator }: { numerator: bigint; denominator: bigint }): string {
  const tenths = (numerator * 2n * tenthsOfWhole + denominator) / (2n * denominator);
  return `${tenths / 10n}.${tenths % 10n}`;
}

/** Tenths of a percent in a whole. */
const tenthsOfWhole = 1_000n;

function told({ numerator, denominator, percent }: EffectRatio): Step {
  const ids = { numerator: numerator.of, denominator: denominator.of };
  return percent === null
    ? step(source(), "ratio-of-none", ids)
    : step(source(), "ratio", { ...ids, value: numerator.value, of: denominator.value, percent });
}

function kebab(effect: CountedEffect): string {
  return effect.replace("P", "-p");
}
