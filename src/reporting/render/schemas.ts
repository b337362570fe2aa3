import * as z from "zod";
import { lazily, type SchemasOf } from "../../input/index.js";
import { citationPart, issuePart } from "../../reasoning/index.js";
import { type AsTablesInput, asTablesInput, type AsTablesResult } from "./as-tables.js";
import { type DocumentInput, documentInput } from "./document.js";
import { type FromJsonInput, fromJsonInput, type FromJsonResult, type ReadContent } from "./from-json.js";
import { printableInput, printableOutcomes } from "./printable-input.js";
import type { MediaType, NotRendered, Rendering } from "./rendering.js";
import { columnKinds } from "./table.js";
import { type TimelineSvgInput, timelineSvgInput } from "./timeline-input.js";
import type { TimelineSvgResult } from "./timeline-svg.js";
import { type ToCsvInput, toCsvInput, type ToCsvResult } from "./to-csv.js";
import type { ToHtmlResult } from "./to-html.js";
import { type ToICalendarInput, toICalendarInput, type ToICalendarResult } from "./to-icalendar.js";
import { type ToJsonInput, toJsonInput, type ToJsonResult } from "./to-json.js";
import type { ToMarkdownResult } from "./to-markdown.js";

const notRendered = /* @__PURE__ */ lazily(() =>
  z.toZod<NotRendered>()(z.strictObject({ outcome: z.literal("invalid"), issues: z.array(issuePart) })),
);

const renderingOf = <Media extends MediaType>(mediaType: Media): (() => z.ZodType<Rendering<Media>>) =>
  lazily(() =>
    z.discriminatedUnion("outcome", [
      z.strictObject({ outcome: z.literal("rendered"), text: z.string(), mediaType: z.literal(mediaType) }),
      notRendered(),
    ]),
  );

const asTablesResult = /* @__PURE__ */ lazily((): z.ZodType<AsTablesResult> =>
  z.discriminatedUnion("outcome", [
    z.strictObject({
      outcome: z.literal("tables"),
      title: z.string(),
      notes: z.array(z.string()),
      tables: z.array(
        z.strictObject({
          id: z.string().exactOptional(),
          title: z.string().exactOptional(),
          items: z.array(citationPart).exactOptional(),
          columns: z.array(
            z.strictObject({ id: z.string(), label: z.string(), kind: z.literal(columnKinds) }),
          ),
          rows: z.array(z.array(z.union([z.string(), z.int(), z.null()]))),
        }),
      ),
    }),
    notRendered(),
  ]),
);

const fromJsonResult = /* @__PURE__ */ lazily((): z.ZodType<FromJsonResult> =>
  z.discriminatedUnion("outcome", [
    z.strictObject({
      outcome: z.literal("read"),
      kind: z.literal(printableOutcomes),
      // Looked at as far as it is printed; merging looks at the rest of a report.
      content: printableInput() as unknown as z.ZodType<ReadContent>,
    }),
    notRendered(),
  ]),
);

/** What each renderer takes and returns. */
export const renderSchemas: {
  readonly asTables: SchemasOf<AsTablesInput, AsTablesResult>;
  readonly toCsv: SchemasOf<ToCsvInput, ToCsvResult>;
  readonly toICalendar: SchemasOf<ToICalendarInput, ToICalendarResult>;
  readonly toHtml: SchemasOf<DocumentInput, ToHtmlResult>;
  readonly toMarkdown: SchemasOf<DocumentInput, ToMarkdownResult>;
  readonly timelineSvg: SchemasOf<TimelineSvgInput, TimelineSvgResult>;
  readonly toJson: SchemasOf<ToJsonInput, ToJsonResult>;
  readonly fromJson: SchemasOf<FromJsonInput, FromJsonResult>;
} = {
  asTables: { input: asTablesInput, result: asTablesResult },
  toCsv: { input: toCsvInput, result: /* @__PURE__ */ renderingOf("text/csv") },
  toICalendar: { input: toICalendarInput, result: /* @__PURE__ */ renderingOf("text/calendar") },
  toHtml: { input: documentInput, result: /* @__PURE__ */ renderingOf("text/html") },
  toMarkdown: { input: documentInput, result: /* @__PURE__ */ renderingOf("text/markdown") },
  timelineSvg: { input: timelineSvgInput, result: /* @__PURE__ */ renderingOf("image/svg+xml") },
  toJson: { input: toJsonInput, result: /* @__PURE__ */ renderingOf("application/json") },
  fromJson: { input: fromJsonInput, result: fromJsonResult },
};
