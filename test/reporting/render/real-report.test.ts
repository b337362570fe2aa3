// A report counted from records goes through every renderer, and no person of its records comes out.
import { expect, it } from "vitest";
import { centreReport, clubReport } from "../../../src/reporting/index.js";
import {
  asTables,
  fromJson,
  toCsv,
  toHtml,
  toJson,
  toMarkdown,
} from "../../../src/reporting/render/index.js";
import { textOf } from "./samples.js";

const participants = [
  { id: "person-1", sex: "female" as const, name: "Anna Nowak" },
  { id: "person-2", name: "Jan Kowalski" },
];
const services = [
  {
    id: "service-1",
    participant: "person-1",
    kind: "therapy" as const,
    from: "2025-02-01",
    to: "2025-03-01",
  },
  { id: "service-2", participant: "person-9", kind: "therapy" as const, from: "2025-02-01" },
];
const unit = { id: "cis-1", name: "CIS" };
const centre = centreReport({
  year: 2025,
  records: {
    unit,
    participants,
    services,
    programmes: participants.map(({ id }) => ({
      id: `programme-${id}`,
      participant: id,
      periods: { participation: { from: "2025-01-01", to: "2025-10-31" } },
    })),
    grants: [{ id: "grant-1", granter: "Gmina", purpose: "operation", granted: "1000.00" }],
    money: [
      { id: "money-1", on: "2025-02-02", line: "revenue.municipality", amount: "1000.00", grant: "grant-1" },
    ],
    changes: [{ id: "change-1", on: "2025-05-05", point: "2a", text: "Nowy telefon" }],
  },
});
const club = clubReport({
  year: 2025,
  records: {
    unit,
    participants,
    services,
    stays: [{ id: "stay-1", participant: "person-1", from: "2025-01-01", to: "2025-06-30" }],
  },
});

it.each([
  ["centre", centre],
  ["club", club],
])("of a %s", (_kind, report) => {
  if (report.outcome !== "report") throw new Error(JSON.stringify(report));
  const written = [
    textOf(toHtml({ of: report })),
    textOf(toMarkdown({ of: report, lang: "en" })),
    textOf(toCsv({ of: report, layout: "long" })),
    textOf(toJson({ of: report })),
  ];
  for (const text of written) {
    expect(text).toMatch(/cis-1|CIS/);
    expect(text).not.toMatch(/person-\d|Nowak|Kowalski|programme-|stay-1|service-\d/);
  }
  const tables = asTables({ of: report });
  expect(tables).toMatchObject({
    notes: [`Pominięto błędnych zapisów: ${report.leftOut.length}`, `Brak danych: ${report.unknowns.length}`],
  });
  const read = fromJson({ text: written[3]! });
  if (read.outcome !== "read" || read.content.outcome !== "report") throw new Error(JSON.stringify(read));
  expect(read.content.cells).toEqual(report.cells);
  expect(textOf(toJson({ of: read.content }))).toBe(written[3]);
  expect(asTables({ of: read.content })).toEqual(tables);
});
