import type { Amount } from "../../money/index.js";
import type { Inquiry, Undetermined, Unnamed } from "../../reasoning/index.js";
import type { OperatingGrantFacts } from "./inputs.js";
import type { GrantQuestion } from "./vocabulary.js";

/** An amount as given; asked for where it was left out. */
export function askedAmount(
  given: string | undefined,
  key: keyof OperatingGrantFacts,
  question: GrantQuestion,
  inquiry: Inquiry<GrantQuestion>,
): Amount | undefined {
  if (given === undefined) inquiry.missingFact([key], question);
  // The schema has read it.
  return given as Amount | undefined;
}

export function isOpen(amount: Amount | undefined): amount is undefined {
  return amount === undefined;
}

/** All that is missing, facts first. */
export function stillOpen({ missing }: Inquiry<GrantQuestion>): Unnamed<Undetermined> {
  return { outcome: "undetermined", missing };
}
