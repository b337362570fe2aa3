import { earlierOf } from "./days.js";

/** What a derivation answers: the fields that the library has to match, and nothing it may add. */

export type Fact = boolean | "unknown";
type Path = readonly (string | number)[];

export type Missing =
  | { readonly kind: "fact"; readonly path: Path; readonly question: string }
  | { readonly kind: "interpretation"; readonly id: string; readonly readings: readonly string[] };

export interface Assumed {
  readonly id: string;
  readonly reading?: string;
  readonly chosen?: boolean;
}

export interface Issue {
  readonly path: Path;
  readonly code: string;
}

export type Answer = Readonly<Record<string, unknown>> & { readonly outcome: string };

export interface Asked {
  readonly strict?: boolean;
  readonly asOf?: string;
}

export const firstDayOfTheAct = "2003-08-14";
export const checkedUntil = "2026-10-08";

/** The day whose wording counts: the asked one, or the last that was in force when one looks. */
export const lawDay = (day: string, { asOf }: Asked): string => earlierOf(day, asOf);

/** A first day that is known when one looks, else none. */
export const knownFirst = (day: string | null, { asOf }: Asked): string | null =>
  day === null || (asOf !== undefined && asOf < day) ? null : day;

export const fact = (name: string, question: string): Missing => ({ kind: "fact", path: [name], question });

export const given = (value: Fact | undefined): Fact => value ?? "unknown";

/** A single no decides, then what is not known. */
export function allOf(facts: readonly Fact[]): Fact {
  if (facts.includes(false)) return false;
  return facts.includes("unknown") ? "unknown" : true;
}

export const invalid = (issues: readonly Issue[]): Answer => ({ outcome: "invalid", issues });
export const undetermined = (missing: readonly Missing[]): Answer => ({ outcome: "undetermined", missing });

/** Bad input or a day out of reach; nothing where the question can be answered. */
export function refused(
  day: string,
  { strict = false }: Asked,
  issues: readonly Issue[] = [],
): Answer | undefined {
  if (issues.length > 0) return invalid(issues);
  if (day >= firstDayOfTheAct && !(strict && day > checkedUntil)) return undefined;
  return {
    outcome: "unsupported-date",
    supported: { from: firstDayOfTheAct, to: strict ? checkedUntil : null },
  };
}

/** A decided answer about a day, with what was assumed for it. */
export const decided = (day: string, answer: Answer, assumed: readonly Assumed[] = []): Answer => ({
  ...answer,
  assumptions: day > checkedUntil ? [...assumed, { id: "law-unverified" }] : assumed,
});
