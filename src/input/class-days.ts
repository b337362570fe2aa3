import * as z from "zod";
import type { CalendarDate } from "../calendar/index.js";
import { dateField, listField, monthField } from "./fields.js";
import { lazily } from "./lazily.js";
import { limits } from "./limits.js";

/**
 * Days of classes: a list, where a month in which any day is listed has exactly those; or each month as `YYYY-MM` with its
 * days, where a month that is named has exactly those, also none.
 */
export type ListedClassDays<Day extends string = string> =
  | readonly Day[]
  | Readonly<Record<string, readonly Day[]>>;

export const classDaysField = /* @__PURE__ */ lazily(
  () =>
    z.union([
      listField(dateField(), limits.classDays),
      z
        .record(monthField(), listField(dateField(), limits.daysOfMonth))
        .refine((months) => Object.keys(months).length <= limits.classMonths, {
          params: { code: "too-many", params: { most: limits.classMonths } },
        })
        .meta({ maxProperties: limits.classMonths }),
    ]) as unknown as z.ZodType<ListedClassDays<CalendarDate>, ListedClassDays>,
);
