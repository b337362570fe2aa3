import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import {
  amountField,
  commonFields,
  type CommonSettings,
  dateField,
  hoursField,
  lazily,
  limits,
  listField,
  monthField,
  periodField,
} from "../../input/index.js";
import type { PaperFields } from "./fields.js";
import { resultField } from "./given-results.js";
import { decidedGrounds, type PaperKind, paperKinds } from "./vocabulary.js";

/** What {@link paper} takes: the kind of paper and its fields. */
export type PaperInput<Day extends string = string> = CommonSettings<Day> &
  { [Kind in PaperKind]: { readonly kind: Kind; readonly fields: PaperFields<Day>[Kind] } }[PaperKind];

/** The input as read. */
export interface PaperFacts<Kind extends PaperKind = PaperKind> extends CommonSettings<CalendarDate> {
  readonly kind: Kind;
  readonly fields: PaperFields<CalendarDate>[Kind];
}

const textOf = (most: number): z.ZodString =>
  z
    .string()
    .max(most)
    .refine((text) => text.trim() !== "", { params: { code: "empty-text" } });

const nameField = /* @__PURE__ */ lazily(() => textOf(limits.textLength));
const longField = /* @__PURE__ */ lazily(() => textOf(limits.longText));

const ofUnit = /* @__PURE__ */ lazily(() => ({
  unit: z.strictObject({ name: nameField(), place: nameField().optional() }),
}));
const ofPerson = /* @__PURE__ */ lazily(() => ({
  ...ofUnit(),
  person: z.strictObject({ name: nameField() }),
}));
const actions = /* @__PURE__ */ lazily(() =>
  listField(z.strictObject({ action: longField(), responsible: nameField() }), limits.lines),
);

/** What a paper of each kind is made from. */
const fields = /* @__PURE__ */ lazily((): Readonly<Record<PaperKind, z.ZodObject>> => ({
  certificate: z.strictObject({
    ...ofPerson(),
    certificate: resultField("certificate", "not-a-certificate"),
    from: dateField(),
    to: dateField(),
    skills: listField(longField(), limits.lines).min(1),
    issuedOn: dateField(),
  }),
  programme: z.strictObject({
    ...ofPerson(),
    from: dateField(),
    to: dateField(),
    social: actions(),
    vocational: actions(),
    signedOn: dateField().optional(),
  }),
  "attendance-card": z.strictObject({ ...ofPerson(), card: resultField("card", "not-a-card") }),
  "benefit-notice": z.strictObject({ ...ofPerson(), result: resultField("result", "not-a-month-decided") }),
  "extension-notice": z.strictObject({
    ...ofPerson(),
    extension: periodField(),
    decidedOn: dateField(),
    reason: longField(),
  }),
  "discontinuation-decision": z.strictObject({
    ...ofPerson(),
    ground: z.literal(decidedGrounds),
    on: dateField(),
    decidedOn: dateField(),
    reason: longField(),
  }),
  "monthly-programme": z.strictObject({
    ...ofUnit(),
    month: monthField(),
    days: listField(
      z.strictObject({
        date: dateField(),
        topics: listField(longField(), limits.lines),
        hours: hoursField(limits.hoursOfDay).optional(),
      }),
      limits.marks,
    ),
  }),
  "refund-application": z.strictObject({
    ...ofUnit(),
    office: z.strictObject({ name: nameField() }),
    claim: resultField("claim", "not-a-claim"),
    filedOn: dateField(),
    advance: amountField().optional(),
  }),
}));

function inputOf(kind: PaperKind) {
  return z.strictObject({ kind: z.literal(kind), fields: fields()[kind], ...commonFields() });
}

/** The input of one kind alone: so that all its problems are found at once, those between its fields too. */
export function paperInputOf(kind: PaperKind): z.ZodType<PaperFacts, PaperInput> {
  return inputOf(kind) as unknown as z.ZodType<PaperFacts, PaperInput>;
}

export const paperInput = /* @__PURE__ */ lazily((): z.ZodType<PaperFacts, PaperInput> => {
  const [first, ...others] = paperKinds.map(inputOf);
  return z.discriminatedUnion("kind", [first!, ...others]) as unknown as z.ZodType<PaperFacts, PaperInput>;
});
