import { createHash } from "node:crypto";
import { notCompared } from "zatrudnienie-socjalne/testing";
import { takesLanguage, takesList } from "./functions.mjs";
import { sourceOf } from "./sources.mjs";
import { titleOf } from "./titles.mjs";

const theAct = "DU/2003/1143";

/** A value with every part of some key replaced, or left out where `replace` gives nothing. */
const withKeys = (value, keys, replace) => {
  if (Array.isArray(value)) return value.map((item) => withKeys(item, keys, replace));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      if (!keys.includes(key)) return [[key, withKeys(part, keys, replace)]];
      return replace === undefined ? [] : [[key, replace]];
    }),
  );
};

const json = (value) => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

/** What a function was called with, as `input` and `language`; nothing for calls that the kit has no place for. */
export const asInput = (name, given) => {
  // A result that is handed in says which release made it.
  const made = { library: "0.0.0", data: "2003-08-14" };
  const list = withKeys(given, ["versions"], made);
  if (takesList.includes(name)) return { input: list };
  // The two arguments of `questions` are its one object too.
  const [input, language, ...more] = name === "questions" ? [Object.assign({}, ...list)] : list;
  if (more.length > 0 || given.length === 0) return undefined;
  if (language === undefined) return { input };
  return takesLanguage.includes(name) && ["pl", "en"].includes(language) ? { input, language } : undefined;
};

/** What the library answers, as plain JSON: of a function that yields, the list; of one that finds nothing, null. */
const answer = (library, { function: name, input, language }) => {
  const given = takesList.includes(name) ? input : [input, ...(language === undefined ? [] : [language])];
  const result = library[name](...given);
  return withKeys(json(typeof result?.next === "function" ? [...result] : result), notCompared);
};

/** Those of the steps, or else the ones that the answer itself has; of what has neither, those of its parts. */
const citationsOf = (result) => {
  if (typeof result !== "object" || result === null) return [];
  const { steps, citations, citation } = result;
  const ofSteps = (steps ?? []).map((step) => step.citation);
  if (ofSteps.length > 0) return ofSteps;
  return citations ?? (citation === undefined ? Object.values(result).flatMap(citationsOf) : [citation]);
};

/** The provisions of the steps, in their order; those of the Act by their unit alone. */
const provisionsOf = (result) => {
  const names = citationsOf(result)
    .filter(
      (citation) => typeof citation === "object" && citation !== null && typeof citation.act === "string",
    )
    .map(({ act, unit }) => (act === theAct && unit ? unit : [act, unit].filter(Boolean).join(" ")));
  return names.filter((name, index) => name !== names[index - 1]);
};

/** One case of the kit, from what was called, what it answers, and where it stands in the tests. */
export const makeCase = (library, { function: name, input, language, test, file }) => {
  const asked = { function: name, input, ...(language !== undefined && { language }) };
  const result = answer(library, asked);
  const key = createHash("sha256").update(JSON.stringify([input, language ?? null]));
  const law = Object(result).law;
  const provisions = provisionsOf(result);
  return {
    id: `${name}-${key.digest("hex").slice(0, 10)}`,
    title: titleOf(asked, { test, result, provisions }),
    ...asked,
    result,
    provisions,
    lawState: typeof law?.wordingFrom === "string" ? law : null,
    source: { ...sourceOf({ ...asked, test, file, result, provisions }), test: file },
  };
};
