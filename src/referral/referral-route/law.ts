import type { CalendarDate } from "../../calendar/index.js";
import { lawOfDay, type RuleRecord, type RuleValues } from "../../law/index.js";

type RouteRule =
  | "referral"
  | "referralOpinion"
  | "therapyBeforeAdmission"
  | "admission"
  | "referralPriority"
  | "programmeHealthTitle";

/** The law of art. 12 on one day. */
export type RouteLaw = { readonly [Id in RouteRule]: RuleRecord<RuleValues[Id]> };

export function routeLawOn(on: CalendarDate, asOf: CalendarDate | undefined): RouteLaw {
  return {
    referral: lawOfDay("referral", on, asOf),
    referralOpinion: lawOfDay("referralOpinion", on, asOf),
    therapyBeforeAdmission: lawOfDay("therapyBeforeAdmission", on, asOf),
    admission: lawOfDay("admission", on, asOf),
    referralPriority: lawOfDay("referralPriority", on, asOf),
    programmeHealthTitle: lawOfDay("programmeHealthTitle", on, asOf),
  };
}
