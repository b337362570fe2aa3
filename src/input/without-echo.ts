import * as z from "zod";
import { shownKey } from "./read.js";

type Def = z.core.$ZodTypeDef & { readonly shape?: object; readonly catchall?: unknown };

/**
 * The schema itself, whose errors name no key that might be a person: zod's own say each key they do not know. It is asked
 * for when a schema is shown, so that a function pays nothing for it.
 */
export function withoutEcho<Schema extends z.ZodType>(schema: Schema): Schema {
  const seen = new Set<z.ZodType>();
  const visit = (each: z.ZodType): void => {
    if (seen.has(each)) return;
    seen.add(each);
    const def: Def = each.def;
    if (def.type === "object" || def.type === "record") def.error ??= withoutKeys(keysOf(def));
    Object.values({ ...def, ...def.shape })
      .flat()
      .filter((part) => part instanceof z.ZodType)
      .forEach(visit);
  };
  visit(schema);
  return schema;
}

/** The keys that an object may have, once for all its errors; none of a record, whose keys are the caller's. */
function keysOf({ shape }: Def): readonly string[] | undefined {
  return shape === undefined ? undefined : Object.freeze(Object.keys(shape));
}

/**
 * Zod asks for the message before it copies a problem into its error: there, and in the text of the whole error, which lists
 * all of it, stand the keys that are left here, and those that are allowed, from which `issuesOf` makes its hints.
 */
function withoutKeys(allowed: readonly string[] | undefined): z.core.$ZodErrorMap {
  return (issue) => {
    switch (issue.code) {
      case "unrecognized_keys":
        Object.assign(issue, { keys: issue.keys.map(shownKey), ...(allowed && { allowed }) });
        return "Unrecognized key";
      case "invalid_key":
        Object.assign(issue, {
          path: [...(issue.path ?? []).slice(0, -1), shownKey(String(issue.path?.at(-1)))],
        });
        return "Invalid key";
      default:
        return undefined;
    }
  };
}
