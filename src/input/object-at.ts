import * as z from "zod";
import type { Path } from "../reasoning/index.js";
import { isRecordSchema } from "./is-record.js";

/** The object schema at a place; of alternatives the one whose fixed fields are those given there. */
export function objectAt(schema: z.ZodType, path: Path, raw: unknown): z.ZodObject | undefined {
  const here = chosen(schema, raw);
  const [key, ...rest] = path;
  if (key === undefined) return here instanceof z.ZodObject ? here : undefined;
  const inner = (raw as Record<string | number, unknown>)[key];
  const next = partOf(here, key);
  return next === undefined ? undefined : objectAt(next, rest, inner);
}

function partOf(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<string, z.ZodType>)[key];
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  return isRecordSchema(schema) ? (schema.valueType as z.ZodType) : undefined;
}

function chosen(schema: z.ZodType, raw: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return chosen(schema.unwrap() as z.ZodType, raw);
  if (!(schema instanceof z.ZodUnion)) return schema;
  const options = schema.options as readonly z.ZodType[];
  return options.find((option) => option instanceof z.ZodObject && fits(option, raw)) ?? schema;
}

function fits({ shape }: z.ZodObject, raw: unknown): boolean {
  const fixed = Object.entries(shape).filter(([, field]) => field instanceof z.ZodLiteral);
  return fixed.every(([key, field]) => z.safeParse(field, (raw as Record<string, unknown>)[key]).success);
}
