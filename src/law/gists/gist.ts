import type { Texts } from "../record.js";

/** What each wording of a rule says, in our own words, by the first day of the wording. */
export type Gists = Readonly<Record<string, Texts>>;
