import { chooser } from "./chooser.js";

/** An input that was valid, and where it no longer is. */
export interface Spoilt {
  readonly input: unknown;
  readonly path: readonly (string | number)[];
}

type Place = Spoilt["path"];

/** Dates that do not exist, of months and of days. */
const impossible = (text: string): string => (text.length === 7 ? "2026-13" : "2026-02-30");

/**
 * An input with one thing wrong, which every function refuses as `invalid`: a field that nobody knows, a day or a month that
 * does not exist, or a number where a list or an object belongs. `choices` say which, like those of {@link some}; the input
 * that is given is left as it is.
 *
 * @example
 * import { monthlyBenefit } from "zatrudnienie-socjalne";
 * import { aMonth, spoilt } from "zatrudnienie-socjalne/testing";
 *
 * const { input, path } = spoilt(aMonth(), [0]);
 * path; // => ["notAField"]
 * monthlyBenefit(input as never).outcome; // => "invalid"
 */
export function spoilt(input: object, choices: readonly number[] = []): Spoilt {
  const choose = chooser(choices);
  const places = placesIn(input, []);
  const path = choose.one([["notAField"], ...places]);
  return { input: replaced(input, path), path };
}

/** Where days and months stand, and where lists and objects do. */
function placesIn(value: object, path: Place): Place[] {
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof part === "object" && part !== null) return [place, ...placesIn(part, place)];
    return isDated(part) ? [place] : [];
  });
}

function isDated(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d\d(?:-\d\d)?$/.test(value);
}

function replaced(value: unknown, [key, ...rest]: Place): unknown {
  if (key === undefined) return isDated(value) ? impossible(value) : 1;
  const parts = value as Record<string, unknown>;
  const part = key === "notAField" ? 1 : replaced(parts[key], rest);
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === key ? part : item));
  return { ...parts, [key]: part };
}
