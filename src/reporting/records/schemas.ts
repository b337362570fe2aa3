import * as z from "zod";
import {
  amountField,
  dateField,
  factField,
  idField,
  lazily,
  limits,
  listField,
  monthField,
} from "../../input/index.js";
import { groupIds } from "../../law/index.js";
import { endReasons, periodsInput } from "../../participation/index.js";
import {
  applicationPoints,
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
} from "../vocabulary.js";
import type { Records } from "./records.js";

/** A text that is shown, bounded. */
const textField = /* @__PURE__ */ lazily(() => z.string().max(limits.longText));

const yearField = /* @__PURE__ */ lazily(() => z.int().min(limits.firstYear).max(limits.lastYear));

/** PLN with two decimals, with a minus sign where something is taken back. */
const signedAmountField = /* @__PURE__ */ lazily(() =>
  z
    .string()
    .regex(/^-?(?:0|[1-9]\d{0,7})\.\d{2}$/, { error: "not-an-amount", abort: true })
    .describe("PLN with exactly two decimals; a leading minus for a correction."),
);

/** A part of full time: `1`, `1/2`, above 0 and at most 1. */
const timeField = /* @__PURE__ */ lazily(() =>
  z
    .string()
    .regex(/^[1-9]\d{0,3}(?:\/[1-9]\d{0,3})?$/, { error: "not-a-part-of-full-time", abort: true })
    .refine((text) => isPartOfWhole(text), { params: { code: "not-a-part-of-full-time" } })
    .describe("A part of full time, above 0 and at most 1: 1, 1/2, 3/4 …"),
);

function isPartOfWhole(text: string): boolean {
  const [part = 0, whole = 1] = text.split("/").map(Number);
  return part <= whole;
}

const named = /* @__PURE__ */ lazily(() => ({ id: idField(), project: idField().optional() }));
const ofParticipant = /* @__PURE__ */ lazily(() => ({ ...named(), participant: idField() }));
const groupsField = /* @__PURE__ */ lazily(() => listField(z.literal(groupIds), groupIds.length).optional());

/** What a record of each table looks like. */
const recordFields = /* @__PURE__ */ lazily(() => ({
  participants: z.strictObject({
    id: idField(),
    sex: z.literal(sexes).optional(),
    groups: groupsField(),
    name: textField().optional(),
  }),
  programmes: z.strictObject({
    ...ofParticipant(),
    periods: periodsInput(),
    end: z
      .strictObject({ on: dateField(), reason: z.literal([...endReasons, ...furtherEndReasons]) })
      .optional(),
    groups: groupsField(),
  }),
  stays: z.strictObject({
    ...ofParticipant(),
    from: dateField(),
    to: dateField().optional(),
    completed: factField().optional(),
    groups: groupsField(),
  }),
  services: z.strictObject({
    ...ofParticipant(),
    kind: z.literal(serviceKinds),
    from: dateField(),
    to: dateField().optional(),
    completed: factField().optional(),
  }),
  outcomes: z.strictObject({ ...ofParticipant(), kind: z.literal(outcomeKinds), on: dateField() }),
  staff: z.strictObject({
    ...named(),
    person: idField(),
    sex: z.literal(sexes).optional(),
    basis: z.literal(employmentBases),
    from: dateField(),
    to: dateField().optional(),
    time: timeField().optional(),
  }),
  payments: z.strictObject({
    ...ofParticipant(),
    forMonth: monthField(),
    paidOn: dateField(),
    benefit: amountField().optional(),
    premium: amountField().optional(),
    grant: idField().optional(),
  }),
  grants: z.strictObject({
    ...named(),
    granter: idField().optional(),
    purpose: z.literal(grantPurposes),
    granted: amountField().optional(),
  }),
  money: z.strictObject({
    ...named(),
    on: dateField(),
    line: z.literal([...moneyLines, grantReturned]),
    amount: signedAmountField(),
    grant: idField().optional(),
  }),
  plan: z.strictObject({
    ...named(),
    year: yearField(),
    line: z.literal(moneyLines),
    amount: amountField(),
  }),
  changes: z.strictObject({
    id: idField(),
    on: dateField(),
    point: z.literal(applicationPoints),
    text: textField(),
  }),
}));

/** The schema of one record of a table. */
export function recordSchema<Table extends RecordTable>(
  table: Table,
): ReturnType<typeof recordFields>[Table] {
  return recordFields()[table];
}

/** Which tables a centre and a club have. */
export const tablesOf: Readonly<Record<ReportKind, readonly RecordTable[]>> = {
  centre: recordTables.filter((table) => table !== "stays"),
  club: recordTables.filter((table) => table !== "programmes" && table !== "changes"),
};

const unitInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idField(),
    name: textField().optional(),
    from: dateField().optional(),
    to: dateField().optional(),
  }),
);

/** The records of a centre or a club as a whole. Its tables are read record by record, so that none stops the others. */
export function recordsInput(kind: ReportKind): z.ZodType<Records, Records> {
  const tables = tablesOf[kind].map((table) => [
    table,
    listField(recordSchema(table), limits.records).optional(),
  ]);
  return z.strictObject({
    unit: unitInput(),
    ...(Object.fromEntries(tables) as object),
  });
}
