import type { CalendarDate } from "../calendar/index.js";
import type { Law, RuleRecord, RuleValues } from "../law/index.js";
import type { PlanFacts } from "./inputs.js";

type OfRule<Value> = RuleRecord<Value> | undefined;

/** How long participation and its extensions may be by the law of a day; undefined where no law was known. */
export interface Lengths {
  readonly participation: (day: CalendarDate) => OfRule<RuleValues["participationLength"]>;
  readonly extension: (day: CalendarDate) => OfRule<RuleValues["extension"]>;
}

/** The lengths of art. 15 ust. 3 or, for a participant referred because of the flood, those of its special act. */
export function lengthsOf({ route }: Pick<PlanFacts, "route">, law: Law): Lengths {
  const flood = route === "flood-2024" ? floodReferralOf(law) : undefined;
  if (flood?.value == null) {
    return {
      participation: (day) => law.of("participationLength", day),
      extension: (day) => law.of("extension", day),
    };
  }
  const { participationMonths, extensionMonths } = flood.value;
  const extension = { kind: "at-most", months: extensionMonths } as const;
  return {
    participation: () => ({ ...flood, value: { months: participationMonths } }),
    extension: () => ({ ...flood, value: extension }),
  };
}

/** The rule on such referrals, which were made for a time only: the participation may begin later. */
export function floodReferralOf(law: Law): OfRule<RuleValues["floodReferral"]> {
  const first = law.firstDayOf("floodReferral");
  return first && law.of("floodReferral", first);
}
