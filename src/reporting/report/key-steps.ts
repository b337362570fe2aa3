import type { RuleRecord } from "../../law/index.js";
import type { Step } from "../../reasoning/index.js";
import { sectionsOf } from "../content/sections.js";
import type { Ledger } from "../count/ledger.js";
import { step } from "../step.js";
import type { ReportContent } from "../vocabulary.js";

/** The cells an explanation tells of, where the content has them. */
const keyCells: readonly (readonly [section: string, row: string, column: string])[] = [
  ["staff", "employment", "total"],
  ["participants", "total", "took-part"],
  ["participants", "total", "completed"],
  ["participants", "total", "achieved"],
  ["participants", "total", "employed"],
  ["independence", "total", "total"],
  ["grants", "total", "received"],
  ["grants", "total", "used"],
  ["revenue", "total", "executed"],
  ["expenditure", "total", "executed"],
];

/** What the most important cells hold, each under the item of the law it answers. */
export function keySteps(content: ReportContent, ledger: Ledger, rule: RuleRecord): Step[] {
  return keyCells.flatMap(([id, row, column]) => {
    const section = sectionsOf[content].find((one) => one.id === id);
    if (!section?.columns.includes(column)) return [];
    const [item] = section.items;
    // A copy: who changes an answer must not change the sections.
    const source = item === undefined ? rule : { ...item };
    const value = ledger.value(section, row, column);
    const operands = { section: id, row, column };
    return [
      typeof value === "number"
        ? step(source, "report-counts", { ...operands, value })
        : step(source, "report-money", { ...operands, value }),
    ];
  });
}
