import type { Citation, Law, ResidenceWay } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import { all, any, type Fact, type Inquiry, known } from "../../reasoning/index.js";
import type { ReferralRouteFacts as Facts } from "./inputs.js";
import type { ReferralRouteQuestion } from "./vocabulary.js";

/** How a resident of another commune may be referred. */
export interface OpenWay {
  id: ResidenceWay;
  open: Fact;
  citation: Citation;
}

/** What the place of residence means. */
export interface ReferralResidence {
  /** Does the person live in the commune of the centre, and so come first? */
  priority: Fact;
  /** May the person be referred, as far as residence goes? */
  open: Fact;
  /** The ways for residents of other communes; none for a resident. */
  ways: OpenWay[];
  citation: Citation;
}

type Asking = Inquiry<ReferralRouteQuestion>;

/** art. 12 ust. 5: who lives where the centre is, and by which way others come. */
export function residenceOf(facts: Facts, law: Law, inquiry: Asking): ReferralResidence {
  const rule = law.of(rules.referralPriority);
  const resident = residentOf(facts, inquiry);
  const ways =
    resident === true
      ? []
      : rule.value.ways.map(({ id, citation }): OpenWay => ({ id, open: openBy[id](facts), citation }));
  const open = any([resident, ...ways.map((way) => way.open)]);
  if (resident === false && open === "unknown") askForWays(facts, inquiry);
  return { priority: resident, open, ways, citation: rule.citation };
}

/** Names of communes are compared and go no further. */
function residentOf({ residenceCommune, centreCommune }: Facts, inquiry: Asking): Fact {
  if (residenceCommune === undefined) inquiry.missingFact(["residenceCommune"], "residence-commune");
  if (centreCommune === undefined) inquiry.missingFact(["centreCommune"], "centre-commune");
  if (residenceCommune === undefined || centreCommune === undefined) return "unknown";
  return residenceCommune === centreCommune;
}

const openBy: Record<ResidenceWay, (facts: Facts) => Fact> = {
  "intercommunal-agreement": ({ intercommunalAgreement }) => known(intercommunalAgreement),
  "free-places-and-funding": ({ freePlaces, fundingByCommune }) =>
    all([known(freePlaces), known(fundingByCommune)]),
};

/** Only what can still open a way: of two conditions of which one fails, the other does not matter. */
function askForWays(facts: Facts, inquiry: Asking): void {
  const { intercommunalAgreement, freePlaces, fundingByCommune } = facts;
  if (known(intercommunalAgreement) === "unknown")
    inquiry.missingFact(["intercommunalAgreement"], "intercommunal-agreement");
  if (openBy["free-places-and-funding"](facts) === false) return;
  if (known(freePlaces) === "unknown") inquiry.missingFact(["freePlaces"], "free-places");
  if (known(fundingByCommune) === "unknown") inquiry.missingFact(["fundingByCommune"], "funding-by-commune");
}
