import { type Citation, theAct, type UnitId } from "../../law/index.js";
import {
  economicOutcomes,
  investmentLines,
  payLines,
  type ReportContent,
  revenueLines,
  runningLines,
  serviceKinds,
  socialOutcomes,
} from "../vocabulary.js";

/** What a cell holds: people, money with two decimals, or a count of full-time work with two. */
export type CellKind = "count" | "money" | "decimal";

/** A section of a report: its rows and columns, and the item of the law it answers. */
export interface Section {
  readonly id: string;
  readonly items: readonly Citation[];
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly kind: CellKind;
}

const groups = Array.from({ length: 8 }, (_, index) => `group-${index + 1}`);
const ofWhom = ["total", "women"];
const ofCourse = ["began", "took-part", "completed"];
const ofPlan = ["plan", "executed", "next-plan"];

const named = (prefix: string, lines: readonly string[]): string[] =>
  lines.map((line) => `${prefix}.${line}`);

/** The sections of the report of a centre, in their order. */
const ofCentre = (items: (...points: string[]) => Citation[]): Section[] => [
  {
    id: "staff",
    items: items("1"),
    rows: ["persons", "employment", "hired", "left", "average", "full-time", "part-time", "civil-law"],
    columns: ofWhom,
    kind: "count",
  },
  {
    id: "participants",
    items: items("2"),
    rows: ["total", "women", ...groups, "others"],
    columns: ofCourse,
    kind: "count",
  },
  {
    id: "independence",
    items: items("3"),
    rows: ["total", ...economicOutcomes],
    columns: ofWhom,
    kind: "count",
  },
  {
    id: "reintegration",
    items: items("4"),
    rows: ["vocational", "social", "any"],
    columns: ofWhom,
    kind: "count",
  },
  { id: "services", items: items("5"), rows: [...serviceKinds], columns: ofCourse, kind: "count" },
  { id: "social-effects", items: [], rows: ["total", ...socialOutcomes], columns: ofWhom, kind: "count" },
  grants(items("6")),
  { id: "revenue", items: items("6", "7"), rows: ["total", ...revenueLines], columns: ofPlan, kind: "money" },
  {
    id: "expenditure",
    items: items("6", "7"),
    rows: [
      "total",
      ...["pay", ...named("pay", payLines)],
      ...["running", ...named("running", runningLines)],
      ...["investment", ...named("investment", investmentLines)],
      "other",
    ],
    columns: ofPlan,
    kind: "money",
  },
];

/** The sections of the report of a club, in their order. */
const ofClub = (items: (point: string) => Citation[]): Section[] => [
  {
    id: "staff",
    items: items("1"),
    rows: ["persons", "full-time", "part-time", "employment", "civil-law"],
    columns: ofWhom,
    kind: "count",
  },
  {
    id: "participants",
    items: items("2"),
    rows: ["total", "women", ...groups, "others"],
    columns: ["took-part", "achieved", "employed"],
    kind: "count",
  },
  { id: "services", items: items("3"), rows: [...serviceKinds], columns: ofCourse, kind: "count" },
  {
    id: "social-effects",
    items: items("3"),
    rows: ["total", ...socialOutcomes],
    columns: ofWhom,
    kind: "count",
  },
  grants(items("4")),
];

function grants(items: readonly Citation[]): Section {
  return {
    id: "grants",
    items,
    rows: ["total", "equipment", "operation", "training", "other"],
    columns: ["carried", "received", "used", "returned", "left"],
    kind: "money",
  };
}

const itemsOf =
  (unit: string) =>
  (...points: string[]): Citation[] =>
    points.map((point) => theAct(`${unit}-pkt-${point}` as UnitId));

/** What each report must contain, by section. A new content is another entry. */
export const sectionsOf: Readonly<Record<ReportContent, readonly Section[]>> = {
  "centre-content": ofCentre(itemsOf("art-5-ust-6")),
  "club-content-2015": ofClub(() => [theAct("art-18a-ust-6")]),
  "club-content-2022": ofClub(itemsOf("art-18a-ust-6")),
};

/** The kind of a cell: the row of average employment is a decimal among counts. */
export function cellKind(section: Section, row: string): CellKind {
  return row === "average" ? "decimal" : section.kind;
}
