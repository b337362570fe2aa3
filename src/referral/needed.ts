import type { Actor, Citation } from "../law/index.js";
import type { Fact } from "../reasoning/index.js";
import type { RouteStep } from "./referral-route/vocabulary.js";

/** Something the referral, a programme or its discontinuation needs. */
export interface Needed<Id extends string = RouteStep> {
  id: Id;
  done: Fact;
  /** Whose task it is; several where one of them or both may be meant. */
  by: Actor[];
  citation: Citation;
}
