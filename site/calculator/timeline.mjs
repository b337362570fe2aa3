// The phases, absences and suspensions as a drawing.
import { timelineSvg } from "zatrudnienie-socjalne";
import { phases } from "./state.mjs";

/** The library describes a drawing in Polish. */
function described(periods, say, language) {
  if (language === "pl") return undefined;
  const named = [
    ...phases.flatMap((phase) => (periods[phase] === undefined ? [] : [[say[phase], periods[phase]]])),
    ...(periods.extensions ?? []).map((period) => [say.extensions.one, period]),
  ];
  return named.map(([name, { from, to }]) => `${name}: ${from} to ${to}`).join("; ");
}

/** SVG, `""` for what cannot be drawn. */
export function timelineOf({ periods, absences, suspensions }, say, language) {
  const svg = timelineSvg({
    periods,
    absences,
    suspensions,
    title: say.timelineTitle,
    description: described(periods, say, language),
    idPrefix: "calculator",
  });
  return svg.outcome === "rendered" ? svg.text : "";
}
