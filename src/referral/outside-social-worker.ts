import { type Fact, factField } from "../input/index.js";
import type {
  ConsentGiver,
  OutsideSocialWorker,
  RuleRecord,
  RuleValues,
  SocialWorkerTask,
} from "../law/index.js";
import { asked, type Inquiry, known } from "../reasoning/index.js";

/** Did whoever had to consent to the tasks of an outside social worker? The law of the day says who had to. */
export interface OutsideConsent {
  /** Law to 2015-10-23, but for 2006-01-01 to 2007-07-13: did the voivode consent to the organisation's social worker? */
  readonly voivodeConsent?: Fact | undefined;
  /** Law of 2006-01-01 to 2007-07-13: did the marshal of the voivodeship, or earlier the voivode, consent? */
  readonly marshalConsent?: Fact | undefined;
}

export const consentFields = () => ({
  voivodeConsent: factField().optional(),
  marshalConsent: factField().optional(),
});

/** What the consent is asked for by. */
export type ConsentQuestion = "voivode-consent" | "marshal-consent";

const consents: Record<ConsentGiver, { key: keyof OutsideConsent; question: ConsentQuestion }> = {
  voivode: { key: "voivodeConsent", question: "voivode-consent" },
  marshal: { key: "marshalConsent", question: "marshal-consent" },
};

type Rule = RuleRecord<RuleValues["ngoSocialWorker"]>;

/** art. 13 ust. 7: the social workers from outside the centre who could do the task, given the consent; one or none. */
export function outsideWorkersFor(task: SocialWorkerTask, { value }: Rule): OutsideSocialWorker[] {
  return value?.tasks.includes(task) === true ? [value.by] : [];
}

/** Could this social worker do the task? Only where the law knew such a worker does it depend on the consent. */
export function mayDoTask(
  task: SocialWorkerTask,
  worker: OutsideSocialWorker,
  rule: Rule,
  facts: OutsideConsent,
): Fact {
  const { value } = rule;
  if (value === null || !outsideWorkersFor(task, rule).includes(worker)) return false;
  return known(facts[consents[value.consentOf].key]);
}

/** As {@link mayDoTask}; the consent is asked for where it decides and is not known. */
export function askedIfMayDoTask(
  task: SocialWorkerTask,
  worker: OutsideSocialWorker,
  { rule, facts }: { readonly rule: Rule; readonly facts: OutsideConsent },
  inquiry: Inquiry<ConsentQuestion>,
): Fact {
  const may = mayDoTask(task, worker, rule, facts);
  if (may !== "unknown" || rule.value === null) return may;
  const { key, question } = consents[rule.value.consentOf];
  return asked(facts[key], [key], question, inquiry);
}
