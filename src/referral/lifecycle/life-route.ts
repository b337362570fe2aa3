import { ruleOfRoute } from "../referral-route/taken-route.js";
import type { ProgrammeRecord } from "./programme-record.js";
import type { LifecycleState } from "./state.js";

/** Was the person referred to this programme by the special way that was given? By its day, else by that of the trial. */
export function isByRoute({ route, law }: LifecycleState, { referredOn, trial }: ProgrammeRecord): boolean {
  if (route === "ordinary") return false;
  const rule = ruleOfRoute[route];
  if (referredOn !== undefined) return law.of(rule, referredOn)?.value != null;
  const first = law.firstDayOf(rule);
  return first !== undefined && trial !== undefined && trial.event.on >= first;
}

/** A special way by which nobody could be referred to any of the programmes. */
export function judgeRoute(state: LifecycleState): void {
  const { route, programmes, law } = state;
  const reached = programmes.filter(
    ({ referredOn, trial }) => referredOn !== undefined || trial !== undefined,
  );
  if (route === "ordinary" || reached.length === 0 || reached.some((one) => isByRoute(state, one))) return;
  const { citation } = law.of(ruleOfRoute[route]);
  state.violations.push({ code: "route-without-rule", citation, path: ["route"] });
}
