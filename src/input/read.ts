import * as z from "zod";
import type { Issue, Path } from "../reasoning/index.js";
import { isRecordSchema } from "./is-record.js";
import { limits } from "./limits.js";
import { nearest } from "./nearest.js";
import { objectAt } from "./object-at.js";

/** What could be read: the input whole, or all its problems. */
export type Read<Input> = { readonly input: Input } | { readonly issues: Issue[] };

/** The parts of an input: undefined where nothing was given, null where something was but could not be read. */
export type Parts<Input> = Input extends readonly (infer Item)[]
  ? readonly (Parts<Item> | null)[]
  : Input extends string | number | boolean | null | undefined
    ? Input
    : { readonly [Key in keyof Input]?: Parts<Input[Key]> | null | undefined };

/**
 * Reads an input by its schema and then looks for contradictions between its parts. All problems are reported at once:
 * contradictions are looked for even between the parts of an input whose other parts could not be read.
 */
export function read<Input>(
  schema: z.ZodType<Input>,
  raw: unknown,
  contradictions: (parts: Parts<Input>) => Issue[],
): Read<Input> {
  try {
    const parsed = schema.safeParse(raw);
    if (parsed.success && isPlainData(raw)) {
      const issues = contradictions(parsed.data as Parts<Input>);
      return issues.length === 0 ? { input: parsed.data } : { issues };
    }
    const given = { schema, raw };
    const issues = parsed.success ? [] : parsed.error.issues.flatMap((issue) => issuesFrom(issue, [], given));
    const parts = readableParts(schema, raw);
    const contradicting = parts === null ? [] : contradictions(parts as Parts<Input>);
    return { issues: withoutRepeats([...issues, ...instancesIn(raw, issues), ...contradicting]) };
  } catch {
    // Only an object that runs code when it is read comes here: a getter or a proxy that throws.
    return { issues: [{ path: [], code: "unreadable" }] };
  }
}

/**
 * The issues of an error that one of this package's schemas gave for an input, as the functions themselves give them, with
 * their hints. What does not fit between the parts only the functions find.
 */
export function issuesOf(error: Pick<z.ZodError, "issues">, input: unknown): Issue[] {
  try {
    const issues = error.issues.flatMap((issue) => issuesFrom(issue, [], { raw: input }));
    return withoutRepeats([...issues, ...instancesIn(input, issues)]);
  } catch {
    return [{ path: [], code: "unreadable" }];
  }
}

function readableParts(schema: z.ZodType, raw: unknown): unknown {
  if (schema instanceof z.ZodOptional) {
    return raw === undefined ? undefined : readableParts(schema.unwrap() as z.ZodType, raw);
  }
  if (schema instanceof z.ZodNullable) {
    // Null is a value here, so what cannot be read is an object without parts.
    return raw === null ? null : (readableParts(schema.unwrap() as z.ZodType, raw) ?? {});
  }
  // What is read later, by another schema, is handed on as it was given.
  if (schema instanceof z.ZodUnknown) return schema.safeParse(raw).success ? raw : null;
  const alternative = alternativeFor(schema, raw);
  if (alternative instanceof z.ZodObject && isPlainObject(raw)) {
    const fields = Object.entries<z.ZodType>(alternative.shape);
    return Object.fromEntries(
      fields.map(([key, field]) => [
        key,
        readableParts(field, Object.hasOwn(raw, key) ? raw[key] : undefined),
      ]),
    );
  }
  const parsed = alternative.safeParse(raw);
  // A list or a record that is too long is not looked into.
  const isRefusedWhole = parsed.error?.issues.some(({ path }) => path.length === 0) === true;
  if (alternative instanceof z.ZodArray && Array.isArray(raw)) {
    if (isRefusedWhole) return null;
    return Array.from(raw, (item: unknown) => readableParts(alternative.element as z.ZodType, item));
  }
  if (isRecordSchema(alternative) && isPlainObject(raw)) {
    if (isRefusedWhole) return null;
    const keys = Object.keys(raw).filter((key) => z.safeParse(alternative.keyType, key).success);
    return Object.fromEntries(
      keys.map((key) => [key, readableParts(alternative.valueType as z.ZodType, raw[key])]),
    );
  }
  return parsed.success && (typeof raw !== "object" || isPlainObject(raw)) ? parsed.data : null;
}

/** The schema itself, or the only alternative of the value's kind: of `"complete"` or an object the object. */
function alternativeFor(schema: z.ZodType, raw: unknown): z.ZodType {
  if (!(schema instanceof z.ZodUnion)) return schema;
  const options = schema.options as readonly z.ZodType[];
  const ofItsKind = options.filter((option) =>
    Array.isArray(raw)
      ? option instanceof z.ZodArray
      : option instanceof z.ZodObject || isRecordSchema(option),
  );
  return ofItsKind.length === 1 && ofItsKind[0] !== undefined ? ofItsKind[0] : schema;
}

/** Made by `{}` or `Object.create(null)`, in this realm or another; not a class's, a `Date` or a `Map`. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** zod takes any object for one without fields; only plain ones are data. For what a schema has accepted. */
function isPlainData(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isPlainData);
  return isPlainObject(value) && Object.values(value).every(isPlainData);
}

/**
 * The objects that are no data, as far as an input of any size is looked into. Where none can stand at all, what should
 * stand there has been said.
 */
function instancesIn(raw: unknown, said: readonly Issue[]): Issue[] {
  const issues: Issue[] = [];
  const ofKinds = said.filter(({ code }) => code === "wrong-type" || code === "not-one-of");
  const places = new Set(ofKinds.map(({ path }) => JSON.stringify(path)));
  let looked = 0;
  const look = (value: unknown, path: Path, depth: number): void => {
    if (typeof value !== "object" || value === null || looked >= limits.values || depth > limits.depth)
      return;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length && looked < limits.values; index += 1) {
        looked += 1;
        look(value[index], [...path, index], depth + 1);
      }
    } else if (isPlainObject(value)) {
      for (const key of Object.keys(value)) {
        looked += 1;
        look(value[key], [...path, shownKey(key)], depth + 1);
      }
    } else if (!places.has(JSON.stringify(path))) {
      issues.push({ path, code: "class-instance" });
    }
  };
  look(raw, [], 0);
  return issues;
}

/** Keys of the caller's own, such as the marks of a legend, are places too, and may be names of people. */
function withoutOwnKeys({ path, ...issue }: Issue): Issue {
  return {
    path: path.map((key) => (typeof key === "number" || isPlaceName.test(key) ? key : "?")),
    ...issue,
  };
}

function withoutRepeats(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.map(withoutOwnKeys).filter(({ path, code }) => {
    const key = JSON.stringify([code, path]);
    return !seen.has(key) && seen.add(key);
  });
}

type ZodIssue = z.core.$ZodIssue;
type UnknownKeys = z.core.$ZodIssueUnrecognizedKeys & { readonly allowed?: readonly string[] };

/** What was given, and the schema that refused it, where it is known. */
interface Given {
  readonly schema?: z.ZodType;
  readonly raw: unknown;
}

function issuesFrom(issue: ZodIssue, outer: Path, given: Given): Issue[] {
  const path: Path = [...outer, ...issue.path.map((key) => (typeof key === "symbol" ? "symbol" : key))];
  if (issue.code === "invalid_key") {
    const place = mayBeShown.test(String(path.at(-1))) ? path : path.slice(0, -1);
    return issue.issues.map(({ code, message }) => ({
      path: place,
      code: code === "invalid_format" ? message : "unknown-key",
    }));
  }
  if (issue.code !== "unrecognized_keys" && path.length > 0 && isLeftOut(given.raw, path)) {
    return [{ path, code: "required" }];
  }
  switch (issue.code) {
    case "invalid_type":
      return [{ path, code: "wrong-type", params: expectedOf(issue) }];
    case "unrecognized_keys":
      return unknownKeys(issue, path, given);
    case "invalid_value":
      return [{ path, code: "not-one-of", params: { allowed: issue.values.map(plain) } }];
    case "invalid_format":
      return [{ path, code: codeIn(issue.message) }];
    case "too_big":
      return issue.origin === "unknown" ? [] : [{ path, ...tooBig(issue) }];
    case "too_small":
      // Lists of `listField` say so themselves.
      return [
        {
          path,
          code: issue.message === "too-few" ? "too-few" : "too-small",
          params: { least: Number(issue.minimum) },
        },
      ];
    case "invalid_union":
      return issuesOfUnion(issue, path, given);
    case "custom":
      return [{ path, code: "wrong-type", ...(issue.params as Pick<Issue, "code" | "params"> | undefined) }];
    default:
      return [{ path, code: "wrong-type", params: { expected: "value" } }];
  }
}

/** The fields say the code as their message; another schema's own message is not repeated. */
function codeIn(message: string): string {
  return /^[a-z]+(?:-[a-z]+)*$/.test(message) ? message : "wrong-type";
}

/** The kind of value a field takes and, where it is a text of a certain form, which. */
function expectedOf({ expected, message }: z.core.$ZodIssueInvalidType): NonNullable<Issue["params"]> {
  const format = Object.hasOwn(formats, message) ? formats[message] : undefined;
  return { expected: kindOf(expected), ...(format === undefined ? {} : { format }) };
}

/** The messages of the fields of `fields.ts` that are texts of a certain form. */
const formats: Readonly<Record<string, string>> = {
  "not-a-date": "date",
  "not-a-month": "month",
  "not-an-amount": "amount",
  "not-a-percentage": "percentage",
};

/** To the caller a record is an object. */
function kindOf(expected: string): string {
  return expected === "record" ? "object" : expected;
}

/** The first of them get the keys that are allowed, and the one that was probably meant. */
function unknownKeys(issue: UnknownKeys, path: Path, given: Given): Issue[] {
  const allowed = allowedAt(issue, path, given);
  return issue.keys.map((key, index) => {
    const unknown = { path: mayBeShown.test(key) ? [...path, key] : path, code: "unknown-key" };
    if (allowed === undefined || index >= limits.hints) return unknown;
    const meant = mayBeShown.test(key) ? nearest(key, allowed) : undefined;
    return {
      ...unknown,
      params: { allowed: [...allowed], ...(meant === undefined ? {} : { nearest: meant }) },
    };
  });
}

/** What the schema says; without one, what the error of a schema that is shown was given: see `withoutEcho`. */
function allowedAt(issue: UnknownKeys, path: Path, { schema, raw }: Given): readonly string[] | undefined {
  if (schema === undefined) return issue.allowed?.filter((key) => isPlaceName.test(key));
  const shape = objectAt(schema, path, raw)?.shape;
  return shape && Object.keys(shape);
}

/** Nothing, or `undefined`, stands at the place. */
function isLeftOut(raw: unknown, path: Path): boolean {
  let value = raw;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return false;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value === undefined;
}

/** A key is repeated in a message only if it looks like a name in a program or like a month. */
const mayBeShown = /^(?:[A-Za-z_$][A-Za-z0-9_$-]{0,39}|\d{4}-\d{2})$/;

/** A key as it may be repeated; what might be a person is a question mark. */
export function shownKey(key: string): string {
  return mayBeShown.test(key) ? key : "?";
}

/** The same, with names of rows such as `pay.salaries`, `V.2` and `12`. */
const isPlaceName = /^(?:[A-Za-z_$][\w$-]{0,39}(?:\.[\w-]{1,39})?|\d{1,2}|\d{4}-\d{2})$/;

function tooBig({
  origin,
  maximum,
}: {
  origin: string;
  maximum: number | bigint;
}): Pick<Issue, "code" | "params"> {
  const most = Number(maximum);
  const code = origin === "array" ? "too-many" : origin === "string" ? "too-long" : "too-big";
  return { code, params: { most } };
}

/** The alternatives that fit the kind of value given speak; where none does, the allowed kinds are named. */
function issuesOfUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, given: Given): Issue[] {
  if (issue.errors.length === 0) {
    const { options } = issue as { options?: unknown[] };
    return [{ path, code: "not-one-of", params: { allowed: (options ?? []).map(plain) } }];
  }
  const inner = issue.errors.find((issues) => !issues.some(isOfAnotherKind));
  if (inner !== undefined) return inner.flatMap((each) => issuesFrom(each, path, given));
  const allowed = issue.errors.flat().flatMap((each) => {
    if (each.code === "invalid_value") return each.values.map(plain);
    return each.code === "invalid_type" ? [kindOf(each.expected)] : [];
  });
  return [{ path, code: "not-one-of", params: { allowed } }];
}

function isOfAnotherKind({ code, path }: ZodIssue): boolean {
  return path.length === 0 && (code === "invalid_type" || code === "invalid_value");
}

function plain(value: unknown): string | number | boolean {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
