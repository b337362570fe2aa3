import * as z from "zod";
import { type CalendarDate, contains, dayAfter, earlier, type Period } from "../calendar/index.js";
import { lazily, limits, listField, type Parts, periodField } from "../input/index.js";
import type { Issue, Path } from "../reasoning/index.js";
import { extensionBases, type ExtensionBasis, type PhaseName } from "./vocabulary.js";

/** The phases of one participation: days included, in order, each starting the day after the one before. */
export interface Periods<Day extends string = string> {
  /** The trial of art. 15 ust. 1. */
  readonly trial?: Period<Day> | undefined;
  /** Participation under art. 15 ust. 3 zd. 1. */
  readonly participation?: Period<Day> | undefined;
  /** Its extensions: under art. 15 ust. 3 zd. 2, or by the length of a suspension of classes. */
  readonly extensions?: readonly ExtensionPeriod<Day>[] | undefined;
}

/** The days of an extension. */
export interface ExtensionPeriod<Day extends string = string> extends Period<Day> {
  /** Left out: ordinary. One by suspension stands outside the limit of art. 15 ust. 3 and gives no extra days off. */
  readonly basis?: ExtensionBasis | undefined;
}

/** The phases in a result; they fit where {@link Periods} are asked for. */
export interface PlannedPeriods<Day extends string = string> {
  trial?: { from: Day; to: Day };
  participation?: { from: Day; to: Day };
  extensions?: { from: Day; to: Day; basis?: ExtensionBasis }[];
}

/** Periods whose days were checked. */
export type CheckedPeriods = Periods<CalendarDate>;

export const periodsInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    trial: periodField().optional(),
    participation: periodField().optional(),
    extensions: listField(
      periodField().extend({ basis: z.literal(extensionBases).optional() }),
      limits.extensions,
    ).optional(),
  }),
);

/** One phase with its name; an extension with its number from 0. */
export interface Phase extends Period {
  readonly name: PhaseName;
  readonly extension?: number;
  /** Of an extension; left out: ordinary. */
  readonly basis?: ExtensionBasis | undefined;
}

/** The phases in order. */
export function phasesOf({ trial, participation, extensions = [] }: CheckedPeriods): Phase[] {
  const phases: Phase[] = [];
  const add = (name: PhaseName, { from, to }: Period): number => phases.push({ name, from, to });
  if (trial !== undefined) add("trial", trial);
  if (participation !== undefined) add("participation", participation);
  extensions.forEach((period, extension) => phases.push({ name: "extension", extension, ...period }));
  return phases;
}

export function phaseOn(phases: readonly Phase[], date: CalendarDate): Phase | undefined {
  return phases.find((phase) => contains(phase, date));
}

/** The days of art. 15 ust. 3: participation together with its extensions. */
export function participationWithExtensions(periods: CheckedPeriods): Period | undefined {
  const { participation, extensions } = periods;
  if (participation === undefined) return undefined;
  return { from: participation.from, to: extensions?.at(-1)?.to ?? participation.to };
}

/** From the first day of the first phase to the last day of the last. */
export function wholeProgramme(periods: CheckedPeriods): Period | undefined {
  const phases = phasesOf(periods);
  const first = phases[0];
  const last = phases.at(-1);
  return first && last && { from: first.from, to: last.to };
}

/** The phases cut after a day; a phase that begins later falls away. */
export function periodsUntil(
  { trial, participation, extensions = [] }: CheckedPeriods,
  last: CalendarDate,
): PlannedPeriods<CalendarDate> {
  const kept = (period: Period | undefined): { from: CalendarDate; to: CalendarDate }[] =>
    period === undefined || period.from > last ? [] : [{ from: period.from, to: earlier(period.to, last) }];
  const [keptTrial] = kept(trial);
  const [keptParticipation] = kept(participation);
  const keptExtensions = extensions.flatMap((extension) =>
    kept(extension).map((days) =>
      extension.basis === "suspension" ? { ...days, basis: extension.basis } : days,
    ),
  );
  return {
    ...(keptTrial === undefined ? {} : { trial: keptTrial }),
    ...(keptParticipation === undefined ? {} : { participation: keptParticipation }),
    ...(keptExtensions.length === 0 ? {} : { extensions: keptExtensions }),
  };
}

/** What is wrong between the phases: reversed, out of order, with a gap, an extension of nothing. */
export function contradictionsOfPeriods(
  periods: Parts<CheckedPeriods> | null | undefined,
  path: Path,
): Issue[] {
  if (periods == null) return [];
  const issues: Issue[] = [];
  const { trial, participation, extensions } = periods;
  if (participation === undefined && extensions != null && extensions.length > 0) {
    issues.push({ path: [...path, "extensions"], code: "extension-without-participation" });
  }
  const phases: [Path, Parts<Period> | null | undefined][] = [
    [["trial"], trial],
    [["participation"], participation],
    ...(extensions ?? []).map((period, index): [Path, Parts<ExtensionPeriod<CalendarDate>> | null] => [
      ["extensions", index],
      period,
    ]),
  ];
  let before: CalendarDate | null = null;
  for (const [place, phase] of phases) {
    if (phase === undefined) continue;
    const { from, to } = phase ?? {};
    if (isReversed({ from, to })) {
      issues.push({ path: [...path, ...place], code: "reversed-period" });
      before = null;
      continue;
    }
    if (from != null && before != null && from !== dayAfter(before)) {
      issues.push({
        path: [...path, ...place, "from"],
        code: from <= before ? "phases-out-of-order" : "gap-between-phases",
      });
    }
    before = to ?? null;
  }
  return issues;
}

/** Does it end before it begins? What could not be read is not compared. */
export function isReversed({ from, to }: Parts<Period>): boolean {
  return from != null && to != null && to < from;
}
