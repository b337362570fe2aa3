// The drawing: to scale, readable without colour and without eyes.
import { DOMParser, type Element } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timelineSvg, type TimelineSvgInput } from "../../../src/reporting/render/index.js";
import { anyText, textOf } from "./samples.js";

const periods = {
  trial: { from: "2026-01-01", to: "2026-01-31" },
  participation: { from: "2026-02-01", to: "2026-12-31" },
  extensions: [
    { from: "2027-01-01", to: "2027-03-31" },
    { from: "2027-04-01", to: "2027-06-30" },
  ],
};
const full: TimelineSvgInput = {
  title: "Program",
  periods,
  absences: [
    { kind: "unexcused", date: "2026-03-02" },
    { kind: "excused", date: "2026-03-03" },
    { kind: "day-off", date: "2026-03-04" },
    { kind: "flood-day-off", date: "2026-03-05", cause: "property" },
    { kind: "sickness", from: "2025-12-20", to: "2026-01-05" },
    { kind: "quarantine", from: "2027-06-20", to: "2027-07-10" },
  ],
  suspensions: [{ from: "2026-05-01", to: "2026-05-31", basis: "covid" }],
};

function svg(input: TimelineSvgInput) {
  const text = textOf(timelineSvg(input));
  const problems: string[] = [];
  const document = new DOMParser({
    onError: (level, message) => level === "warning" || problems.push(message),
  }).parseFromString(text, "image/svg+xml");
  expect(problems).toEqual([]);
  const rects = Array.from(document.getElementsByTagName("rect"), (rect) =>
    Object.fromEntries(Array.from(rect.attributes, ({ name, value }) => [name, value])),
  );
  return { text, root: document.documentElement!, rects };
}

describe("phases", () => {
  const { rects, root, text } = svg(full);
  const phases = rects.filter((rect) => rect["class"] === "phase");

  it("each has a rectangle, in order, to scale", () => {
    expect(phases.map((phase) => [phase["data-phase"], phase["data-from"], phase["data-to"]])).toEqual([
      ["trial", "2026-01-01", "2026-01-31"],
      ["participation", "2026-02-01", "2026-12-31"],
      ["extension", "2027-01-01", "2027-03-31"],
      ["extension", "2027-04-01", "2027-06-30"],
    ]);
    const days = [0, 31, 365, 455, 546];
    phases.forEach((phase, index) => {
      const scale = 720 / 546;
      expect(Math.abs(Number(phase["x"]) - days[index]! * scale)).toBeLessThan(0.5);
      expect(Math.abs(Number(phase["width"]) - (days[index + 1]! - days[index]!) * scale)).toBeLessThan(0.5);
    });
  });

  it("each kind has a pattern of its own, in black and white", () => {
    const fills = phases.map((phase) => phase["fill"]);
    expect(new Set(fills).size).toBe(3);
    const drawn = Array.from(root.getElementsByTagName("pattern"), (pattern) =>
      Array.from(pattern.childNodes, (child) =>
        "getAttribute" in child ? (child as Element).getAttribute("d") : "",
      ).join(),
    );
    expect(new Set(drawn).size).toBe(3);
    for (const fill of fills)
      expect(root.textContent !== null && text.includes(`id="${fill!.slice(5, -1)}"`)).toBe(true);
    expect(new Set(text.match(/#[0-9a-f]{3,6}\b/g))).toEqual(new Set(["#fff", "#000"]));
  });

  it("the legend names each with its days", () => {
    const texts = Array.from(root.getElementsByTagName("text"), ({ textContent }) => textContent);
    expect(texts).toContain("Okres próbny: 2026-01-01 – 2026-01-31");
    expect(texts.filter((each) => each?.startsWith("Przedłużenie:"))).toHaveLength(2);
  });

  it("title and description come first and name the picture", () => {
    const [first, second] = Array.from(root.childNodes).filter(({ nodeType }) => nodeType === 1) as Element[];
    expect([first?.nodeName, first?.getAttribute("id")]).toEqual(["title", "zs-title"]);
    expect([second?.nodeName, second?.getAttribute("id")]).toEqual(["desc", "zs-desc"]);
    expect(root.getAttribute("aria-labelledby")).toBe("zs-title zs-desc");
    expect(root.getAttribute("role")).toBe("img");
    expect(second?.textContent).toBe(
      "Okres próbny od 1 stycznia 2026 r. do 31 stycznia 2026 r., okres uczestnictwa od 1 lutego 2026 r. do 31 grudnia 2026 r., przedłużenie od 1 stycznia 2027 r. do 31 marca 2027 r., przedłużenie od 1 kwietnia 2027 r. do 30 czerwca 2027 r.",
    );
  });
});

describe("absences and suspensions", () => {
  const marks = svg(full).rects.filter((rect) => rect["class"] !== "phase");

  it("each has a rectangle; what has a first and a last day is cut to the phases", () => {
    expect(
      marks.map((mark) => [mark["class"], mark["data-kind"], mark["data-from"], mark["data-to"]]),
    ).toEqual([
      ["absence", "unexcused", "2026-03-02", "2026-03-02"],
      ["absence", "excused", "2026-03-03", "2026-03-03"],
      ["absence", "day-off", "2026-03-04", "2026-03-04"],
      ["absence", "flood-day-off", "2026-03-05", "2026-03-05"],
      ["absence", "sickness", "2026-01-01", "2026-01-05"],
      ["absence", "quarantine", "2027-06-20", "2027-06-30"],
      ["suspension", "suspension", "2026-05-01", "2026-05-31"],
    ]);
  });

  it("each kind stands in a line of its own", () => {
    expect(new Set(marks.map((mark) => mark["y"])).size).toBe(marks.length);
  });

  it("none reaches beyond the drawing", () => {
    for (const mark of svg({ ...full, width: 333.3 }).rects)
      expect(Number(mark["x"]) + Number(mark["width"])).toBeLessThanOrEqual(333.3 + 0.5);
  });
});

it("the prefix of the ids is that of the caller", () => {
  const { text } = svg({ ...full, idPrefix: "p-1" });
  expect(text.match(/ id="(?!p-1-)/g)).toBeNull();
});

it("hostile texts stay texts", () => {
  fc.assert(
    fc.property(anyText, anyText, (title, description) => {
      const { root } = svg({ periods, title, description });
      expect(
        Array.from(root.getElementsByTagName("*")).every(({ nodeName }) =>
          /^(?:title|desc|defs|pattern|path|rect|text)$/.test(nodeName),
        ),
      ).toBe(true);
    }),
  );
});

describe("what is refused", () => {
  const codes = (input: unknown): unknown =>
    (timelineSvg(input as never) as { issues?: { path: unknown; code: string }[] }).issues?.map(
      ({ path, code }) => [path, code],
    );
  const just = (rest: object): object => ({ title: "t", periods, ...rest });
  it.each([
    ["no phase", { title: "t", periods: {} }, [[["periods"], "required"]]],
    [
      "a gap",
      just({ periods: { ...periods, trial: { from: "2026-01-01", to: "2026-01-30" } } }),
      [[["periods", "participation", "from"], "gap-between-phases"]],
    ],
    [
      "a day before the phases",
      just({ absences: [{ kind: "excused", date: "2025-12-31" }] }),
      [[["absences", 0], "outside-periods"]],
    ],
    [
      "a spell after the phases",
      just({ absences: [{ kind: "sickness", from: "2027-07-01", to: "2027-07-02" }] }),
      [[["absences", 0], "outside-periods"]],
    ],
    [
      "a suspension outside",
      just({ suspensions: [{ from: "2025-07-01", to: "2025-07-02", basis: "covid" }] }),
      [[["suspensions", 0], "outside-periods"]],
    ],
    [
      "a reversed spell",
      just({ absences: [{ kind: "sickness", from: "2026-07-02", to: "2026-07-01" }] }),
      [[["absences", 0, "to"], "reversed"]],
    ],
    ["a prefix that begins with a digit", just({ idPrefix: "1a" }), [[["idPrefix"], "not-an-id-prefix"]]],
    ["a prefix of 33 characters", just({ idPrefix: "a".repeat(33) }), [[["idPrefix"], "not-an-id-prefix"]]],
    ["no title", { periods }, [[["title"], "required"]]],
  ])("%s", (_name, input, issues) => {
    expect(codes(input)).toEqual(issues);
  });
});
