import * as z from "zod";
import { calendarDate, dayAfter, isCalendarDate } from "../../calendar/index.js";
import { dateField, lazily, limits, listField, type Parts } from "../../input/index.js";
import { checkedUntil } from "../../law/index.js";
import type { Issue } from "../../reasoning/index.js";
import { folded } from "./ics-fold.js";
import { icsText } from "./ics-text.js";
import { made, rendered, type Renderer, type Rendering } from "./rendering.js";
import { shownText } from "./table.js";

/** A day in a calendar. */
export interface CalendarEvent<Day extends string = string> {
  /** Its own for good, also when its day changes. */
  readonly uid: string;
  readonly date: Day;
  readonly title: string;
  readonly description?: string | undefined;
  readonly categories?: readonly string[] | undefined;
}

/** What {@link toICalendar} takes. */
export interface ToICalendarInput<Day extends string = string> {
  readonly events: readonly CalendarEvent<Day>[];
  /** Of the calendar. */
  readonly name?: string | undefined;
  /** When the information was last revised, `YYYY-MM-DDTHH:MM:SSZ`; left out: the day up to which the law was checked. */
  readonly stamp?: string | undefined;
}

/** What {@link toICalendar} returns. */
export type ToICalendarResult = Rendering<"text/calendar">;

export const toICalendarInput = /* @__PURE__ */ lazily((): z.ZodType<ToICalendarInput, ToICalendarInput> =>
  z.strictObject({
    events: listField(
      z.strictObject({
        uid: shownText().refine((uid) => icsText(uid) !== "", { params: { code: "empty-text" } }),
        date: dateField(),
        title: shownText(),
        description: shownText().optional(),
        categories: listField(shownText(), limits.columns).optional(),
      }),
      limits.calendarEvents,
    ),
    name: shownText().optional(),
    stamp: z
      .string()
      .refine(isStamp, { params: { code: "not-a-stamp" } })
      .optional(),
  }),
);

function isStamp(text: string): boolean {
  const [date = "", time = ""] = text.split(/T(.*)/s);
  return isCalendarDate(date) && /^(?:[01]\d|2[0-3])(?::[0-5]\d){2}Z$/.test(time);
}

/**
 * Writes days, such as the `events` of a duty calendar, as a calendar that other programs can subscribe to.
 *
 * Form: RFC 5545, whole days. `date` is `YYYY-MM-DD`; `stamp` is the moment the information was last revised, in UTC. Not
 * checked: whether two events are the same. Bad input, a repeated `uid` too, gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { toICalendar } from "zatrudnienie-socjalne/reporting";
 *
 * const ics = toICalendar({ events: [{ uid: "1@example.org", date: "2027-03-31", title: "Sprawozdanie; za 2026 r." }] });
 * ics.outcome === "rendered" && ics.text.split("\r\n").slice(4, 11);
 * // => ["BEGIN:VEVENT", "UID:1@example.org", "DTSTAMP:20261008T000000Z", "DTSTART;VALUE=DATE:20270331", "DTEND;VALUE=DATE:20270401", "SUMMARY:Sprawozdanie\\; za 2026 r.", "TRANSP:TRANSPARENT"]
 * ```
 *
 * Source: RFC 5545.
 */
export function toICalendar(input: ToICalendarInput): ToICalendarResult {
  return made(renderer, input);
}

const renderer: Renderer<ToICalendarInput, ToICalendarResult> = {
  schema: toICalendarInput,
  contradictions: repeatedUids,
  make: (input) => rendered("text/calendar", linesOf(input).map(folded).join("")),
};

/** By the texts written, so that what differs only in what is dropped is the same. */
function repeatedUids({ events }: Parts<ToICalendarInput>): Issue[] {
  const seen = new Set<string>();
  return (events ?? []).flatMap((event, index) => {
    const { uid } = event ?? {};
    if (uid == null) return [];
    const written = icsText(uid);
    if (seen.has(written)) return [{ path: ["events", index, "uid"], code: "repeated-id" }];
    seen.add(written);
    return [];
  });
}

function linesOf({ events, name, stamp = `${checkedUntil}T00:00:00Z` }: ToICalendarInput): string[] {
  const revised = stamp.replace(/[-:]/g, "");
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//zatrudnienie-socjalne//PL",
    "CALSCALE:GREGORIAN",
    ...(name === undefined ? [] : [`X-WR-CALNAME:${icsText(name)}`]),
    ...events.flatMap((event) => eventLines(event, revised)),
    "END:VCALENDAR",
  ];
}

function eventLines(event: CalendarEvent, revised: string): string[] {
  const { uid, title, description, categories = [] } = event;
  const date = calendarDate(event.date);
  return [
    "BEGIN:VEVENT",
    `UID:${icsText(uid)}`,
    `DTSTAMP:${revised}`,
    `DTSTART;VALUE=DATE:${withoutHyphens(date)}`,
    `DTEND;VALUE=DATE:${withoutHyphens(dayAfter(date))}`,
    `SUMMARY:${icsText(title)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${icsText(description)}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(icsText).join(",")}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function withoutHyphens(date: string): string {
  return date.replaceAll("-", "");
}
