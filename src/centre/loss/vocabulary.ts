import { type LossGround, lossGrounds, type LossNeed, type LossRequester } from "../../law/index.js";
import type { Addend, FounderQuestion, NoOperands, TermOperations } from "../../reasoning/index.js";

/** The closed sets of supervision and of the loss of a status. The words for each stand in `texts.ts`. */

/** What the voivode can ask for in supervision. */
export const supervisionKinds = ["explanations", "remedy"] as const;

/** One of {@link supervisionKinds}. */
export type SupervisionKind = (typeof supervisionKinds)[number];

/** What violations of a term set in supervision can be. */
export const supervisionViolationCodes = ["term-too-short"] as const;

/** One of {@link supervisionViolationCodes}. */
export type SupervisionViolationCode = (typeof supervisionViolationCodes)[number];

/** Why the law of a day has no rule on supervision. */
export const noSupervisionReasons = ["no-rule-yet"] as const;

/** One of {@link noSupervisionReasons}. */
export type NoSupervisionReason = (typeof noSupervisionReasons)[number];

/** Grounds one can ask about: those of the Act, and any other. */
export const possibleLossGrounds = [...lossGrounds, "other"] as const;

/** One of {@link possibleLossGrounds}. */
export type PossibleLossGround = (typeof possibleLossGrounds)[number];

/** Why something is no ground. */
export const noLossReasons = ["no-rule-yet", "not-named"] as const;

/** One of {@link noLossReasons}. */
export type NoLossReason = (typeof noLossReasons)[number];

/** Who may take over what the liquidated institution had; `unknown`: the institution was not given. */
export const takeovers = ["commune", "unknown"] as const;

/** One of {@link takeovers}. */
export type Takeover = (typeof takeovers)[number];

/** What the steps work on. Days and grosze are whole numbers, `grant` counts from 1 in the order of the input. */
export interface LossOperations extends TermOperations {
  "no-supervision-rule": NoOperands;
  "shortest-term": { readonly kind: SupervisionKind; readonly days: number };
  "loss-ground": { readonly ground: LossGround };
  "loss-need": { readonly need: LossNeed };
  "no-loss-ground": { readonly reason: NoLossReason };
  "loss-decided-by": { readonly by: "voivode" | "marshal"; readonly exOfficio: boolean };
  "loss-asked-by": { readonly who: LossRequester };
  "loss-takeover": { readonly possible: boolean };
  "grant-returned": Addend & { readonly grant: number };
  "nothing-to-return": NoOperands;
  "remainders-spread": { readonly grosze: number };
}

/** What the functions of the loss ask for. */
export type LossQuestion = Extract<FounderQuestion, "founding-institution"> | LossNeed;
