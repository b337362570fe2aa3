import { act2015, labour2008, services2019 } from "./amending.js";
import { enacted, enactedAs, type History } from "./wording.js";

/** art. 12: referral to a centre. */
export const article12 = (): History<"art-12"> => ({
  "art-12": [enacted("Skierowanie do centrum i przyjęcie.", "Referral to a centre, and admission.")],
  "art-12-ust-1": [
    enactedAs("referral"),
    labour2008.as("art-13-pkt-2", "referral"),
    services2019.as("art-60-pkt-1-lit-a", "referral"),
  ],
  "art-12-ust-1-pkt-1": [
    enacted(
      "Wniosek o skierowanie składa sama osoba albo jej przedstawiciel ustawowy.",
      "The person or a legal representative applies for the referral.",
    ),
  ],
  "art-12-ust-1-pkt-2": [
    enacted(
      "Za zgodą osoby wniosek może złożyć zakład lecznictwa odwykowego, powiatowe centrum pomocy rodzinie, powiatowy urząd pracy, ośrodek pomocy społecznej, organizacja pozarządowa lub klub.",
      "With the person's consent a treatment facility, a powiat family help centre, a powiat labour office, a social welfare centre, a non-governmental organisation or a club may apply.",
    ),
    labour2008.words(
      "art-13-pkt-2",
      "Powiatowy urząd pracy nie składa już wniosków.",
      "The powiat labour office no longer applies.",
    ),
    services2019.words(
      "art-60-pkt-1-lit-a",
      "Wniosek może złożyć także centrum usług społecznych, w które przekształcono ośrodek pomocy społecznej.",
      "A social services centre that a welfare centre was turned into may apply too.",
    ),
  ],
  "art-12-ust-2": [enactedAs("referralOpinion"), services2019.as("art-60-pkt-1-lit-b", "referralOpinion")],
  "art-12-ust-3": [enactedAs("therapyBeforeAdmission"), act2015.ends("art-1-pkt-9")],
  "art-12-ust-4": [enactedAs("admission"), services2019.as("art-60-pkt-1-lit-c", "admission")],
  "art-12-ust-5": [enactedAs("referralPriority")],
  "art-12-ust-5-zd-1": [
    enacted(
      "Pierwszeństwo mają mieszkańcy gmin, w których utworzono centrum.",
      "Residents of the communes where the centre was founded come first.",
    ),
  ],
  "art-12-ust-5-zd-2": [
    enacted(
      "Mieszkańców innych gmin można kierować w dwóch przypadkach.",
      "Residents of other communes may be sent in two cases.",
    ),
  ],
  "art-12-ust-5-pkt-1": [
    enacted(
      "Mieszkańca innej gminy można skierować, gdy gminy zawarły porozumienie o kierowaniu i o kosztach.",
      "A resident of another commune may be sent where the communes agreed on referrals and costs.",
    ),
  ],
  "art-12-ust-5-pkt-2": [
    enacted(
      "Mieszkańca innej gminy można skierować, gdy centrum ma wolne miejsca, a koszty pokryje gmina.",
      "A resident of another commune may be sent where the centre has free places and the commune pays.",
    ),
  ],
});
