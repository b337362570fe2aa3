import { calculated, type Calculation } from "../../input/index.js";
import { type Law, type LossGround, type LossNeed, type LossRequester, theAct } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import {
  all,
  asked,
  type Decision,
  type Fact,
  type Inquiry,
  type Missing,
  type Need,
  type Reasoned,
  type Step,
  type Undecided,
} from "../../reasoning/index.js";
import { type LossOfStatusFacts as Facts, type LossOfStatusInput, lossOfStatusInput } from "./inputs.js";
import { step } from "./step.js";
import type { LossQuestion, NoLossReason, Takeover } from "./vocabulary.js";

type Name = "lossOfStatus";

/** The ground is one of those the Act names. */
export interface LossGroundFound extends Reasoned<Name> {
  outcome: "ground";
  ground: LossGround;
  /** Is there what the ground needs? Whether the ground itself is true is the caller's word. */
  met: Fact;
  decidedBy: "voivode" | "marshal";
  /** May the decision come without a motion? */
  exOfficio: boolean;
  /** Who can ask for it; the mayor and the marshal if they gave grants. */
  onRequestOf: LossRequester[];
  /** Who may take over rights and duties where the institution is liquidated; null for nobody, and on other grounds. */
  takeoverBy: Takeover | null;
  needed: Need<LossNeed>[];
  missing: Missing[];
}

/** The status is not lost for this. */
export interface NoLossGround extends Reasoned<Name> {
  outcome: "not-a-ground";
  reason: NoLossReason;
  /** First day on which the Act names it; null for never. */
  firstDay: string | null;
}

/** What {@link lossOfStatus} returns. */
export type LossOfStatusResult = LossGroundFound | NoLossGround | Undecided<Name>;

type Decided = Decision<LossOfStatusResult>;

/**
 * Says whether something is a ground for a decision that a centre loses its status, what that needs, who decides, and who
 * may ask for it. It flags and takes no status away: `met` says only that nothing the ground needs is missing.
 *
 * Provision: art. 6 ust. 1–2 and 4 of the Act, by the law of `on`. A term of supervision that has passed without effect and
 * a request of the founding institution are grounds since 2022-02-15. Facts are `true`, `false` or `unknown`; a fact left out
 * is unknown and, where needed, in `missing`. When the institution is liquidated, the commune may take over the rights and
 * duties of an organisation and, since 2022-02-15, of a church entity or a social cooperative: `takeoverBy`.
 * Not checked: whether the ground is proved, and what is unused of grants (see `grantReturn`). Bad input gets `invalid` with
 * all its issues.
 *
 * @example
 * ```ts
 * import { lossOfStatus } from "zatrudnienie-socjalne/centre";
 *
 * const asked = lossOfStatus({ on: "2026-06-30", ground: "institution-request", institutionAsks: true });
 * asked.outcome === "ground" && [asked.met, asked.exOfficio]; // => [true, false]
 * const early = lossOfStatus({ on: "2022-02-14", ground: "institution-request" });
 * early.outcome === "not-a-ground" && early.firstDay; // => "2022-02-15"
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2003 nr 122 poz. 1143 art. 6, Dz.U. 2004 nr 99 poz. 1001 art. 137 pkt 5, Dz.U. 2005 nr 175
 * poz. 1462 art. 26 pkt 2, Dz.U. 2007 nr 115 poz. 793 art. 1 pkt 6, Dz.U. 2022 poz. 218 art. 1 pkt 6.
 */
export function lossOfStatus(input: LossOfStatusInput): LossOfStatusResult {
  return calculated(lossOfStatusRule, input);
}

export const lossOfStatusRule: Calculation<Facts, LossOfStatusResult, LossQuestion> = {
  calculation: "lossOfStatus",
  schema: lossOfStatusInput,
  day: ({ on }) => on,
  decide,
};

function decide(facts: Facts, law: Law, inquiry: Inquiry<LossQuestion>): Decided {
  const rule = law.of(rules.statusLoss);
  const ground = rule.value.grounds.find(({ id }) => id === facts.ground);
  if (ground === undefined) {
    const reason = facts.ground === "other" ? "not-named" : "no-rule-yet";
    const first = law.firstDayOf(rules.statusLoss, ({ grounds }) =>
      grounds.some(({ id }) => id === facts.ground),
    );
    return {
      outcome: "not-a-ground",
      reason,
      firstDay: first ?? null,
      steps: [step(rule, "no-loss-ground", { reason })],
    };
  }
  const citation = theAct(ground.unit);
  const source = { citation, record: rule };
  const needed = ground.need === null ? [] : [neededFor(ground.need, facts, inquiry, citation)];
  const { takeoverBy, steps: takeover } =
    ground.id === "institution-liquidated" ? takeoverOf(facts, law, inquiry) : noTakeover;
  const authority = law.of(rules.statusAuthority);
  return {
    outcome: "ground",
    ground: ground.id,
    met: all(needed.map(({ done }) => done)),
    decidedBy: authority.value.by,
    exOfficio: ground.exOfficio,
    onRequestOf: [...ground.onRequestOf],
    takeoverBy,
    needed,
    missing: inquiry.missing,
    steps: [
      step(source, "loss-ground", { ground: ground.id }),
      ...needed.map(({ id }) => step(source, "loss-need", { need: id })),
      step({ citation, record: authority }, "loss-decided-by", {
        by: authority.value.by,
        exOfficio: ground.exOfficio,
      }),
      ...ground.onRequestOf.map((who) => step(source, "loss-asked-by", { who })),
      ...takeover,
    ],
  };
}

const needFacts = {
  "services-impossible": "servicesImpossible",
  "result-affected": "resultAffected",
  "term-lapsed": "termLapsed",
  "institution-asks": "institutionAsks",
} as const satisfies Record<LossNeed, keyof Facts>;

function neededFor(
  id: LossNeed,
  facts: Facts,
  inquiry: Inquiry<LossQuestion>,
  citation: Need["citation"],
): Need<LossNeed> {
  const key = needFacts[id];
  return { id, done: asked(facts[key], [key], id, inquiry), citation };
}

interface TakeoverFound {
  readonly takeoverBy: Takeover | null;
  readonly steps: Step[];
}

const noTakeover: TakeoverFound = { takeoverBy: null, steps: [] };

function takeoverOf(
  { foundingInstitution: institution }: Facts,
  law: Law,
  inquiry: Inquiry<LossQuestion>,
): TakeoverFound {
  if (institution === undefined) {
    inquiry.missingFact(["foundingInstitution"], "founding-institution");
    return { takeoverBy: "unknown", steps: [] };
  }
  const rule = law.of(rules.statusTakeover);
  const possible = rule.value.from.includes(institution);
  return {
    takeoverBy: possible ? "commune" : null,
    steps: [step(rule, "loss-takeover", { possible })],
  };
}
