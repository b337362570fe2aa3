// JSON out and in: without persons, byte for byte the same the second time.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromJson, toJson } from "../../../src/reporting/render/index.js";
import { anyText, asCleaned, collective, isWellFormed, report, samples, textOf } from "./samples.js";

const json = (of: unknown): string => textOf(toJson({ of } as never));
const whole = (of: unknown) => JSON.parse(json(of)) as Record<string, unknown>;

describe("toJson", () => {
  it("is the format, its version, the kind and the content, indented by two", () => {
    expect(json({ outcome: "information", on: "2025-12-31", count: 3, more: ["x"] })).toBe(
      `{
  "format": "zatrudnienie-socjalne",
  "schemaVersion": 1,
  "kind": "information",
  "content": {
    "outcome": "information",
    "on": "2025-12-31",
    "count": 3,
    "more": [
      "x"
    ]
  }
}
`,
    );
  });

  it("has the number of the lists that name persons, and all else as it is", () => {
    const { content } = whole(report);
    expect(content).toEqual({ ...report, unknowns: 1, leftOut: 1, findings: 2 });
    expect(whole(collective)["content"]).toEqual(collective);
  });

  it("cleans every text and every key", () => {
    fc.assert(
      fc.property(anyText, anyText, (key, text) => {
        const written = json({
          outcome: "information",
          on: "2025-12-31",
          count: 3,
          more: { [`k${key}`]: [text] },
        });
        const { more } = (JSON.parse(written) as { content: { more: object } }).content;
        expect(more).toEqual({ [`k${asCleaned(key)}`]: [asCleaned(text)] });
        expect(isWellFormed(written)).toBe(true);
      }),
    );
  });

  it.each([
    ["a big number", { more: 1n }],
    ["a function that says what it is in JSON", { more: { toJSON: () => "x" } }],
    [
      "a circle",
      (() => {
        const circle: Record<string, unknown> = {};
        circle["more"] = circle;
        return circle;
      })(),
    ],
  ])("does not throw on %s", (_name, rest) => {
    const made = toJson({ of: { outcome: "information", on: "2025-12-31", count: 3, ...rest } } as never);
    expect(made.outcome === "invalid" || !made.text.includes('"x"')).toBe(true);
  });
});

describe("fromJson", () => {
  it.each(samples.map((of) => [of.outcome, of] as const))(
    "reads a %s, and writing it again gives the same bytes",
    (outcome, of) => {
      const text = json(of);
      const read = fromJson({ text });
      expect(read).toMatchObject({ outcome: "read", kind: outcome });
      expect(json(read.outcome === "read" && read.content)).toBe(text);
      expect(fromJson({ text: `\uFEFF${text}` })).toEqual(read);
    },
  );

  const codes = (text: unknown): unknown => {
    const read = fromJson({ text } as never);
    return read.outcome === "invalid" ? read.issues.map(({ path, code }) => [path, code]) : read;
  };
  // A file is changed at any depth.
  // oxlint-disable-next-line typescript/no-explicit-any
  const changed = (change: (file: any) => void, of: unknown = report): string => {
    const file = whole(of);
    change(file);
    return JSON.stringify(file);
  };

  it.each([
    ["no text", 1, [[["text"], "wrong-type"]]],
    ["no JSON", "{", [[["text"], "not-json"]]],
    ["two marks at the start", "\uFEFF\uFEFF{}", [[["text"], "not-json"]]],
    [
      "null",
      "null",
      [
        [["text", "format"], "wrong-format"],
        [["text", "schemaVersion"], "wrong-version"],
      ],
    ],
    ["another format", changed((file) => (file.format = "x")), [[["text", "format"], "wrong-format"]]],
    [
      "another version",
      changed((file) => (file.schemaVersion = 2)),
      [[["text", "schemaVersion"], "wrong-version"]],
    ],
    [
      "a kind that is not the content's",
      changed((file) => (file.kind = "paper")),
      [[["text", "kind"], "not-one-of"]],
    ],
    [
      "no content",
      changed((file) => delete file.content),
      [
        [["text", "kind"], "not-one-of"],
        [["text", "content"], "wrong-type"],
      ],
    ],
    [
      "a cell that is not there",
      changed((file) => delete file.content.cells.staff.left.women),
      [[["text", "content", "cells", "staff", "left", "women"], "missing-cell"]],
    ],
    [
      "money that is a number",
      changed((file) => (file.content.cells.grants.total.used = 1)),
      [[["text", "content", "cells", "grants", "total", "used"], "wrong-type"]],
    ],
    [
      "a count that is a text",
      changed((file) => (file.content.cells.staff.left.women = "1")),
      [[["text", "content", "cells", "staff", "left", "women"], "wrong-type"]],
    ],
    [
      "an average that is a number",
      changed((file) => (file.content.cells.staff.average.women = 1)),
      [[["text", "content", "cells", "staff", "average", "women"], "wrong-type"]],
    ],
    [
      "no year and no unit",
      changed((file) => {
        delete file.content.year;
        delete file.content.unit.id;
      }),
      [
        [["text", "content", "year"], "required"],
        [["text", "content", "unit", "id"], "required"],
      ],
    ],
    [
      "no sources",
      changed((file) => delete file.content.sources, collective),
      [[["text", "content", "sources"], "required"]],
    ],
    [
      "a club with the content of a centre",
      changed((file) => (file.content.kind = "club")),
      [[["text", "content", "content"], "not-one-of"]],
    ],
  ])("%s", (_name, text, issues) => {
    expect(codes(text)).toEqual(issues);
  });

  it("a fault of the schema does not hide a cell that is not there", () => {
    const text = changed((file) => {
      delete file.content.year;
      delete file.content.cells.staff.left.women;
    });
    expect(codes(text)).toEqual([
      [["text", "content", "year"], "required"],
      [["text", "content", "cells", "staff", "left", "women"], "missing-cell"],
    ]);
  });

  it("keys it does not know are let through", () => {
    const read = fromJson({
      text: changed((file) => {
        file.content.later = { x: 1 };
        file.also = 2;
      }),
    });
    expect(read).toMatchObject({ outcome: "read", content: { later: { x: 1 } } });
  });

  it("does not throw on any text", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), (text) => {
        expect(["read", "invalid"]).toContain(fromJson({ text }).outcome);
      }),
    );
    expect(fromJson({ text: `${"[".repeat(200_000)}${"]".repeat(200_000)}` }).outcome).toBe("invalid");
  });
});
