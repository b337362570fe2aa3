export { asTables, type AsTablesInput, type AsTablesResult, tableLayouts, type Tables } from "./as-tables.js";
export type { DocumentInput } from "./document.js";
export {
  fromJson,
  type FromJsonInput,
  type FromJsonResult,
  type ReadContent,
  type ReadJson,
} from "./from-json.js";
export { renderLabels } from "./labels.js";
export type {
  Printable,
  PrintableCalendar,
  PrintableCard,
  PrintableChecked,
  PrintableCollective,
  PrintableInformation,
  PrintableList,
  PrintableOutcome,
  PrintablePaper,
  PrintableRatios,
  PrintableReport,
} from "./printable.js";
export { printableOutcomes } from "./printable-input.js";
export { type MediaType, mediaTypes, type NotRendered, type Rendered, type Rendering } from "./rendering.js";
export { renderSchemas } from "./schemas.js";
export { type Cell, type Column, type ColumnKind, columnKinds, type Table } from "./table.js";
export type { ShownAbsence, ShownSuspension, TimelineSvgInput } from "./timeline-input.js";
export { timelineSvg, type TimelineSvgResult } from "./timeline-svg.js";
export {
  csvDelimiters,
  decimalMarks,
  formulaTreatments,
  toCsv,
  type ToCsvInput,
  type ToCsvResult,
} from "./to-csv.js";
export { toHtml, type ToHtmlInput, type ToHtmlResult } from "./to-html.js";
export {
  type CalendarEvent,
  toICalendar,
  type ToICalendarInput,
  type ToICalendarResult,
} from "./to-icalendar.js";
export { toJson, type ToJsonInput, type ToJsonResult } from "./to-json.js";
export { toMarkdown, type ToMarkdownInput, type ToMarkdownResult } from "./to-markdown.js";
