import * as z from "zod";

/** Parts of the results of this room. */

export { amountPart, monthPart } from "../reasoning/index.js";

export const countPart = z.int().min(0);
