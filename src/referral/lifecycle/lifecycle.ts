import type { CalendarDate } from "../../calendar/index.js";
import { calculated, type Calculation, type LawFor, type Parts } from "../../input/index.js";
import { type Law, type LifeStage, theAct } from "../../law/index.js";
import { contradictionsOfSuspensions } from "../../participation/index.js";
import {
  type Decision,
  type Inquiry,
  type Issue,
  type Reasoned,
  type Step,
  type Undecided,
  type Unnamed,
  type UnsupportedDate,
  unsupportedDay,
  type Violation,
} from "../../reasoning/index.js";
import { step } from "../step.js";
import { applyEvents } from "./apply-events.js";
import { judgeDaysOff } from "./days-off.js";
import { inOrder } from "./event-order.js";
import { finishedProgramme, type ProgrammeLife, programmeLife, programmeOn } from "./finished-programme.js";
import { graduateOn, type LifeGraduate } from "./graduate.js";
import {
  type LifecycleFacts as Facts,
  type LifecycleInput,
  lifecycleInput,
  type LifeEvent,
} from "./inputs.js";
import { judgeRoute } from "./life-route.js";
import { deadlinesOf, type LifeDeadline, nextEvents, type NextLifeEvent } from "./next-and-deadlines.js";
import { pathInEvents } from "./plan.js";
import type { ProgrammeRecord } from "./programme-record.js";
import { actingOnDay, type LifecycleState, type LifeNotice } from "./state.js";
import type { LifeViolationCode } from "./vocabulary.js";

type Name = "lifecycle";

/** The life of a person's programmes. */
export interface Lifecycle extends Reasoned<Name> {
  outcome: "lifecycle";
  /** The stage on the day asked about. */
  stage: LifeStage;
  programmes: ProgrammeLife[];
  /** Graduate of the centre on the day asked about, by which programme, from when to when. */
  graduate: LifeGraduate | null;
  next: NextLifeEvent[];
  deadlines: LifeDeadline[];
  violations: Violation<LifeViolationCode>[];
  notices: LifeNotice[];
}

/** What {@link lifecycle} returns. */
export type LifecycleResult = Lifecycle | Undecided<Name>;

/**
 * Follows the life of a person's programmes from dated events: the stage on a day, what may happen next and who acts, the
 * days to keep in view, and what went past the law.
 *
 * Provision: art. 12, 13 and 15 ust. 1–3 of the Act, each event by the law of its day. `events` come in any order; `on` of an
 * event is its day, `from` the first and `to` the last day of what it names, `months` whole months. Of `withdrawn`,
 * `discontinued` and `ended` the day is the last of the programme. What is not signed is computed by `planParticipation`,
 * the end after work by `programmeEnd`, the certificate by `certificate`, the graduate by `graduateStatus`; what they miss
 * is missing here, with its place in `events`. All events given count, whatever the day asked about: a right acquired
 * backwards ends participation on the day before it also for days on which nobody knew it yet. Who asks what was known on a
 * day leaves out the events whose own `on` is later, and gives that day as `on` and `asOf`. Steps speak of the time up to
 * `on` and carry the days of the events. A right that was there before the application excludes too, unless its `to` says it
 * was over; one known before a further programme is a notice. Who moved for an extension is checked where `motionBy` says it. `suspensions` and the `basis` of an extension
 * are those of `planParticipation`; `route` counts for programmes to which the person was referred on the days of its act,
 * and where there is none it is a violation. An impossible order is a violation and changes nothing; a step on the way in that is not in the list is a notice. A
 * further programme counts anew, with a notice (question Q12: the Act is silent).
 * Not checked: who applied and referred, what the programme says, whether the person may join again, days off over the
 * entitlement (see `monthlyBenefit`), and taking part after work was taken up. Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { lifecycle } from "zatrudnienie-socjalne/referral";
 *
 * const life = lifecycle({
 *   on: "2026-06-15",
 *   events: [
 *     { kind: "applied", on: "2026-02-02" },
 *     { kind: "opinion", on: "2026-02-10" },
 *     { kind: "referred", on: "2026-02-12" },
 *     { kind: "programme-signed", on: "2026-02-27" },
 *     { kind: "trial-started", on: "2026-03-02", to: "2026-04-01" },
 *     { kind: "qualified", on: "2026-04-01", participationTo: "2027-03-01" },
 *   ],
 * });
 * life.outcome === "lifecycle" && life.stage; // => "participation"
 * life.outcome === "lifecycle" && life.deadlines.map(({ id, date }) => [id, date]);
 * // => [["participation-end", "2027-03-01"], ["extension-decision", "2027-03-01"], ["latest-end", null]]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, and the amending acts for earlier days.
 */
export function lifecycle(input: LifecycleInput): LifecycleResult {
  return calculated(lifecycleRule, input);
}

export const lifecycleRule: Calculation<Facts, LifecycleResult> = {
  calculation: "lifecycle",
  schema: lifecycleInput,
  contradictions,
  day: ({ on }) => on,
  unsupported,
  decide,
};

function decide(facts: Facts, law: Law, inquiry: Inquiry): Decision<LifecycleResult> | Unnamed<Undecided> {
  const state = newState(facts, law, inquiry);
  const ordered = inOrder(facts.events);
  applyEvents(state, ordered);
  if (state.issues.length > 0) return { outcome: "invalid", issues: state.issues };
  if (state.undecided !== undefined) return state.undecided;

  const finished = state.programmes.map((programme, index) =>
    finishedProgramme(state, programme, state.programmes[index + 1]),
  );
  for (const programme of state.programmes) takePlanOver(state, programme);
  judgeRoute(state);
  judgeDaysOff(state, ordered, finished);
  const graduate = graduateOn(state, finished);
  if (graduate !== null && "outcome" in graduate) return graduate;

  const { current, stage } = programmeOn(finished, facts.on);
  const programmes = finished.map((each) => programmeLife(state, each, facts.longTermUnemployed));
  const life = programmes.find(({ number }) => number === current?.programme.number);
  return {
    outcome: "lifecycle",
    stage,
    programmes,
    graduate,
    next: nextEvents(state, stage, current),
    deadlines: deadlinesOf(state, { stage, current, life, graduateUntil: graduate?.until }),
    violations: state.violations,
    notices: state.notices,
    steps: stepsOf(state),
  };
}

function contradictions({ events, suspensions }: Parts<Facts>, lawFor: LawFor): Issue[] {
  const ofEvents = (events ?? []).flatMap((event, index): Issue[] => {
    // The parts of one event are read together: it is whole, or nothing of it could be read.
    const whole = event as LifeEvent<CalendarDate> | null;
    const from = whole?.kind === "trial-started" ? whole.on : whole?.kind === "excluding-right" && whole.from;
    return whole !== null && "to" in whole && whole.to !== undefined && from && whole.to < from
      ? [{ path: ["events", index, "to"], code: "reversed-period" }]
      : [];
  });
  return [...ofEvents, ...contradictionsOfSuspensions(suspensions, ["suspensions"], lawFor)];
}

/** All days of events must be covered, and the day asked about, for strict answers, checked too. */
function unsupported({ on, events, asOf, strict }: Facts): Unnamed<UnsupportedDate> | undefined {
  return [on, ...events.map((event) => event.on)]
    .map((day) => unsupportedDay(day, null, day === on ? { asOf, strict } : { asOf }))
    .find((refusal) => refusal !== undefined);
}

function newState(facts: Facts, law: Law, inquiry: Inquiry): LifecycleState {
  const { on, interpretation, asOf, strict, suspensions = [], route = "ordinary" } = facts;
  return {
    settings: { interpretation, asOf, strict },
    on,
    law,
    inquiry,
    suspensions,
    route,
    programmes: [],
    violations: [],
    notices: [],
    issues: [],
    rights: [],
  };
}

/** What the plan took for granted, and where its signed dates go past the law. */
function takePlanOver(state: LifecycleState, programme: ProgrammeRecord): void {
  if (programme.plan === undefined) return;
  const { planned } = programme.plan;
  state.inquiry.takeOver(planned);
  for (const { code, citation, path = [] } of planned.violations) {
    state.violations.push({ code, citation, path: pathInEvents(path, programme).slice(0, 2) });
  }
}

/** The steps that can be told on the day asked about. */
function stepsOf(state: LifecycleState): Step[] {
  const { programmes, on } = state;
  const steps = programmes
    .flatMap(({ datedSteps }) => datedSteps)
    .filter(({ day }) => day <= on)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ step }) => step);
  return steps.length > 0 ? steps : [nothingYet(state)];
}

function nothingYet(state: LifecycleState): Step {
  const { record } = actingOnDay(state, "applied", state.on);
  return step({ citation: theAct("art-12-ust-1"), record }, "life-before");
}
