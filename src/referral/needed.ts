import type { Fact } from "../input/index.js";
import type { Citation } from "../law/index.js";
import type { Actor } from "./actors.js";

export const routeSteps = [
  "application",
  "consent",
  "interview",
  "opinion",
  "way-for-other-commune",
  "referral",
  "notice",
  "therapy",
  "programme-agreed",
  "programme-signed",
] as const;

/** What a referral needs, in the order in which it is done. */
export type RouteStep = (typeof routeSteps)[number];

/** Something the referral, a programme or its discontinuation needs. */
export interface Needed<Id extends string = RouteStep> {
  id: Id;
  done: Fact;
  /** Whose task it is; several where one of them or both may be meant. */
  by: Actor[];
  citation: Citation;
}
