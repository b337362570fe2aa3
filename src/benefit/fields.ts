import * as z from "zod";
import { limits } from "../input/index.js";

/** The caller's name for a case or a payment: it comes back with the result and never in an issue. */
export const idField = z.string().min(1).max(limits.textLength);
