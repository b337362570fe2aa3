// The state as the fragment of the address. Only what fits the pattern of its field gets into an address, so nothing else that
// somebody types can.
import { day, daysField, periodField, periodsField, readingField, textField } from "./fields.mjs";
import { marksByLetter } from "./marks.mjs";
import { emptyState, readingKeys } from "./state.mjs";

/** Grows when a field changes its meaning; a link with another number is not read. A new field leaves it, and old links, as they are. */
const version = "1";

const month = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const count = /^\d{1,3}$/;
const amount = /^\d{1,6}[.,]\d{2}$/;

const fields = {
  m: textField(month, "month"),
  t: periodField("trial"),
  p: periodField("participation"),
  e: periodsField("extensions", { o: "ordinary", s: "suspension" }),
  x: textField(day, "endedOn"),
  z: periodsField("suspensions", { c: "covid", p: "flood-2024" }),
  d: daysField("marks", marksByLetter),
  c: daysField("classes", { t: true, n: false }),
  a: textField(/^(?:yes|no)$/, "applied"),
  h: textField(/^(?:complete|before)$/, "history"),
  s: textField(count, "used", "sickness"),
  o: textField(count, "used", "daysOff"),
  f: textField(count, "used", "property"),
  g: textField(count, "used", "inability"),
  b: textField(amount, "unemploymentBenefit"),
  ...Object.fromEntries(readingKeys.map((key) => [key, readingField(key)])),
};

/** `v=1&m=2026-06&t=2026-03-02.2026-04-01&…`, without the `#`; nothing for what is empty. */
export function toFragment(state) {
  const texts = Object.entries(fields).map(([key, { write }]) => [key, write(state)]);
  const written = texts.filter(([, text]) => text !== "").map(([key, text]) => `${key}=${text}`);
  return written.length === 0 ? "" : [`v=${version}`, ...written].join("&");
}

/** The state of an address; `problem` is `version` or `broken`, and the state is then empty. */
export function fromFragment(fragment) {
  const text = fragment.replace(/^#/, "");
  if (text === "") return { state: emptyState() };
  const { v, ...others } = Object.fromEntries(
    text.split("&").map((part) => [part.split("=")[0], part.slice(part.indexOf("=") + 1)]),
  );
  if (v !== version) return { state: emptyState(), problem: v === undefined ? "broken" : "version" };
  const state = emptyState();
  const isRead = Object.entries(others).every(
    ([key, value]) => Object.hasOwn(fields, key) && fields[key].read(state, value),
  );
  return isRead ? { state } : { state: emptyState(), problem: "broken" };
}
