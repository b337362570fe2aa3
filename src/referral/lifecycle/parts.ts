import {
  type GraduateStatusInput,
  type GraduateStatusResult,
  graduateStatusRule,
} from "../../eligibility/index.js";
import { calculated, decided, type LawFor } from "../../input/index.js";
import type { Law } from "../../law/index.js";
import {
  type PlanParticipationInput,
  type PlanParticipationResult,
  planParticipationRule,
} from "../../participation/index.js";
import { type CertificateResult, certificateRule } from "../certificate.js";
import type { CertificateFacts, ProgrammeEndFacts } from "../inputs.js";
import { type ProgrammeEndResult, programmeEndRule } from "../programme-end.js";
import type { LifecycleState } from "./state.js";

/** The other calculations that a life is put together from, under the same settings and the same law. */

export function planOf(
  { settings, law }: LifecycleState,
  facts: Pick<
    PlanParticipationInput,
    "trialFrom" | "trialTo" | "participationTo" | "extensions" | "suspensions" | "route"
  >,
): PlanParticipationResult {
  return calculated(planParticipationRule, { ...facts, ...settings }, sameLaw(law));
}

export function programmeEndOf(
  { settings, law }: LifecycleState,
  facts: Pick<ProgrammeEndFacts, "participationTo" | "work">,
): ProgrammeEndResult {
  return decided(programmeEndRule, { ...facts, ...settings }, sameLaw(law));
}

/** Who gets it may stay open, so the answer is never strict. */
export function certificateOf(
  { settings: { asOf }, law }: LifecycleState,
  facts: Pick<CertificateFacts, "endedOn" | "longTermUnemployed">,
): CertificateResult {
  return decided(certificateRule, { ...facts, asOf }, sameLaw(law));
}

export function graduateStatusOf(
  { settings, on, law }: LifecycleState,
  facts: Pick<GraduateStatusInput, "periods" | "certificate">,
): GraduateStatusResult {
  return calculated(graduateStatusRule, { on, ...facts, ...settings }, sameLaw(law));
}

const sameLaw =
  (law: Law): LawFor =>
  (day) =>
    law.on(day);
