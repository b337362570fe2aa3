import type * as z from "zod";

export type Plain<Type> = Type extends object ? { -readonly [Key in keyof Type]: Plain<Type[Key]> } : Type;
export type Takes<Schema extends () => z.ZodType> = Plain<z.input<ReturnType<Schema>>>;
