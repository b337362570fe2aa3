// The calendar to the byte, its folding, and what a parser of others makes of it.
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import {
  type CalendarEvent,
  toICalendar,
  type ToICalendarInput,
} from "../../../src/reporting/render/index.js";
import { anyText, asCleaned, hostile, isWellFormed, textOf } from "./samples.js";

const event: CalendarEvent = { uid: "1@x", date: "2026-03-31", title: "Sprawozdanie" };
const written = (input: ToICalendarInput): string => textOf(toICalendar(input));

it("a calendar is written line by line", () => {
  expect(
    written({
      name: "Obowiązki; CIS",
      stamp: "2026-11-21T08:00:01Z",
      events: [
        { ...event, description: "a\r\nb,c\\d", categories: ["x,y", "z"] },
        { ...event, uid: "2@x", date: "2026-12-31" },
      ],
    }).split("\r\n"),
  ).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//zatrudnienie-socjalne//PL",
    "CALSCALE:GREGORIAN",
    "X-WR-CALNAME:Obowiązki\\; CIS",
    "BEGIN:VEVENT",
    "UID:1@x",
    "DTSTAMP:20261121T080001Z",
    "DTSTART;VALUE=DATE:20260331",
    "DTEND;VALUE=DATE:20260401",
    "SUMMARY:Sprawozdanie",
    "DESCRIPTION:a\\nb\\,c\\\\d",
    "CATEGORIES:x\\,y,z",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "UID:2@x",
    "DTSTAMP:20261121T080001Z",
    "DTSTART;VALUE=DATE:20261231",
    "DTEND;VALUE=DATE:20270101",
    "SUMMARY:Sprawozdanie",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

it("without events, without a stamp, without categories", () => {
  expect(written({ events: [] })).toBe(
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//zatrudnienie-socjalne//PL\r\nCALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n",
  );
  expect(written({ events: [{ ...event, categories: [] }] })).toContain("\r\nDTSTAMP:20261008T000000Z\r\n");
  expect(written({ events: [{ ...event, categories: [] }] })).not.toContain("CATEGORIES");
});

describe("folding", () => {
  const octets = (text: string): number => Buffer.byteLength(text, "utf8");

  it("as many whole characters as fit go into 75 octets, the space of the next line counted", () => {
    const lines = written({ events: [{ ...event, title: "ż".repeat(80) }] }).split("\r\n");
    const first = lines.findIndex((line) => line.startsWith("SUMMARY"));
    expect(lines[first]).toBe(`SUMMARY:${"ż".repeat(33)}`);
    expect(lines[first + 1]).toBe(` ${"ż".repeat(37)}`);
    expect(lines[first + 2]).toBe(` ${"ż".repeat(10)}`);
  });

  it.each([
    [67, 1],
    [68, 2],
  ])("a summary of %i letters has %i lines", (letters, count) => {
    const lines = written({ events: [{ ...event, title: "x".repeat(letters) }] }).split("\r\n");
    const first = lines.findIndex((line) => line.startsWith("SUMMARY"));
    expect(lines.slice(first).findIndex((line) => line.startsWith("TRANSP"))).toBe(count);
  });

  it("no line is longer, no character is cut, and every line but the last of a value is full", () => {
    fc.assert(
      fc.property(anyText, anyText, (title, description) => {
        const text = written({ events: [{ ...event, title, description }] });
        expect(isWellFormed(text)).toBe(true);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        const lines = text.split("\r\n");
        lines.forEach((line, index) => {
          expect(octets(line)).toBeLessThanOrEqual(75);
          const next = lines[index + 1] ?? "";
          if (next.startsWith(" "))
            expect(octets(line) + octets(String.fromCodePoint(next.codePointAt(1)!))).toBeGreaterThan(75);
        });
      }),
    );
  });
});

it("a parser gives the texts back", () => {
  const back = (text: string): string =>
    asCleaned(text)
      .replace(/\r\n|\r/g, "\n")
      .replace(/(?![\t\n])\p{Cc}/gu, "");
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 5 }), anyText, (titles, name) => {
      const events = titles.map((title, index) => ({
        ...event,
        uid: `${index};,\\@x`,
        title,
        description: title,
      }));
      const calendar = new ICAL.Component(ICAL.parse(written({ events, name })) as unknown[]);
      // Of a property it does not know the parser leaves the escapes.
      const calendarName = String(calendar.getFirstPropertyValue("x-wr-calname"));
      expect(calendarName.replace(/\\(.)/g, (_, escaped: string) => (escaped === "n" ? "\n" : escaped))).toBe(
        back(name),
      );
      const read = calendar.getAllSubcomponents("vevent");
      expect(read.map((each) => each.getFirstPropertyValue("summary"))).toEqual(titles.map(back));
      expect(read.map((each) => each.getFirstPropertyValue("description"))).toEqual(titles.map(back));
      expect(read.map((each) => each.getFirstPropertyValue("uid"))).toEqual(events.map(({ uid }) => uid));
      for (const each of read) expect(each.getFirstPropertyValue("dtend")?.toString()).toBe("2026-04-01");
    }),
  );
});

it("no text makes an event of its own", () => {
  const text = written({ events: hostile.map((title, index) => ({ ...event, uid: `${index}`, title })) });
  expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(hostile.length);
});

describe("what is refused", () => {
  const codes = (input: unknown): unknown =>
    (toICalendar(input as never) as { issues?: { path: unknown; code: string }[] }).issues?.map(
      ({ path, code }) => [path, code],
    );
  it.each([
    ["a repeated uid", { events: [event, event] }, [[["events", 1, "uid"], "repeated-id"]]],
    [
      "a uid that differs in what is dropped",
      { events: [event, { ...event, uid: "1\0@x" }] },
      [[["events", 1, "uid"], "repeated-id"]],
    ],
    ["an empty uid", { events: [{ ...event, uid: "" }] }, [[["events", 0, "uid"], "empty-text"]]],
    [
      "a day that is none",
      { events: [{ ...event, date: "2026-02-29" }] },
      [[["events", 0, "date"], "not-a-date"]],
    ],
    ["a stamp without zone", { events: [], stamp: "2026-01-01T00:00:00" }, [[["stamp"], "not-a-stamp"]]],
    ["a stamp at no hour", { events: [], stamp: "2026-01-01T24:00:00Z" }, [[["stamp"], "not-a-stamp"]]],
    ["a stamp on no day", { events: [], stamp: "2026-02-30T00:00:00Z" }, [[["stamp"], "not-a-stamp"]]],
    ["an unknown key", { events: [], extra: 1 }, [[["extra"], "unknown-key"]]],
  ])("%s", (_name, input, issues) => {
    expect(codes(input)).toEqual(issues);
  });

  it("5,000 events are written, one more is refused", () => {
    const events = Array.from({ length: 5_001 }, (_, index) => ({ ...event, uid: `${index}` }));
    expect(toICalendar({ events: events.slice(1) }).outcome).toBe("rendered");
    expect(codes({ events })).toEqual([[["events"], "too-many"]]);
  });
});
