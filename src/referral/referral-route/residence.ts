import type { CalendarDate } from "../../calendar/index.js";
import type { Fact } from "../../input/index.js";
import type { Citation, ResidenceWay, RuleRecord, RuleValues } from "../../law/index.js";
import type { Inquiry } from "../../reasoning/index.js";
import { all, any, known } from "../facts.js";
import type { ReferralRouteInput } from "./input.js";

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

type Facts = ReferralRouteInput<CalendarDate>;

/** art. 12 ust. 5: who lives where the centre is, and by which way others come. */
export function residenceOf(
  facts: Facts,
  law: RuleRecord<RuleValues["referralPriority"]>,
  inquiry: Inquiry,
): ReferralResidence {
  const resident = residentOf(facts, inquiry);
  const ways =
    resident === true
      ? []
      : law.value.ways.map(({ id, citation }): OpenWay => ({ id, open: openBy[id](facts), citation }));
  const open = any([resident, ...ways.map((way) => way.open)]);
  if (resident === false && open === "unknown") askForWays(facts, inquiry);
  return { priority: resident, open, ways, citation: law.citation };
}

/** Names of communes are compared and go no further. */
function residentOf({ residenceCommune, centreCommune }: Facts, inquiry: Inquiry): Fact {
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
function askForWays(facts: Facts, inquiry: Inquiry): void {
  const { intercommunalAgreement, freePlaces, fundingByCommune } = facts;
  if (known(intercommunalAgreement) === "unknown")
    inquiry.missingFact(["intercommunalAgreement"], "intercommunal-agreement");
  if (openBy["free-places-and-funding"](facts) === false) return;
  if (known(freePlaces) === "unknown") inquiry.missingFact(["freePlaces"], "free-places");
  if (known(fundingByCommune) === "unknown") inquiry.missingFact(["fundingByCommune"], "funding-by-commune");
}
