// One wording of one rule changed, for scripts/law-units.mjs. Which one stands in LAW_CHANGE: `sickness 1`.

/** The wordings of a rule, with the one that is to be changed. */
export function withChange(id, wordings) {
  const [rule, index] = (globalThis.process?.env["LAW_CHANGE"] ?? "").split(" ");
  if (rule !== id) return wordings;
  return wordings.map((wording, at) =>
    at === Number(index) ? { ...wording, value: changedValue(wordings, at) } : wording,
  );
}

/** Another value than that of a wording: all its numbers, or a condition, or a list, or a word. */
export function changedValue(wordings, at) {
  const { value } = wordings[at];
  const others = wordings.filter((_, index) => index !== at).map((wording) => wording.value);
  if (value === null) return others.find((other) => other !== null) ?? null;
  const changes = [
    numbersChanged,
    firstChanged(isBoolean, (one) => !one),
    firstChanged(isList, (list) => list.slice(0, -1)),
  ];
  for (const change of changes) {
    const { value: changed, done } = change(value);
    if (done) return changed;
  }
  return firstChanged(isWord, (word) => `other-than-${word}`)(value).value;
}

const isBoolean = (one) => typeof one === "boolean";
const isWord = (one) => typeof one === "string";
const isList = (one) => Array.isArray(one) && one.length > 0;
const isNumber = (one) => typeof one === "number" || (typeof one === "string" && /^\d+(?:\.\d+)?$/.test(one));
const isCitation = (one) => typeof one?.act === "string";
const isPart = (one) => typeof one === "object" && one !== null && !isCitation(one);

function numbersChanged(value) {
  if (isNumber(value))
    return { value: typeof value === "number" ? value + 1 : String(Number(value) + 1), done: true };
  return inParts(value, numbersChanged, false);
}

function firstChanged(is, change) {
  const first = (value) => (is(value) ? { value: change(value), done: true } : inParts(value, first, true));
  return first;
}

/** A change in the parts of a value: in the first that has it, or in all. */
function inParts(value, change, once) {
  if (!isPart(value)) return { value, done: false };
  let done = false;
  const entries = Object.entries(value).map(([key, part]) => {
    if (once && done) return [key, part];
    const changed = change(part);
    done ||= changed.done;
    return [key, changed.value];
  });
  return {
    value: Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries),
    done,
  };
}
