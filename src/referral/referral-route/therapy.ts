import type { Law, TherapyGroup } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import { all, type Fact, type Inquiry, known } from "../../reasoning/index.js";
import type { ReferralRouteFacts, TherapyCompleted } from "./inputs.js";
import type { ReferralRouteQuestion } from "./vocabulary.js";

interface OfGroup {
  readonly key: keyof TherapyCompleted;
  readonly group: ReferralRouteQuestion;
  readonly therapy: ReferralRouteQuestion;
}

/** Where the therapy of a group stands in the input, and how it is asked for: by the point of the Act, not by its name. */
const ofGroup: Record<TherapyGroup, OfGroup> = {
  "alcohol-dependent": { key: "alcohol", group: "group-of-point-2", therapy: "therapy-of-point-2" },
  "drug-dependent": { key: "drugs", group: "group-of-point-3", therapy: "therapy-of-point-3" },
};

/** Was what art. 12 ust. 3 asks for done? Undefined where it asks for nothing of this person. */
export function therapyDone(
  { groups, therapyCompleted = {} }: ReferralRouteFacts,
  law: Law,
  inquiry: Inquiry<ReferralRouteQuestion>,
): Fact | undefined {
  const rule = law.of(rules.therapyBeforeAdmission).value;
  if (rule === null) return undefined;
  const ids = rule.groups.filter((id) => groups[id] !== false);
  if (ids.length === 0) return undefined;
  return all(
    ids.map((id): Fact => {
      const { key, group, therapy } = ofGroup[id];
      const [isMember, isDone] = [known(groups[id]), known(therapyCompleted[key])];
      if (isDone === true) return true;
      if (isMember === "unknown") inquiry.missingFact(["groups", id], group);
      if (isDone === "unknown") inquiry.missingFact(["therapyCompleted", key], therapy);
      return isMember === true ? isDone : "unknown";
    }),
  );
}
