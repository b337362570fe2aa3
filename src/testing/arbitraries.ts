import { some, type SomeInput, type SomeInputs } from "./some.js";

/** What {@link arbitraries} uses of the package fast-check. */
export interface FastCheck<Naturals> {
  /** Natural numbers. */
  nat(): Naturals;
  /** Lists of them. */
  array(of: Naturals, constraints: { maxLength: number; size: "max" }): MappedLists;
}

/** Lists of choices, from which something else can be made. */
export interface MappedLists {
  /** What is made of each list. */
  map(make: (choices: unknown[]) => unknown): unknown;
}

/**
 * An arbitrary of fast-check, as `fc.Arbitrary<Input>`: wherever that is taken, this is. It is written down here, so that the
 * types of this package need no fast-check where it is not installed; what fast-check alone asks of it has no type here.
 */
export interface InputArbitrary<Input> {
  /** Those inputs alone that are wanted. */
  filter(isWanted: (input: Input) => boolean): InputArbitrary<Input>;
  /** What is made of each input. */
  map<Made>(make: (input: Input) => Made): InputArbitrary<Made>;
  /** What is drawn with an input in hand. */
  chain<Next>(make: (input: Input) => Next): Next;
  /** Asked by fast-check alone. */
  canShrinkWithoutContext(value: unknown): value is Input;
  /** Asked by fast-check alone. */
  generate(...given: never[]): never;
  /** Asked by fast-check alone. */
  shrink(input: Input, context?: unknown): never;
}

/** What {@link arbitraries} gives: by name of the function, an arbitrary of what it takes. */
export type Arbitraries = {
  readonly [Name in keyof SomeInputs]: InputArbitrary<ReturnType<SomeInputs[Name]>>;
};

/** Enough for the longest input that `some` makes. */
const mostChoices = 120;

/**
 * Arbitraries of fast-check of valid inputs, by name of the function: those of {@link some}, made of up to 120 numbers and shrunk
 * with them.
 *
 * `fc` is the package fast-check, version 4, as it was imported: it is an optional peer, which this package never imports, so that
 * nobody has to install it and both use the same one. Not checked: what is handed in; what is not fast-check throws.
 *
 * @example
 * ```ts no-run
 * import { monthlyBenefit } from "zatrudnienie-socjalne";
 * import { arbitraries } from "zatrudnienie-socjalne/testing";
 * import fc from "fast-check";
 *
 * const valid = arbitraries(fc);
 * fc.assert(fc.property(valid.monthlyBenefit, (input) => monthlyBenefit(input).outcome !== "invalid"));
 * ```
 */
export function arbitraries<Naturals>(fc: FastCheck<Naturals>): Arbitraries {
  const choices = fc.array(fc.nat(), { maxLength: mostChoices, size: "max" });
  const made = Object.entries<SomeInput<object>>({ ...some }).map(([name, make]) => [
    name,
    choices.map((list) => make(list as number[])),
  ]);
  return Object.fromEntries(made) as Arbitraries;
}
