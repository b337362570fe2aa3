import type { CalendarDate } from "../../calendar/index.js";
import { type Parts, read } from "../../input/index.js";
import { actingOn, type LifeStage, lifeTransitions, theAct } from "../../law/index.js";
import type { Violation } from "../../participation/index.js";
import {
  Inquiry,
  type Issue,
  type Reasoned,
  reasoned,
  type Step,
  type Undecided,
  unsupportedDay,
} from "../../reasoning/index.js";
import { applyEvents } from "./apply-events.js";
import { judgeDaysOff } from "./days-off.js";
import { type EventOf, type IndexedEvent, inOrder } from "./event-order.js";
import { finishedProgramme, type ProgrammeLife, programmeLife, programmeOn } from "./finished-programme.js";
import { graduateOn, type LifeGraduate } from "./graduate.js";
import { type LifecycleInput, lifecycleSchema, type LifeEvent } from "./input.js";
import { deadlinesOf, type LifeDeadline, nextEvents, type NextLifeEvent } from "./next-and-deadlines.js";
import { pathInEvents } from "./plan.js";
import type { ProgrammeRecord } from "./programme-record.js";
import type { LifecycleState, LifeNotice, LifeViolationCode } from "./state.js";

/** The life of a person's programmes. */
export interface Lifecycle extends Reasoned {
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
export type LifecycleResult = Lifecycle | Undecided;

type Facts = LifecycleInput<CalendarDate>;

/**
 * Follows the life of a person's programmes from dated events: the stage on a day, what may happen next and who acts, the
 * days to keep in view, and what went past the law.
 *
 * Provision: art. 12, 13 and 15 ust. 1–3 of the Act, each event by the law of its day. `events` come in any order; `on` of an
 * event is its day, `from` the first and `to` the last day of what it names, `months` whole months. Of `withdrawn`,
 * `discontinued` and `ended` the day is the last of the programme. What is not signed is computed by `planParticipation`,
 * the end after work by `programmeEnd`, the certificate by `certificate`, the graduate by `graduateStatus`; what they miss
 * is missing here, with its place in `events`. All events given count, whatever the day asked about: a right acquired
 * backwards ends participation on the day before it also for days on which nobody knew it yet. Steps speak of the time up to
 * `on`. An impossible order is a violation and changes nothing; a step on the way in that is not in the list is a notice. A
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
  const checked = read(lifecycleSchema, input, contradictions);
  if ("issues" in checked) return { outcome: "invalid", issues: checked.issues };
  const facts = checked.input;

  const days = [facts.on, ...facts.events.map(({ on }) => on)];
  const unsupported = days
    .map((day) => unsupportedDay(day, null, day === facts.on ? facts : { asOf: facts.asOf }))
    .find((refusal) => refusal !== undefined);
  if (unsupported !== undefined) return unsupported;

  const state = newState(facts);
  const ordered = inOrder(facts.events);
  applyEvents(state, ordered);
  if (state.issues.length > 0) return { outcome: "invalid", issues: state.issues };
  if (state.undecided !== undefined) return state.undecided;
  return resultOf(state, facts, ordered);
}

function contradictions({ events }: Parts<Facts>): Issue[] {
  return (events ?? []).flatMap((event, index): Issue[] => {
    // The parts of one event are read together: it is whole, or nothing of it could be read.
    const whole = event as LifeEvent<CalendarDate> | null;
    return whole?.kind === "trial-started" && whole.to !== undefined && whole.to < whole.on
      ? [{ path: ["events", index, "to"], code: "reversed-period" }]
      : [];
  });
}

function newState({ on, interpretation, asOf, strict }: Facts): LifecycleState {
  const settings = { interpretation, asOf, strict };
  return {
    settings,
    on,
    inquiry: new Inquiry(settings),
    programmes: [],
    violations: [],
    notices: [],
    issues: [],
    rights: [],
  };
}

function resultOf(state: LifecycleState, facts: Facts, ordered: readonly IndexedEvent[]): LifecycleResult {
  const { violations, notices, inquiry, on } = state;
  const finished = state.programmes.map((programme, index) =>
    finishedProgramme(state, programme, state.programmes[index + 1]),
  );
  for (const programme of state.programmes) takePlanOver(state, programme);
  const consents = ordered.flatMap(({ event, index }): IndexedEvent<EventOf<"day-off-consent">>[] =>
    event.kind === "day-off-consent" ? [{ event, index }] : [],
  );
  judgeDaysOff(state, consents, finished);
  const graduate = graduateOn(state, finished);
  if (graduate !== null && "outcome" in graduate) return graduate;

  const { current, stage } = programmeOn(finished, on);
  const programmes = finished.map((each) => programmeLife(state, each, facts.longTermUnemployed));
  const life = programmes.find(({ number }) => number === current?.programme.number);
  return {
    outcome: "lifecycle",
    stage,
    programmes,
    graduate,
    next: nextEvents(state, stage, current),
    deadlines: deadlinesOf(state, { stage, current, life, graduateUntil: graduate?.until }),
    violations,
    notices,
    ...reasoned(stepsOf(state), inquiry, on, state.settings.asOf),
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
function stepsOf({ programmes, on, settings }: LifecycleState): Step[] {
  const steps = programmes
    .flatMap(({ datedSteps }) => datedSteps)
    .filter(({ day }) => day <= on)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ step }) => step);
  return steps.length > 0 ? steps : [nothingYet(on, settings.asOf)];
}

function nothingYet(on: CalendarDate, asOf: CalendarDate | undefined): Step {
  const [application] = lifeTransitions.filter(({ event }) => event === "applied");
  const record = application && actingOn(application, on, asOf)?.record;
  return {
    citation: theAct("art-12-ust-1"),
    operation: "life-before",
    operands: {},
    ...(record === undefined ? {} : { record }),
  };
}
