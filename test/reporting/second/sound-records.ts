import type { Records } from "../../../src/reporting/index.js";
import {
  applicationPoints,
  computedLines,
  employmentBases,
  furtherEndReasons,
  grantPurposes,
  grantReturned,
  moneyLines,
  outcomeKinds,
  type RecordTable,
  recordTables,
  type ReportKind,
  serviceKinds,
  sexes,
} from "../../../src/reporting/vocabulary.js";
import { type ClosedSpan, isDay, shifted } from "./days.js";

/** Which records are left out, with which issues; the rest is kept. */

type Path = readonly (string | number)[];

interface Flaw {
  readonly path: Path;
  readonly code: string;
}

export interface LeftOutRecord {
  readonly table: RecordTable;
  readonly index: number;
  readonly id: string | null;
  readonly issues: readonly Flaw[];
}

type Check = (value: unknown, path: Path) => Flaw[];
type Fields = Readonly<Record<string, Check | { readonly required: Check }>>;

const flaw = (path: Path, code: string): Flaw[] => [{ path, code }];

const text: Check = (value, path) => {
  if (typeof value !== "string") return flaw(path, "wrong-type");
  if (value.length === 0) return flaw(path, "too-small");
  return value.length > 200 ? flaw(path, "too-long") : [];
};
const matching =
  (fits: (value: string) => boolean, code: string): Check =>
  (value, path) =>
    typeof value === "string" && fits(value) ? [] : flaw(path, code);
const day = matching(isDay, "not-a-date");
const month = matching((value) => /^\d{4}-(0[1-9]|1[0-2])$/.test(value), "not-a-month");
const amount = matching((value) => /^\d+\.\d{2}$/.test(value), "not-an-amount");
const signedAmount = matching((value) => /^-?\d+\.\d{2}$/.test(value), "not-an-amount");
const year: Check = (value, path) => (typeof value === "number" ? [] : flaw(path, "wrong-type"));
const oneOf =
  (allowed: readonly unknown[]): Check =>
  (value, path) =>
    allowed.includes(value) ? [] : flaw(path, "not-one-of");
const fact = oneOf([true, false, "unknown"]);

/** `n` or `n/m`: one to four digits each, none with a zero in front; above 0, at most 1. */
const partOfFullTime = matching((value) => {
  const read = /^([1-9]\d{0,3})(?:\/([1-9]\d{0,3}))?$/.exec(value);
  return read !== null && Number(read[1]) <= Number(read[2] ?? "1");
}, "not-a-part-of-full-time");

const listOf =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((each: unknown, index) => check(each, [...path, index]))
      : flaw(path, "wrong-type");

const recordOf =
  (fields: Fields): Check =>
  (value, path) => {
    if (typeof value !== "object" || value === null) return flaw(path, "wrong-type");
    const given: Readonly<Record<string, unknown>> = { ...value };
    const flaws: Flaw[] = [];
    for (const [key, field] of Object.entries(fields)) {
      const here = [...path, key];
      if (given[key] !== undefined) {
        flaws.push(...(typeof field === "function" ? field : field.required)(given[key], here));
      } else if (typeof field !== "function") flaws.push({ path: here, code: "required" });
    }
    for (const key of Object.keys(given)) {
      if (!(key in fields)) flaws.push({ path: [...path, key], code: "unknown-key" });
    }
    return flaws;
  };

const required = (check: Check) => ({ required: check });
const period = recordOf({ from: required(day), to: required(day) });
const extension = recordOf({
  from: required(day),
  to: required(day),
  basis: oneOf(["ordinary", "suspension"]),
});

export const groupIds = [
  "homeless-in-programme",
  "alcohol-dependent",
  "drug-dependent",
  "mentally-ill",
  "mentally-disordered",
  "long-term-unemployed",
  "released-prisoner-with-difficulties",
  "refugee-in-programme",
  "disabled",
  "other",
] as const;
export const endReasonsOfProgrammes = [
  "completed",
  "job",
  "business",
  "cooperative",
  "withdrawal",
  "discontinuation",
  "other",
  ...furtherEndReasons,
] as const;

const groups = listOf(oneOf(groupIds));
const id = required(text);
const participant = required(text);

const fieldsOf: Readonly<Record<RecordTable, Fields>> = {
  participants: { id, sex: oneOf(sexes), groups, name: text },
  programmes: {
    id,
    participant,
    periods: required(recordOf({ trial: period, participation: period, extensions: listOf(extension) })),
    end: recordOf({ on: required(day), reason: required(oneOf(endReasonsOfProgrammes)) }),
    groups,
    project: text,
  },
  stays: { id, participant, from: required(day), to: day, completed: fact, groups, project: text },
  services: {
    id,
    participant,
    kind: required(oneOf(serviceKinds)),
    from: required(day),
    to: day,
    completed: fact,
    project: text,
  },
  outcomes: {
    id,
    participant,
    kind: required(oneOf(outcomeKinds)),
    on: required(day),
    project: text,
  },
  staff: {
    id,
    person: required(text),
    sex: oneOf(sexes),
    basis: required(oneOf(employmentBases)),
    from: required(day),
    to: day,
    time: partOfFullTime,
    project: text,
  },
  payments: {
    id,
    participant,
    forMonth: required(month),
    paidOn: required(day),
    benefit: amount,
    premium: amount,
    grant: text,
    project: text,
  },
  grants: { id, granter: text, purpose: required(oneOf(grantPurposes)), granted: amount, project: text },
  money: {
    id,
    on: required(day),
    line: required(oneOf([...moneyLines, grantReturned])),
    amount: required(signedAmount),
    grant: text,
    project: text,
  },
  plan: {
    id,
    year: required(year),
    line: required(oneOf(moneyLines)),
    amount: required(amount),
    project: text,
  },
  changes: { id, on: required(day), point: required(oneOf(applicationPoints)), text: required(text) },
};

/** The tables a unit of this kind has; the others are unknown keys. */
export const tablesOf = (kind: ReportKind): RecordTable[] =>
  recordTables.filter((table) =>
    kind === "centre" ? table !== "stays" : table !== "programmes" && table !== "changes",
  );

const idOf = (record: unknown): string | null => {
  if (typeof record !== "object" || record === null) return null;
  const given: unknown = (record as { id?: unknown }).id;
  return typeof given === "string" && text(given, []).length === 0 ? given : null;
};

type Tables = { readonly [Table in RecordTable]: NonNullable<Records[Table]> };
type AnyRecord = Tables[RecordTable][number];

/** The phases of a programme with their places. */
export function phasesOf(periods: Tables["programmes"][number]["periods"]): [Path, ClosedSpan][] {
  const phases: [Path, ClosedSpan][] = [];
  if (periods.trial !== undefined) phases.push([["trial"], periods.trial]);
  if (periods.participation !== undefined) phases.push([["participation"], periods.participation]);
  (periods.extensions ?? []).forEach((extension, index) => {
    phases.push([["extensions", index], extension]);
  });
  return phases;
}

function flawsOfProgramme({ periods, end }: Tables["programmes"][number]): Flaw[] {
  const phases = phasesOf(periods);
  const first = phases[0]?.[1];
  const last = phases.at(-1)?.[1];
  if (first === undefined || last === undefined) return flaw(["periods"], "required");
  const flaws: Flaw[] = [];
  if (periods.participation === undefined && (periods.extensions ?? []).length > 0)
    flaws.push({ path: ["periods", "extensions"], code: "extension-without-participation" });
  let before: string | null = null;
  for (const [place, { from, to }] of phases) {
    if (to < from) {
      flaws.push({ path: ["periods", ...place, "to"], code: "reversed" });
      before = null;
      continue;
    }
    if (before !== null && from !== shifted(before, 1)) {
      const code = from <= before ? "phases-out-of-order" : "gap-between-phases";
      flaws.push({ path: ["periods", ...place, "from"], code });
    }
    before = to;
  }
  if (flaws.length === 0 && end !== undefined && (end.on < first.from || end.on > last.to))
    flaws.push({ path: ["end", "on"], code: "end-outside-periods" });
  return flaws;
}

/** All but schema and repeated ids. */
function furtherFlaws(
  table: RecordTable,
  record: AnyRecord,
  known: { readonly participants: ReadonlySet<string>; readonly grants: ReadonlySet<string> },
): Flaw[] {
  const flaws: Flaw[] = [];
  if ("participant" in record && !known.participants.has(record.participant))
    flaws.push({ path: ["participant"], code: "unknown-reference" });
  if ("grant" in record && record.grant !== undefined && !known.grants.has(record.grant))
    flaws.push({ path: ["grant"], code: "unknown-reference" });
  if ("from" in record && record.to !== undefined && record.to < record.from)
    flaws.push({ path: ["to"], code: "reversed" });
  if (table === "programmes") flaws.push(...flawsOfProgramme(record as Tables["programmes"][number]));
  if (table === "money") {
    const { line, grant } = record as Tables["money"][number];
    if (computedLines.some((computed) => computed === line))
      flaws.push({ path: ["line"], code: "computed-line" });
    if (line === grantReturned && grant === undefined) flaws.push({ path: ["grant"], code: "required" });
  }
  return flaws;
}

export type KeptTables = { readonly [Table in RecordTable]: Tables[Table][number][] };

export function soundRecords(
  kind: ReportKind,
  records: Records,
): { readonly kept: KeptTables; readonly leftOut: LeftOutRecord[] } {
  const kept: Record<RecordTable, AnyRecord[]> = {
    participants: [],
    programmes: [],
    stays: [],
    services: [],
    outcomes: [],
    staff: [],
    payments: [],
    grants: [],
    money: [],
    plan: [],
    changes: [],
  };
  const leftOut: LeftOutRecord[] = [];
  const idsOf = (table: "participants" | "grants") => new Set(kept[table].map((record) => record.id));
  const referredTo: RecordTable[] = ["participants", "grants"];
  const tables = tablesOf(kind);
  for (const table of [...referredTo, ...tables.filter((each) => !referredTo.includes(each))]) {
    const known = { participants: idsOf("participants"), grants: idsOf("grants") };
    const used = new Set<string>();
    (records[table] ?? []).forEach((record, index) => {
      const own = idOf(record);
      let issues = recordOf(fieldsOf[table])(record, []);
      if (issues.length === 0) {
        issues =
          own !== null && used.has(own) ? flaw(["id"], "repeated-id") : furtherFlaws(table, record, known);
      }
      if (own !== null) used.add(own);
      if (issues.length === 0) kept[table].push(record);
      else leftOut.push({ table, index, id: own, issues });
    });
  }
  const inOrder = tables.flatMap((table) => leftOut.filter((each) => each.table === table));
  return { kept: kept as KeptTables, leftOut: inOrder };
}

/** Only the records of one project, in every table that has the field. */
export function ofProject(kept: KeptTables, project: string | undefined): KeptTables {
  if (project === undefined) return kept;
  const its = <Item extends { readonly project?: string | undefined }>(table: readonly Item[]): Item[] =>
    table.filter((record) => record.project === project);
  return {
    participants: kept.participants,
    programmes: its(kept.programmes),
    stays: its(kept.stays),
    services: its(kept.services),
    outcomes: its(kept.outcomes),
    staff: its(kept.staff),
    payments: its(kept.payments),
    grants: its(kept.grants),
    money: its(kept.money),
    plan: its(kept.plan),
    changes: kept.changes,
  };
}
