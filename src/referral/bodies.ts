import type { Actor } from "../law/index.js";
import type { Fact } from "../reasoning/index.js";

/** The body of the place where a person lives or stays: a welfare centre, or the services centre it was converted into. */
export const welfareBodies = ["social-welfare-centre", "social-services-centre"] as const;

/** A social welfare centre (OPS) or a social services centre (CUS). */
export type WelfareBody = (typeof welfareBodies)[number];

/** Everybody who refers. */
export const referringBodies = [...welfareBodies, "labour-office"] as const;

/** Who refers to a centre. */
export type ReferringBody = (typeof referringBodies)[number];

/** Which body may be meant: where it is not known whether the welfare centre was converted, both. */
export function bodiesOf(
  { servicesCentre }: { readonly servicesCentre: boolean },
  converted: Fact | undefined,
): WelfareBody[] {
  if (!servicesCentre || converted === false) return ["social-welfare-centre"];
  return converted === true ? ["social-services-centre"] : [...welfareBodies];
}

export const socialWorkerOf = {
  "social-welfare-centre": "welfare-centre-social-worker",
  "social-services-centre": "services-centre-social-worker",
} as const satisfies Record<WelfareBody, Actor>;

export const headOf = {
  "social-welfare-centre": "welfare-centre-head",
  "social-services-centre": "services-centre-director",
} as const satisfies Record<WelfareBody, Actor>;

/** The bodies as one word, for a sentence. */
export type BodiesWord = WelfareBody | "either";

export function bodiesWord([first, second]: readonly WelfareBody[]): BodiesWord {
  return first === undefined || second !== undefined ? "either" : first;
}
