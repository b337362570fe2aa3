import * as z from "zod";

/** Parts of the results of this room. */

/** An amount in a result. */
export const amountPart = z.string().describe("PLN with exactly two decimals");
export const monthPart = z.string().describe("YYYY-MM");
export const countPart = z.int().min(0);
