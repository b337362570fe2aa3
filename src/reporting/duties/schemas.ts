import * as z from "zod";
import { lazily, type SchemasOf } from "../../input/index.js";
import { citationPart, dayPart, decidedParts, issuePart, undecidedOutcomes } from "../../reasoning/index.js";
import { recordTables } from "../vocabulary.js";
import type { DutyCalendarResult } from "./duty.js";
import { type DutyCalendarInput, dutyCalendarInput } from "./inputs.js";
import { dutyHolders, dutyKinds, dutyQuestions } from "./vocabulary.js";

const dutyCalendarResult = /* @__PURE__ */ lazily(() =>
  z.toZod<DutyCalendarResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("calendar"),
        for: z.literal(dutyHolders),
        from: dayPart,
        to: dayPart,
        duties: z.array(
          z.strictObject({
            uid: z.string(),
            kind: z.literal(dutyKinds),
            about: z.string(),
            date: dayPart,
            movedTo: dayPart.nullable(),
            fixedByLaw: z.boolean(),
            certainty: z.literal(["A", "B", "C", "D"]),
            question: z.literal(dutyQuestions).exactOptional(),
            title: z.strictObject({ pl: z.string(), en: z.string() }),
            citation: citationPart,
          }),
        ),
        events: z.array(
          z.strictObject({
            uid: z.string(),
            date: dayPart,
            title: z.string(),
            description: z.string(),
            categories: z.array(z.string()),
          }),
        ),
        leftOut: z.array(
          z.strictObject({
            table: z.literal(recordTables),
            index: z.number(),
            id: z.string().nullable(),
            issues: z.array(issuePart),
          }),
        ),
        ...decidedParts("dutyCalendar"),
      }),
      ...undecidedOutcomes("dutyCalendar"),
    ]),
  ),
);

/** What the calendar of duties takes and returns. */
export const dutySchemas: { readonly dutyCalendar: SchemasOf<DutyCalendarInput, DutyCalendarResult> } = {
  dutyCalendar: {
    input: dutyCalendarInput,
    result: dutyCalendarResult,
  },
};
