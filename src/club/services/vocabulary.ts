import { type ServicesBasis, type ServicesRegime, servicesRegimes } from "../../law/index.js";
import type { NoOperands } from "../../reasoning/index.js";

/** For whom services beside the programmes are. */
export const servicesTargets = ["unemployed", "social-enterprise-employees"] as const;

/** One of {@link servicesTargets}. */
export type ServicesTarget = (typeof servicesTargets)[number];

/** Under which rules services are rendered. */
export const reintegrationRegimes = [...servicesRegimes, "social-enterprise"] as const;

/** One of {@link reintegrationRegimes}. */
export type ReintegrationRegime = (typeof reintegrationRegimes)[number];

/** How services can go past the law. */
export const servicesViolationCodes = ["too-few-hours", "rate-above-limit", "over-six-months"] as const;

/** One of {@link servicesViolationCodes}. */
export type ServicesViolationCode = (typeof servicesViolationCodes)[number];

/** What in services is other than the law has it. */
export const servicesWarningCodes = ["hours-differ"] as const;

/** One of {@link servicesWarningCodes}. */
export type ServicesWarningCode = (typeof servicesWarningCodes)[number];

/** Why there are no such services by the law of the day. */
export const noServicesReasons = ["no-rule-yet"] as const;

/** One of {@link noServicesReasons}. */
export type NoServicesReason = (typeof noServicesReasons)[number];

/** What the steps of this part of the room work on. Rates are PLN for an hour. */
export interface ServicesOperations {
  "services-for-unemployed": { readonly regime: ServicesRegime };
  "services-for-employees": NoOperands;
  "no-such-services": NoOperands;
  "services-keep-their-law": NoOperands;
  "services-basis": { readonly basis: ServicesBasis };
  "services-hours-per-week": { readonly hours: number };
  "services-hours-per-day": { readonly hours: number };
  "services-months": { readonly months: number };
  "services-months-repeated": { readonly each: number; readonly months: number };
  "trainer-rate": { readonly rate: string; readonly people: number };
  "trainer-rate-of-wage": { readonly percent: string; readonly wage: string; readonly rate: string };
  "trainer-rate-not-known": { readonly percent: string };
  "services-outside-chapters": NoOperands;
}

/** What this part of the room asks for. */
export type ServicesQuestion = "founding-institution";
