import * as z from "zod";

/** A provision as it is given or answered. Made where it is used: a schema costs more than all else when a module is loaded. */
export const citationField = () => z.strictObject({ act: z.string(), unit: z.string().exactOptional() });
