import * as z from "zod";
import { factField } from "../input/index.js";
import { citationPart } from "../reasoning/index.js";
import { actors } from "./vocabulary.js";

/** Whose task something is. */
export const byPart = () => z.array(z.literal(actors));

/** What something needs, by id. */
export const neededPart = <Id extends string>(ids: readonly Id[]) =>
  z.array(z.strictObject({ id: z.literal(ids), done: factField(), by: byPart(), citation: citationPart }));
