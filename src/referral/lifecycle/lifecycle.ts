import type { CalendarDate } from "../../calendar/index.js";
import { graduateStatus } from "../../eligibility/index.js";
import { type Parts, read } from "../../input/index.js";
import { actingOn, lifeTransitions, theAct } from "../../law/index.js";
import {
  Inquiry,
  type Issue,
  reasoned,
  type Step,
  type Undecided,
  unsupportedDay,
} from "../../reasoning/index.js";
import type { Course } from "./course.js";
import { judgeDaysOff } from "./days-off.js";
import { saySteps } from "./in-programme.js";
import { type EventOf, inOrder, type Placed } from "./order.js";
import { deadlinesOf, nextEvents, onDay } from "./outlook.js";
import { placeOf } from "./plan.js";
import { type Gone, goneThrough, programmeLife } from "./programme.js";
import type { Lifecycle, LifecycleResult } from "./result.js";
import { type LifeEvent, type LifecycleInput, lifecycleSchema } from "./schema.js";
import type { Walk } from "./walk-state.js";
import { walkThrough } from "./walk.js";

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

  const walk = newWalk(facts);
  const ordered = inOrder(facts.events);
  walkThrough(walk, ordered);
  if (walk.issues.length > 0) return { outcome: "invalid", issues: walk.issues };
  if (walk.stopped !== undefined) return walk.stopped;
  return resultOf(walk, facts, ordered);
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

function newWalk({ on, interpretation, asOf, strict }: Facts): Walk {
  const settings = { interpretation, asOf, strict };
  return {
    settings,
    on,
    inquiry: new Inquiry(settings),
    courses: [],
    violations: [],
    notices: [],
    issues: [],
    rights: [],
  };
}

function resultOf(walk: Walk, facts: Facts, ordered: readonly Placed[]): LifecycleResult {
  const { courses, violations, notices, inquiry, on } = walk;
  const programmes = courses.map((course, index) => goneThrough(walk, course, courses[index + 1]));
  for (const { course } of programmes) takePlanOver(walk, course);
  const consents = ordered.flatMap(({ event, index }): Placed<EventOf<"day-off-consent">>[] =>
    event.kind === "day-off-consent" ? [{ event, index }] : [],
  );
  judgeDaysOff(walk, consents, programmes);
  const graduate = graduateOn(walk, programmes);
  if (graduate !== null && "outcome" in graduate) return graduate;

  const { current, stage } = onDay(programmes, on);
  const lives = programmes.map((gone) => programmeLife(walk, gone, facts.longTermUnemployed));
  const life = lives.find(({ number }) => number === current?.course.number);
  return {
    outcome: "lifecycle",
    stage,
    programmes: lives,
    graduate,
    next: nextEvents(walk, stage, current),
    deadlines: deadlinesOf(walk, { stage, current, life, graduateUntil: graduate?.until }),
    violations,
    notices,
    ...reasoned(stepsOf(walk), inquiry, on, walk.settings.asOf),
  };
}

/** What the plan took for granted, and where its signed dates go past the law. */
function takePlanOver(walk: Walk, course: Course): void {
  if (course.plan === undefined) return;
  const { planned } = course.plan;
  walk.inquiry.takeOver(planned);
  for (const { code, citation, path = [] } of planned.violations) {
    walk.violations.push({ code, citation, path: placeOf(path, course).slice(0, 2) });
  }
}

/** Graduate on the day asked about, by the latest programme that makes the person one. */
function graduateOn(walk: Walk, programmes: readonly Gone[]): Lifecycle["graduate"] | Undecided {
  const { on, settings } = walk;
  let graduate: Lifecycle["graduate"] = null;
  for (const { course, periods, over } of programmes) {
    const { number, certificateOn } = course;
    if (certificateOn === undefined || certificateOn > on || over === undefined || over.on > on) continue;
    const status = graduateStatus({ on, periods, certificate: true, ...settings });
    if (status.outcome === "graduate") {
      const { from, until } = status;
      graduate = { programme: number, from, until };
    } else if (status.outcome !== "not-graduate") {
      return status;
    }
    if ("steps" in status) {
      walk.inquiry.takeOver(status);
      saySteps(course, on, status.steps);
    }
  }
  return graduate;
}

/** The sentences that can be said on the day asked about. */
function stepsOf({ courses, on, settings }: Walk): Step[] {
  const steps = courses
    .flatMap(({ said }) => said)
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
