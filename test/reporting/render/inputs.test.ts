// Whatever is given: an answer, no exception, the input untouched, the same answer twice.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as renderers from "../../../src/reporting/render/index.js";
import { hostile, samples } from "./samples.js";

const { asTables, fromJson, timelineSvg, toCsv, toHtml, toICalendar, toJson, toMarkdown, renderSchemas } =
  renderers;
const all = { asTables, fromJson, timelineSvg, toCsv, toHtml, toICalendar, toJson, toMarkdown };

describe.each(Object.entries(all))("%s", (name, render) => {
  const call = render as (input: unknown) => { outcome: string };

  it("does not throw on anything", () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withMap: true,
          withDate: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        (input) => {
          expect(call(input)).toMatchObject({ outcome: "invalid" });
        },
      ),
    );
    expect(
      call(
        new Proxy(
          {},
          {
            get: () => {
              throw new Error("x");
            },
            ownKeys: () => {
              throw new Error("x");
            },
          },
        ),
      ),
    ).toMatchObject({ outcome: "invalid" });
  });

  it("does not throw on half of a result", () => {
    const keys = fc.constantFrom(
      "of",
      "table",
      "tables",
      "title",
      "events",
      "periods",
      "text",
      "layout",
      "absences",
    );
    const value = fc.oneof(fc.constantFrom(...samples, ...hostile, [], {}, null), fc.anything());
    fc.assert(
      fc.property(fc.dictionary(keys, value), (input) => {
        const made = call(input);
        expect(renderSchemas[name as keyof typeof all].result().safeParse(made).success).toBe(true);
      }),
    );
  });
});

it.each(Object.entries(renderSchemas))(
  "%s has schemas that can be written as JSON Schema",
  (_name, { input, result }) => {
    expect(z.toJSONSchema(input(), { io: "input" })).toHaveProperty("type", "object");
    expect(z.toJSONSchema(result())).toHaveProperty("$schema");
  },
);

it("a result is not changed, and gives the same twice", () => {
  for (const of of samples) {
    const before = structuredClone(of);
    for (const render of [asTables, toHtml, toMarkdown, toJson]) {
      const made = render({ of });
      expect(made).toEqual(render({ of }));
      expect(structuredClone(made)).toEqual(made);
    }
    expect(of).toEqual(before);
  }
});
