import * as z from "zod";
import type { Issue, Path } from "../reasoning/index.js";

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
    if (parsed.success) {
      const issues = contradictions(parsed.data as Parts<Input>);
      return issues.length === 0 ? { input: parsed.data } : { issues };
    }
    const issues = parsed.error.issues.flatMap((issue) => issuesFrom(issue, []));
    const parts = readableParts(schema, raw);
    return { issues: parts === null ? issues : [...issues, ...contradictions(parts as Parts<Input>)] };
  } catch {
    // Only an object that runs code when it is read comes here: a getter or a proxy that throws.
    return { issues: [{ path: [], code: "unreadable" }] };
  }
}

function readableParts(schema: z.ZodType, raw: unknown): unknown {
  if (schema instanceof z.ZodOptional) {
    return raw === undefined ? undefined : readableParts(schema.unwrap() as z.ZodType, raw);
  }
  if (schema instanceof z.ZodObject && typeof raw === "object" && raw !== null) {
    const record = raw as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, field]) => [
        key,
        readableParts(field, Object.hasOwn(record, key) ? record[key] : undefined),
      ]),
    );
  }
  const parsed = schema.safeParse(raw);
  if (schema instanceof z.ZodArray && !parsed.success) {
    // A list that is none, or too long, is not looked into.
    if (!Array.isArray(raw) || parsed.error.issues.some(({ path }) => path.length === 0)) return null;
    return raw.map((item: unknown) => readableParts(schema.element as z.ZodType, item));
  }
  return parsed.success ? parsed.data : null;
}

type ZodIssue = z.core.$ZodIssue;

function issuesFrom(issue: ZodIssue, outer: Path): Issue[] {
  const path: Path = [...outer, ...issue.path.map((key) => (typeof key === "symbol" ? "symbol" : key))];
  switch (issue.code) {
    case "invalid_type":
      return [{ path, code: "wrong-type", params: { expected: issue.expected } }];
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: looksLikeIdentifier.test(key) ? [...path, key] : path,
        code: "unknown-key",
      }));
    case "invalid_value":
      return [{ path, code: "not-one-of", params: { allowed: issue.values.map(plain) } }];
    case "invalid_format":
      return [{ path, code: issue.format === "date" ? "not-a-date" : issue.message }];
    case "too_big":
      return issue.origin === "unknown" ? [] : [{ path, ...tooBig(issue) }];
    case "too_small":
      return [{ path, code: "too-small", params: { least: Number(issue.minimum) } }];
    case "invalid_union":
      return issuesOfUnion(issue, path);
    case "custom":
      return [{ path, code: (issue.params as { code: string }).code }];
    default:
      return [{ path, code: "wrong-type", params: { expected: "value" } }];
  }
}

/** A key is repeated in a message only if it looks like a name in a program. */
const looksLikeIdentifier = /^[A-Za-z_$][A-Za-z0-9_$-]{0,39}$/;

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
function issuesOfUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path): Issue[] {
  if (issue.errors.length === 0) {
    const { options } = issue as { options?: unknown[] };
    return [{ path, code: "not-one-of", params: { allowed: (options ?? []).map(plain) } }];
  }
  const inner = issue.errors.find((issues) => !issues.some(isOfAnotherKind));
  if (inner !== undefined) return inner.flatMap((each) => issuesFrom(each, path));
  const allowed = issue.errors.flat().flatMap((each) => {
    if (each.code === "invalid_value") return each.values.map(plain);
    return each.code === "invalid_type" ? [each.expected] : [];
  });
  return [{ path, code: "not-one-of", params: { allowed } }];
}

function isOfAnotherKind({ code, path }: ZodIssue): boolean {
  return path.length === 0 && (code === "invalid_type" || code === "invalid_value");
}

function plain(value: unknown): string | number | boolean {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
