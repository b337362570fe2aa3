// One wording of one rule changed, for scripts/law-units.mjs. Which one stands in LAW_CHANGE: `sickness 1`.

/**
 * The wordings of a rule, with the one that is to be changed.
 *
 * @public called by what vitest.units.config.ts writes into a file of the library.
 */
export function withChange(id, wordings) {
  const [rule, index] = (globalThis.process?.env["LAW_CHANGE"] ?? "").split(" ");
  if (rule !== id) return wordings;
  return wordings.map((wording, at) =>
    at === Number(index) ? { ...wording, value: changedValue(wordings, at) } : wording,
  );
}

/** Another value than that of a wording: other numbers, conditions and lists; where there are none, another word. */
export function changedValue(wordings, at) {
  const { value } = wordings[at];
  const isSame = (other) => JSON.stringify(other) === JSON.stringify(value);
  if (value === null) return wordings.find((wording) => wording.value !== null)?.value ?? null;
  const changed = changedPart(value);
  return isSame(changed) ? withOtherWords(value) : changed;
}

const isCitation = (one) => typeof one?.act === "string";
const isPart = (one) => typeof one === "object" && one !== null && !isCitation(one);

function changedPart(value) {
  if (typeof value === "number") return value + 1;
  if (typeof value === "string" && /^\d+(?:\.\d+)?$/.test(value)) return String(Number(value) + 1);
  if (typeof value === "boolean") return !value;
  if (Array.isArray(value)) return value.slice(0, -1).map(changedPart);
  return isPart(value) ? withParts(value, changedPart) : value;
}

/** Where a value is nothing but places in acts, another place of the same act. */
function withOtherWords(value) {
  if (typeof value === "string") return `other-than-${value}`;
  if (isCitation(value)) return { ...value, unit: value.unit === "art-1" ? "art-2" : "art-1" };
  return isPart(value) ? withParts(value, withOtherWords) : value;
}

const withParts = (value, change) =>
  Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));
