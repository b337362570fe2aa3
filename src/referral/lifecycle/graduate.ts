import type { Undecided } from "../../reasoning/index.js";
import type { FinishedProgramme } from "./finished-programme.js";
import { graduateStatusOf } from "./parts.js";
import { addSteps } from "./programme-record.js";
import type { LifecycleState } from "./state.js";

/** Graduate by which programme, from when to when. */
export interface LifeGraduate {
  programme: number;
  from: string;
  until: string;
}

/** Graduate on the day asked about, by the latest programme that makes the person one. */
export function graduateOn(
  state: LifecycleState,
  programmes: readonly FinishedProgramme[],
): LifeGraduate | Undecided | null {
  const { on } = state;
  let graduate: LifeGraduate | null = null;
  for (const { programme, periods, over } of programmes) {
    const { number, certificateOn } = programme;
    if (certificateOn === undefined || certificateOn > on || over === undefined || over.on > on) continue;
    const status = graduateStatusOf(state, { periods, certificate: true });
    if (status.outcome === "graduate") {
      const { from, until } = status;
      graduate = { programme: number, from, until };
    } else if (status.outcome !== "not-graduate") {
      return status;
    }
    if ("steps" in status) {
      state.inquiry.takeOver(status);
      addSteps(programme, on, ...status.steps);
    }
  }
  return graduate;
}
