// The picture of the life of a programme, drawn from lifecycleTransitions(): the stages one below the other, an arrow to
// the next stage between them, and a lane to the right for every other event. Nothing is placed by hand.

const box = { left: 10, width: 290, height: 60 };
const gap = 34;
const lane = { first: 326, step: 26 };
const top = 10;
const colours = [
  "#1b5e9b",
  "#8a4b08",
  "#2c6e3f",
  "#8e2f5c",
  "#5b4a9c",
  "#a3322b",
  "#3f5560",
  "#6b6100",
  "#0e6b70",
];

const boxTop = (row) => top + row * (box.height + gap);

/** The picture as SVG. `title`: what is said of it to those who cannot see it. */
export function lifeDiagram({ stages, events, transitions }, title, language) {
  const rowOf = (stage) => stages.findIndex(({ id }) => id === stage);
  const labelOf = (event) => events.find(({ id }) => id === event).label[language];
  const moving = transitions
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, event }) => ({ from: rowOf(from), to: rowOf(to), event }));
  const down = downward(moving);
  const lanes = lanesOf(moving.filter((move) => !down.includes(move)));
  const width = lane.first + lanes.length * lane.step;
  const height = boxTop(stages.length) - gap + top;
  const parts = [
    `<title>${escaped(title)}</title>`,
    `<defs>${["#333333", ...colours].map(arrowHead).join("")}</defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...stages.map(({ label }, row) => stageBox(label[language], row)),
    ...down.map(({ from, event }) => downArrow(from, labelOf(event))),
    ...lanes.map((each, index) => laneLines(each, index, lanes)),
    // Words come after the lines, so that no line crosses them, and dots last, so that no word hides one.
    ...lanes.map((each, index) => laneLabel(each, index, labelOf(each.event))),
    ...lanes.map((each, index) => laneDots(each, index, lanes)),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${language}" font-family="sans-serif">`,
    ...parts,
    "</svg>",
    "",
  ].join("\n");
}

/** One event between neighbours is an arrow from box to box: the one that leads from the fewest stages. */
function downward(moving) {
  const sources = ({ event, to }) => moving.filter((move) => move.event === event && move.to === to).length;
  const neighbours = moving.filter(({ from, to }) => to === from + 1);
  return neighbours.filter((move) =>
    neighbours.every((other) => other.from !== move.from || other === move || sources(move) < sources(other)),
  );
}

/** Moves by the same event to the same stage share a lane; short lanes lie next to the boxes. */
function lanesOf(moving) {
  const lanes = [];
  for (const { event, from, to } of moving) {
    const found = lanes.find((each) => each.event === event && each.to === to);
    if (found === undefined) lanes.push({ event, to, from: [from] });
    else found.from.push(from);
  }
  return lanes
    .map((each) => ({
      ...each,
      first: Math.min(...each.from, each.to),
      last: Math.max(...each.from, each.to),
    }))
    .sort((a, b) => a.last - a.first - (b.last - b.first));
}

function stageBox(label, row) {
  const y = boxTop(row);
  const lines = broken(label);
  const start = y + box.height / 2 + 5 - (lines.length - 1) * 9;
  const text = lines.map((line, index) =>
    textAt(box.left + box.width / 2, start + index * 18, line, 'text-anchor="middle" font-size="15"'),
  );
  return [
    `<rect x="${box.left}" y="${y}" width="${box.width}" height="${box.height}" rx="8" fill="#f1f5f9" stroke="#475569"/>`,
    ...text,
  ].join("");
}

/** Two lines at most, broken at the space next to the middle. */
function broken(label) {
  if (label.length <= 30) return [label];
  const spaces = [...label.matchAll(/ /g)].map(({ index }) => index);
  const middle = label.length / 2;
  const [space] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return [label.slice(0, space), label.slice(space + 1)];
}

function downArrow(row, label) {
  const x = box.left + 20;
  const from = boxTop(row) + box.height;
  return [
    `<path d="M${x} ${from}V${from + gap - 2}" stroke="#333333" stroke-width="1.5" fill="none" marker-end="url(#head-333333)"/>`,
    textAt(x + 10, from + gap / 2 + 4, label, 'font-size="13"'),
  ].join("");
}

/** A line from every stage to the lane, and an arrow from the lane to the stage it leads to. */
function laneLines({ from, to }, index, lanes) {
  const x = laneX(index);
  const colour = colourOf(index);
  const edge = box.left + box.width;
  const y = (row) => slot(row, index, lanes);
  const heights = [...from, to].map(y);
  return [
    `<g stroke="${colour}" stroke-width="1.5" fill="none">`,
    `<path d="M${x} ${Math.min(...heights)}V${Math.max(...heights)}"/>`,
    ...from.map((row) => `<path d="M${edge} ${y(row)}H${x}"/>`),
    `<path d="M${x} ${y(to)}H${edge + 2}" marker-end="url(#head-${colour.slice(1)})"/>`,
    "</g>",
  ].join("");
}

function laneDots({ from }, index, lanes) {
  const dots = from.map((row) => `<circle cx="${laneX(index)}" cy="${slot(row, index, lanes)}" r="4"/>`);
  return `<g fill="${colourOf(index)}">${dots.join("")}</g>`;
}

/** Each lane meets the edge of a box at a height of its own. */
function slot(row, index, lanes) {
  const meeting = lanes.flatMap(({ from, to }, other) => (to === row || from.includes(row) ? [other] : []));
  const place = meeting.indexOf(index) + 1;
  return Math.round(boxTop(row) + (place * box.height) / (meeting.length + 1));
}

function laneLabel({ first, last }, index, label) {
  const x = laneX(index) - 6;
  const y = Math.round((boxTop(first) + boxTop(last) + box.height) / 2);
  const place = `text-anchor="middle" font-size="13" fill="${colourOf(index)}" stroke="#ffffff" stroke-width="4" paint-order="stroke" transform="rotate(-90 ${x} ${y})"`;
  return textAt(x, y, label, place);
}

const laneX = (index) => lane.first + index * lane.step;
const colourOf = (index) => colours[index % colours.length];

function arrowHead(colour) {
  return `<marker id="head-${colour.slice(1)}" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto" markerUnits="userSpaceOnUse"><path d="M0 0L8 4L0 8Z" fill="${colour}"/></marker>`;
}

function textAt(x, y, text, attributes) {
  return `<text x="${x}" y="${y}" ${attributes}>${escaped(text)}</text>`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
