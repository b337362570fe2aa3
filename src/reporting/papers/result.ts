import type { Citation } from "../../law/index.js";
import type { Reasoned, Undecided } from "../../reasoning/index.js";
import type { PaperKind } from "./vocabulary.js";

type Name = "paper";

/** A paragraph and what it was made from. */
export interface Paragraph {
  /** Polish. */
  text: string;
  /** Keys of the fields it was made from; none where the law alone says it. */
  fields: string[];
  /** The provision behind it. */
  citation?: Citation;
}

/** A paper, ready to be signed. */
export interface Paper extends Reasoned<Name> {
  outcome: "paper";
  kind: PaperKind;
  /** No official form exists. */
  official: false;
  title: string;
  /** Says on the paper that there is no official form. */
  face: string;
  paragraphs: Paragraph[];
}

/** What {@link paper} returns. */
export type PaperResult = Paper | Undecided<Name>;
