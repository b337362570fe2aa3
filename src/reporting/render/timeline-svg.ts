import { daysBetween, intersection, lengthInDays, type Period } from "../../calendar/index.js";
import { type Phase, type PhaseName, phasesOf, wholeProgramme } from "../../participation/index.js";
import { dayName } from "../../reasoning/index.js";
import { patternId, patternOf } from "./patterns.js";
import { made, rendered, type Renderer, type Rendering } from "./rendering.js";
import {
  daysOf,
  type Drawn,
  type TimelineFacts,
  timelineIssues,
  type TimelineSvgInput,
  timelineSvgInput,
} from "./timeline-input.js";
import { attributes, xmlText } from "./xml-text.js";

/** What {@link timelineSvg} returns. */
export type TimelineSvgResult = Rendering<"image/svg+xml">;

/**
 * Draws the phases of a programme to scale, and under them absences and suspended classes, each kind in a line of its own.
 *
 * Form: SVG with a title and a description for screen readers; phases differ in their pattern, kinds of absences in their line,
 * so that no colour is needed. `periods` and `absences` are those of the calculation of a month; what has a first and a last day
 * is cut to the phases. `width` is the length of all days in units of the drawing. Not checked: whether the phases are lawful.
 * Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { timelineSvg } from "zatrudnienie-socjalne/reporting";
 *
 * const svg = timelineSvg({
 *   periods: { trial: { from: "2026-01-01", to: "2026-01-31" }, participation: { from: "2026-02-01", to: "2026-12-31" } },
 *   title: "Programme",
 *   width: 730,
 * });
 * svg.outcome === "rendered" && svg.text.match(/<rect class="phase"[^>]* x="[^"]*"/g)?.length; // => 2
 * ```
 *
 * Source: SVG 1.1; WAI-ARIA Graphics Module.
 */
export function timelineSvg(input: TimelineSvgInput): TimelineSvgResult {
  return made(renderer, input);
}

const renderer: Renderer<TimelineSvgInput, TimelineSvgResult> = {
  schema: timelineSvgInput,
  contradictions: timelineIssues,
  // Its days were checked.
  make: (input) => rendered("image/svg+xml", drawing(input as TimelineFacts)),
};

/** Heights of the drawing, in its units. */
const barTop = 20;
const barHeight = 24;
const lineHeight = 18;
const markHeight = 12;

const names: Readonly<Record<PhaseName, string>> = {
  trial: "Okres próbny",
  participation: "Okres uczestnictwa",
  extension: "Przedłużenie",
};

const markNames: Readonly<Record<string, string>> = {
  unexcused: "Nieobecność nieusprawiedliwiona",
  excused: "Nieobecność usprawiedliwiona",
  "day-off": "Dzień wolny",
  "flood-day-off": "Dzień wolny z powodu powodzi",
  sickness: "Choroba",
  quarantine: "Kwarantanna albo izolacja",
  suspension: "Zawieszenie zajęć",
};

function drawing(facts: TimelineFacts): string {
  const { periods, absences = [], suspensions = [], title, width = 720, idPrefix = "zs" } = facts;
  const phases = phasesOf(periods);
  // An input without phases was refused.
  const whole = wholeProgramme(periods)!;
  const scale = (period: Period) => scaled(period, whole, width);
  const cut = (drawn: Drawn): Drawn => ({ ...drawn, ...intersection(drawn, whole) });
  const marks = [
    ...absences.map((absence) => ({ class: "absence", drawn: cut(daysOf(absence)) })),
    ...suspensions.map(({ from, to }) => ({
      class: "suspension",
      drawn: cut({ kind: "suspension", from, to }),
    })),
  ];
  const kinds = Object.keys(markNames).filter((kind) => marks.some(({ drawn }) => drawn.kind === kind));

  let top = barTop + barHeight + lineHeight;
  const legend = phases.map((phase) => {
    const line = legendLine(phase, idPrefix, top);
    top += lineHeight;
    return line;
  });
  top += lineHeight / 2;
  const lanes = kinds.flatMap((kind) => {
    const label = textAt(0, top, markNames[kind]!);
    const markTop = top + 4;
    top += lineHeight + markHeight;
    const own = marks.filter(({ drawn }) => drawn.kind === kind);
    return [
      label,
      ...own.map(({ class: name, drawn }) =>
        rect({
          class: name,
          "data-kind": kind,
          "data-from": drawn.from,
          "data-to": drawn.to,
          ...scale(drawn),
          y: markTop,
          height: markHeight - 2,
        }),
      ),
    ];
  });

  const ids = { title: `${idPrefix}-title`, desc: `${idPrefix}-desc` };
  const drawnPhases = [...new Set(phases.map(({ name }) => name))];
  return [
    `<svg${attributes({
      xmlns: "http://www.w3.org/2000/svg",
      role: "img",
      "aria-labelledby": `${ids.title} ${ids.desc}`,
      viewBox: `0 0 ${rounded(width)} ${top}`,
    })}>`,
    `<title${attributes({ id: ids.title })}>${xmlText(title)}</title>`,
    `<desc${attributes({ id: ids.desc })}>${xmlText(facts.description ?? described(phases))}</desc>`,
    `<defs>${drawnPhases.map((phase) => patternOf(idPrefix, phase)).join("")}</defs>`,
    `<path${attributes({ d: `M0 0H${rounded(width)}V${top}H0Z`, fill: "#fff" })}/>`,
    textAt(0, barTop - 6, whole.from),
    textAt(rounded(width), barTop - 6, whole.to, "end"),
    ...phases.map((phase) =>
      rect({
        class: "phase",
        "data-phase": phase.name,
        "data-from": phase.from,
        "data-to": phase.to,
        ...scale(phase),
        y: barTop,
        height: barHeight,
        fill: `url(#${patternId(idPrefix, phase.name)})`,
        stroke: "#000",
      }),
    ),
    ...legend,
    ...lanes,
    "</svg>\n",
  ].join("\n");
}

/** The place of days on the line of all days. */
function scaled(period: Period, whole: Period, width: number): { x: number; width: number } {
  const days = lengthInDays(whole);
  return {
    x: rounded((daysBetween(whole.from, period.from) * width) / days),
    width: rounded((lengthInDays(period) * width) / days),
  };
}

/** Hundredths of a unit are finer than any screen. */
function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}

/** A phase with its pattern, its name and its days. */
function legendLine({ name, from, to }: Phase, idPrefix: string, top: number): string {
  const swatch = {
    d: `M0.5 ${top - 9.5}H11.5V${top + 1.5}H0.5Z`,
    fill: `url(#${patternId(idPrefix, name)})`,
    stroke: "#000",
  };
  return `<path${attributes(swatch)}/>${textAt(18, top, `${names[name]}: ${from} – ${to}`)}`;
}

function rect(values: Readonly<Record<string, string | number>>): string {
  return `<rect${attributes(values)}/>`;
}

function textAt(x: number, y: number, text: string, anchor?: "end"): string {
  const at = { x, y, "font-family": "sans-serif", "font-size": 12 };
  return `<text${attributes(anchor === undefined ? at : { ...at, "text-anchor": anchor })}>${xmlText(text)}</text>`;
}

/** The phases in a sentence. */
function described(phases: readonly Phase[]): string {
  const said = phases.map(
    ({ name, from, to }, index) =>
      `${index === 0 ? names[name] : names[name].toLowerCase()} od ${dayName(from, "pl")} do ${dayName(to, "pl")}`,
  );
  // A day ends with the full stop of its abbreviation.
  return said.join(", ");
}
