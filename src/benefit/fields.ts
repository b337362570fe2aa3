import * as z from "zod";
import { lazily, limits } from "../input/index.js";

/** The caller's name for a case or a payment: it comes back with the result and never in an issue. */
export const idField = /* @__PURE__ */ lazily(() => z.string().min(1).max(limits.textLength));
