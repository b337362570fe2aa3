import type { Headcount } from "../../law/index.js";
import type { Inquiry } from "../../reasoning/index.js";
import type { Counted } from "./vocabulary.js";

/** The people a grant is paid for, and how they were counted. */
export interface Heads {
  readonly participants: number;
  readonly staff: number;
  readonly heads: number;
  readonly counted: Counted;
}

/** How the law counts them; where its words leave it open, as the caller reads them. */
export function countedBy(headcount: Headcount, inquiry: Inquiry): Counted {
  // Where the reading is missing the case stays open, whatever is counted.
  return headcount === "sum" ? "sum" : (inquiry.reading("grantHeadcount") ?? "sum");
}

export function headsOf(participants: number, staff: number, counted: Counted): Heads {
  const heads = counted === "sum" ? participants + staff : participants * staff;
  return { participants, staff, heads, counted };
}
