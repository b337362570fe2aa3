import type { PhaseName } from "../../participation/index.js";
import { attributes } from "./xml-text.js";

/** Strokes in a square of eight units: each phase looks its own without colour. */
const strokes: Readonly<Record<PhaseName, string>> = {
  trial: "M0 0L8 8",
  participation: "M4 0V8",
  extension: "M0 4H8M4 0V8",
};

/** The fill of a phase. */
export function patternId(prefix: string, phase: PhaseName): string {
  return `${prefix}-${phase}`;
}

export function patternOf(prefix: string, phase: PhaseName): string {
  const id = patternId(prefix, phase);
  return `<pattern${attributes({ id, width: 8, height: 8, patternUnits: "userSpaceOnUse" })}><path${attributes(
    {
      d: `M0 0H8V8H0Z`,
      fill: "#fff",
    },
  )}/><path${attributes({ d: strokes[phase], stroke: "#000", "stroke-width": 1, fill: "none" })}/></pattern>`;
}
