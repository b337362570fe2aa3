import type { CalendarDate } from "../../calendar/index.js";
import { actingOn, type Citation, lifeTransitions, type LifeStage, theAct } from "../../law/index.js";
import { isByTime } from "./course.js";
import type { Gone } from "./programme.js";
import type { LifeDeadline, NextLifeEvent, ProgrammeLife } from "./result.js";
import type { Walk } from "./walk-state.js";

/** What may happen next in a stage, by the law of the day asked about. */
export function nextEvents(walk: Walk, stage: LifeStage, current: Gone | undefined): NextLifeEvent[] {
  // A right that excludes stands first in the table, but is the last to be thought of.
  const rows = [...lifeTransitions.slice(1), ...lifeTransitions.slice(0, 1)];
  return rows
    .filter(({ event, from }) => from.includes(stage) && !isByTime(event) && isOpen(walk, event, current))
    .flatMap((row): NextLifeEvent[] => {
      const acting = actingOn(row, walk.on, walk.settings.asOf);
      if (acting === undefined || acting.record.value === null) return [];
      const { by, agreedWith, record } = acting;
      return [
        {
          event: row.event,
          by: [...by],
          ...(agreedWith === undefined ? {} : { agreedWith: [...agreedWith] }),
          citation: record.citation,
        },
      ];
    });
}

/** Not yet decided, or issued: what happens once happens no second time. */
function isOpen(walk: Walk, event: string, current: Gone | undefined): boolean {
  if (event === "qualified" || event === "not-qualified") {
    return current?.course.decidedOn === undefined || current.course.decidedOn > walk.on;
  }
  if (event === "certificate-issued") return isCertificateOpen(walk, current);
  return true;
}

function isCertificateOpen(walk: Walk, current: Gone | undefined): boolean {
  const issuedOn = current?.course.certificateOn;
  return current?.periods.trial !== undefined && (issuedOn === undefined || issuedOn > walk.on);
}

interface Outlook {
  readonly stage: LifeStage;
  readonly current: Gone | undefined;
  readonly life: ProgrammeLife | undefined;
  /** Last day as a graduate. */
  readonly graduateUntil: string | undefined;
}

/** The days to keep in view in a stage. */
export function deadlinesOf(walk: Walk, { stage, current, life, graduateUntil }: Outlook): LifeDeadline[] {
  const deadlines: LifeDeadline[] = [];
  const add = (id: LifeDeadline["id"], date: string | null, citation: Citation): void => {
    deadlines.push({ id, date, citation });
  };
  const lastOf = (name: LifeStage): string | null =>
    life?.stages.find((span) => span.stage === name)?.to ?? null;

  if (stage === "trial") add("trial-end", lastOf("trial"), theAct("art-15-ust-1"));
  if (stage === "trial" || stage === "awaiting-qualification") {
    // The Act says after the trial, and sets no day.
    if (nextEvents(walk, stage, current).some(({ event }) => event === "qualified"))
      add("qualification", null, theAct("art-15-ust-2"));
  }
  if (stage === "participation" || stage === "extension") {
    add("participation-end", life?.plannedEnd ?? null, theAct("art-15-ust-3"));
    add("extension-decision", life?.plannedEnd ?? null, theAct("art-15-ust-3-zd-2"));
  }
  if (stage === "trial" || stage === "participation" || stage === "extension") {
    add("latest-end", life?.latestEnd ?? null, theAct("art-15-ust-3"));
  }
  if (stage === "programme-after-participation") {
    add("programme-end", life?.programmeEnd?.latest ?? null, theAct("art-13-ust-5"));
  }
  if (life?.certificate?.due === true && isCertificateOpen(walk, current)) {
    add("certificate", null, theAct("art-13-ust-5a"));
  }
  if (graduateUntil !== undefined) add("graduate-until", graduateUntil, theAct("art-2-pkt-1a"));
  return deadlines;
}

/** The programme whose stage holds the day, and that stage. */
export function onDay(
  programmes: readonly Gone[],
  day: CalendarDate,
): { current: Gone | undefined; stage: LifeStage } {
  for (const current of programmes) {
    const span = current.stages.find(({ from, to }) => from <= day && (to === null || day <= to));
    if (span !== undefined) return { current, stage: span.stage };
  }
  return { current: undefined, stage: "before" };
}
