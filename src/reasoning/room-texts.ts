import type { Texts } from "../law/index.js";
import type { Issue, Reasoned } from "./outcome.js";
import type { Granted } from "./texts/granted.js";
import type { Language, Said } from "./words.js";

/** A sentence for every operation, without its provision and its full stop; `Operations` as in `StepOf`. */
export type Sentences<Operations> = {
  readonly [Operation in keyof Operations]: Said<Operations[Operation]>;
};

/** The first sentence of a letter about a decided result: what came out. Empty: the letter begins with the reasons. */
export type Opening<Result> = Said<Result>;

/** What one calculation is called, and how a letter about it opens. */
interface CalculationTexts<Result> {
  readonly label: Texts;
  readonly opening?: Opening<Result>;
}

/** The sentence of an issue, without its place and its full stop. */
export type IssueSentence = Readonly<Record<Language, (params: NonNullable<Issue["params"]>) => string>>;

/**
 * The texts of one room. Each table is held by the type of the ids it gives words to, so that a text that is missing does
 * not compile.
 */
export interface RoomTexts {
  /** By name of the calculation. */
  readonly calculations: Readonly<Record<string, CalculationTexts<never>>>;
  /** By operation. */
  readonly sentences: Readonly<Record<string, Said<never>>>;
  /** By code of a violation or a warning: sentences without their provision and their full stop. */
  readonly violations?: Readonly<Record<string, Texts>>;
  /** By code: the sentence of a violation that names the limit passed. */
  readonly limits?: Readonly<Record<string, Said<number>>>;
  /** By id of a question asked for a missing fact. */
  readonly questions?: Readonly<Record<string, Texts>>;
  /** What its results, and those of the rooms it stands on, can take for granted. */
  readonly granted: readonly Granted[];
  /** By code of an issue. */
  readonly issues?: Readonly<Record<string, IssueSentence>>;
  /** By name of a closed set and id: what each is called in a list to choose from. */
  readonly labels?: Readonly<Record<string, Readonly<Record<string, Texts>>>>;
}

/** Any decided result, as texts see it. */
export type AnyDecided = Reasoned & { readonly outcome: string };
