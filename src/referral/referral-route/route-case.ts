import type { Law } from "../../law/index.js";
import type { WelfareBody } from "../bodies.js";
import type { ReferralRouteFacts as Facts } from "./inputs.js";
import type { TakenRoute } from "./taken-route.js";

/** A case of a route, looked at by everything that decides it. */
export interface RouteCase {
  readonly facts: Facts;
  readonly law: Law;
  /** Which bodies of the person's place may be meant. */
  readonly bodies: readonly WelfareBody[];
  readonly route: TakenRoute;
}
