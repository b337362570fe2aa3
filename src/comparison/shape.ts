import { isDay } from "../calendar/index.js";
import { limits } from "../input/index.js";

/**
 * Has a value the shape of some others? `examples` are all values a rule ever had, so that no shape is written down twice:
 * an object has the keys of one of them, a text is one of theirs or of their form, null stands only where one of them has it.
 */
export function isShapedLike(examples: readonly unknown[], value: unknown, key = ""): boolean {
  if (value === null) return examples.includes(null);
  if (Array.isArray(value)) {
    const lists = examples.filter((example) => Array.isArray(example));
    return lists.length > 0 && value.length <= limits.lines && eachIsShapedLike(lists.flat(), value);
  }
  switch (typeof value) {
    case "object":
      return isObjectLike(examples.filter(isObject), value as Fields);
    case "string":
      return isTextLike(
        examples.filter((example) => typeof example === "string"),
        value,
      );
    case "number":
      return examples.some((example) => typeof example === "number") && isCount(value, key);
    case "boolean":
      return examples.some((example) => typeof example === "boolean");
    default:
      return false;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function eachIsShapedLike(examples: readonly unknown[], values: readonly unknown[]): boolean {
  return values.every((value) => isShapedLike(examples, value));
}

/** The keys of one of them; each field like those of all that have the same keys. */
function isObjectLike(examples: readonly Fields[], value: Fields): boolean {
  const alike = examples.filter((example) => keysOf(example) === keysOf(value));
  return (
    alike.length > 0 &&
    Object.entries(value).every(([key, field]) => {
      const fields = alike.map((example) => example[key]);
      const form = formsOfCitation[key];
      return form !== undefined && "act" in value
        ? typeof field === "string" && form.test(field)
        : isShapedLike(fields, field, key);
    })
  );
}

function keysOf(fields: Fields): string {
  return Object.keys(fields).sort().join();
}

/** A hypothetical rule may cite any provision. */
const formsOfCitation: Readonly<Record<string, RegExp>> = {
  act: /^(?:DU|MP)\/\d{4}\/\d{1,5}$/,
  unit: /^art-\d+[a-z]*(?:-(?:ust|pkt|lit|zd)-[0-9a-z]+)*$/,
};

function isTextLike(examples: readonly string[], value: string): boolean {
  const form = [amount, percentage].find((one) => examples.some((example) => one.test(example)));
  if (form !== undefined) return form.test(value);
  if (examples.some(isDay)) return isDay(value);
  return examples.includes(value);
}

const amount = /^(?:0|[1-9]\d{0,4})\.\d{2}$/;

/** As the money counts with it: up to four digits, without noughts in front, and up to four decimals. */
const percentage = /^(?:0|[1-9]\d{0,3})(?:\.\d{1,4})?$/;

function isCount(value: number, key: string): boolean {
  const least = key === "divisor" ? 1 : 0;
  return Number.isInteger(value) && value >= least && value <= limits.days;
}
