import {
  economicOutcomes,
  type OutcomeKind,
  serviceKinds,
  socialOutcomes,
  socialServices,
  vocationalServices,
} from "../../../src/reporting/vocabulary.js";
import { type ClosedSpan, contains, shifted, type Span } from "./days.js";
import { type KeptTables, phasesOf } from "./sound-records.js";

/** Participants: programmes, stays, services, outcomes. Each person once per cell. */

export type Rows = Record<string, Record<string, number>>;

export interface Unknown {
  readonly table: string;
  readonly id: string;
  readonly fact: string;
}

/** A year with its days, the records that are looked at, and how they are read. */
export interface Case {
  readonly year: number;
  readonly days: readonly string[];
  readonly tables: KeptTables;
  readonly trial: "counts" | "not-counted";
  readonly completion: "whole-course" | "with-work";
}

type Programme = KeptTables["programmes"][number];
type Stay = KeptTables["stays"][number];

/** First and last day, as they stand. */
export function untouched({ periods, end }: Programme): ClosedSpan {
  const phases = phasesOf(periods);
  return { from: phases[0]![1].from, to: end?.on ?? phases.at(-1)![1].to };
}

/** First and last day under the reading in force; none where the programme does not exist. */
export function asRead(programme: Programme, trial: Case["trial"]): ClosedSpan | undefined {
  const whole = untouched(programme);
  if (trial === "counts" || programme.periods.trial === undefined) return whole;
  const from = shifted(programme.periods.trial.to, 1);
  const lastOfPeriods = phasesOf(programme.periods).at(-1)![1].to;
  if (from > lastOfPeriods || whole.to < from) return undefined;
  return { from, to: whole.to };
}

export const isIn = (days: readonly string[], day: string | undefined): boolean =>
  day !== undefined && days.includes(day);

export const hasDayIn = (days: readonly string[], span: Span): boolean =>
  days.some((day) => contains(span, day));

const worksOn = ["job", "business", "cooperative"];
export const isByWork = ({ end }: Programme): boolean => end !== undefined && worksOn.includes(end.reason);

const isCompletion = (programme: Programme, completion: Case["completion"]): boolean =>
  programme.end?.reason === "completed" || (completion === "with-work" && isByWork(programme));

const rowOfGroup: Readonly<Record<string, string>> = {
  "homeless-in-programme": "group-1",
  "alcohol-dependent": "group-2",
  "drug-dependent": "group-3",
  "mentally-ill": "group-4",
  "mentally-disordered": "group-4",
  "long-term-unemployed": "group-5",
  "released-prisoner-with-difficulties": "group-6",
  "refugee-in-programme": "group-7",
  disabled: "group-8",
};
const eightRows = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `group-${String(number)}`);

export class People {
  /** Whoever was counted in any cell. */
  readonly counted = new Set<string>();
  readonly unknowns: Unknown[] = [];
  private readonly asked: Case;

  constructor(asked: Case) {
    this.asked = asked;
  }

  private count(persons: ReadonlySet<string>): number {
    for (const person of persons) this.counted.add(person);
    return persons.size;
  }

  private women(persons: ReadonlySet<string>): Set<string> {
    return new Set(
      [...persons].filter(
        (person) => this.asked.tables.participants.find(({ id }) => id === person)?.sex === "female",
      ),
    );
  }

  private totalAndWomen(persons: ReadonlySet<string>): Record<string, number> {
    return { total: this.count(persons), women: this.count(this.women(persons)) };
  }

  private rowsOf(record: Programme | Stay): string[] {
    const { tables, year } = this.asked;
    const groups =
      record.groups ?? tables.participants.find(({ id }) => id === record.participant)?.groups ?? [];
    return groups
      .map((group) => rowOfGroup[group])
      .filter((row) => row !== undefined)
      .filter((row) => row !== "group-8" || year >= 2007);
  }

  /** One column of the section `participants`: the programmes or stays that count for it. */
  private column(counting: readonly (Programme | Stay)[]): Record<string, number> {
    const all = new Set(counting.map(({ participant }) => participant));
    const column: Record<string, number> = {
      total: this.count(all),
      women: this.count(this.women(all)),
    };
    const inSome = new Set<string>();
    for (const row of eightRows) {
      const persons = new Set<string>();
      for (const record of counting) {
        if (!this.rowsOf(record).includes(row)) continue;
        persons.add(record.participant);
        inSome.add(record.participant);
      }
      column[row] = this.count(persons);
    }
    column["others"] = this.count(new Set([...all].filter((person) => !inSome.has(person))));
    return column;
  }

  private inColumns(columns: Readonly<Record<string, readonly (Programme | Stay)[]>>): Rows {
    const counted = Object.entries(columns).map(([name, records]) => [name, this.column(records)] as const);
    return Object.fromEntries(
      ["total", "women", ...eightRows, "others"].map((row) => [
        row,
        Object.fromEntries(counted.map(([name, column]) => [name, column[row]!])),
      ]),
    );
  }

  programmes(): Rows {
    const { days, tables, trial, completion } = this.asked;
    const began: Programme[] = [];
    const tookPart: Programme[] = [];
    const completed: Programme[] = [];
    for (const programme of tables.programmes) {
      const span = asRead(programme, trial);
      if (span === undefined) continue;
      if (isIn(days, span.from)) began.push(programme);
      if (hasDayIn(days, span)) tookPart.push(programme);
      if (!isIn(days, span.to)) continue;
      if (programme.end === undefined)
        this.unknowns.push({ table: "programmes", id: programme.id, fact: "end-reason" });
      else if (isCompletion(programme, completion)) completed.push(programme);
    }
    return this.inColumns({ began, "took-part": tookPart, completed });
  }

  stays(): Rows {
    const { days, tables } = this.asked;
    const outcomes = tables.outcomes.filter(({ on }) => isIn(days, on));
    const jobs: readonly OutcomeKind[] = [
      "supported-employment",
      "employment",
      "employment-in-centre",
      "employment-unspecified",
    ];
    const tookPart: Stay[] = [];
    const achieved: Stay[] = [];
    const employed: Stay[] = [];
    for (const stay of tables.stays) {
      const { participant, from, to, completed } = stay;
      if (hasDayIn(days, stay)) tookPart.push(stay);
      if (isIn(days, to) && (completed === undefined || completed === "unknown"))
        this.unknowns.push({ table: "stays", id: stay.id, fact: "completed" });
      for (const outcome of outcomes) {
        if (outcome.participant !== participant) continue;
        if (from <= outcome.on) achieved.push(stay);
        if (jobs.includes(outcome.kind) && completed === true && to !== undefined && to <= outcome.on)
          employed.push(stay);
      }
    }
    return this.inColumns({ "took-part": tookPart, achieved, employed });
  }

  services(): Rows {
    const { days, tables } = this.asked;
    for (const { id, to, completed } of tables.services) {
      if (isIn(days, to) && (completed === undefined || completed === "unknown"))
        this.unknowns.push({ table: "services", id, fact: "completed" });
    }
    const persons = (kind: string, counts: (service: KeptTables["services"][number]) => boolean) =>
      this.count(
        new Set(
          tables.services
            .filter((service) => service.kind === kind && counts(service))
            .map(({ participant }) => participant),
        ),
      );
    return Object.fromEntries(
      serviceKinds.map((kind) => [
        kind,
        {
          began: persons(kind, ({ from }) => isIn(days, from)),
          "took-part": persons(kind, (service) => hasDayIn(days, service)),
          completed: persons(kind, ({ to, completed }) => isIn(days, to) && completed === true),
        },
      ]),
    );
  }

  reintegration(): Rows {
    const { days, tables } = this.asked;
    const persons = (kinds: readonly string[]) =>
      this.totalAndWomen(
        new Set(
          tables.services
            .filter((service) => kinds.includes(service.kind) && hasDayIn(days, service))
            .map(({ participant }) => participant),
        ),
      );
    return {
      vocational: persons(vocationalServices),
      social: persons(socialServices),
      any: persons(serviceKinds),
    };
  }

  private outcomes(kinds: readonly OutcomeKind[]): Rows {
    const { days, tables } = this.asked;
    const persons = (some: readonly OutcomeKind[]) =>
      this.totalAndWomen(
        new Set(
          tables.outcomes
            .filter(({ kind, on }) => some.includes(kind) && isIn(days, on))
            .map(({ participant }) => participant),
        ),
      );
    return {
      total: persons(kinds),
      ...Object.fromEntries(kinds.map((kind) => [kind, persons([kind])])),
    };
  }

  independence(): Rows {
    return this.outcomes(economicOutcomes);
  }

  socialEffects(): Rows {
    return this.outcomes(socialOutcomes);
  }

  /** To be asked when everything was counted. */
  unknownSexes(): Unknown[] {
    return this.asked.tables.participants
      .filter(({ id, sex }) => this.counted.has(id) && (sex === undefined || sex === "unknown"))
      .map(({ id }) => ({ table: "participants", id, fact: "sex" }));
  }
}
