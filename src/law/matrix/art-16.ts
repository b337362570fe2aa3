import { act2007, act2011, act2022, cooperatives2006, labour2004, labour2025 } from "./amending.js";
import { refundApplication } from "./art-16-application.js";
import { refundForEmployer } from "./art-16-refund.js";
import { enacted, enactedAs, type History } from "./wording.js";

/** art. 16: referral to work, refund and advice. */
export const article16 = (): History<"art-16"> => ({
  "art-16": [
    enacted(
      "Skierowanie do pracy, refundacja dla pracodawcy i wspólna działalność.",
      "Referral to work, the refund for the employer, and a business together.",
    ),
  ],
  "art-16-ust-1": [
    enactedAs("employmentReferral"),
    labour2004.as("art-137-pkt-9-lit-a", "employmentReferral"),
    act2007.as("art-1-pkt-15-lit-a", "employmentReferral"),
    act2022.as("art-1-pkt-14-lit-a", "employmentReferral"),
  ],
  "art-16-ust-1-pkt-1": [
    enacted(
      "Do pracy kieruje uczestnika powiatowy urząd pracy.",
      "The powiat labour office sends the participant to work.",
    ),
    act2011.words(
      "art-1-pkt-3-lit-a-tir-1",
      "Powiatowy urząd pracy kieruje uczestnika centrum albo osobę z klubu.",
      "The powiat labour office sends a participant of a centre or a person from a club.",
    ),
  ],
  "art-16-ust-1-pkt-1-lit-a": [enacted("Praca może być u pracodawcy.", "The work may be with an employer.")],
  "art-16-ust-1-pkt-1-lit-b": [enacted("Praca może być w centrum.", "The work may be in the centre.")],
  "art-16-ust-1-pkt-2": [
    enactedAs("jointBusiness"),
    labour2004.as("art-137-pkt-9-lit-b", "jointBusiness"),
    cooperatives2006.words(
      "art-25",
      "Spółdzielnię socjalną zakłada się według przepisów o spółdzielniach socjalnych.",
      "The social cooperative is founded under the provisions on social cooperatives.",
    ),
    act2011.ends("art-1-pkt-3-lit-a-tir-2"),
  ],
  "art-16-ust-1a": [act2011.as("art-1-pkt-3-lit-b", "jointBusiness")],
  ...refundForEmployer(),
  ...refundApplication(),
  "art-16-ust-4": [
    enactedAs("adviceSubsidy"),
    act2011.words(
      "art-1-pkt-3-lit-d",
      "Dofinansowanie dotyczy spółdzielni socjalnej zakładanej przez absolwentów; wysokość bez zmian.",
      "The money is for the social cooperative that graduates found; as much as before.",
    ),
  ],
  "art-16-ust-6": [
    labour2004.words(
      "art-137-pkt-9-lit-c",
      "Przy wspólnej działalności przysługują uprawnienia z przepisów o promocji zatrudnienia.",
      "Who takes up the business together has the rights of the provisions on employment promotion.",
    ),
    act2011.words(
      "art-1-pkt-3-lit-f",
      "Uprawnienia przysługują przy zakładaniu spółdzielni socjalnej przez absolwentów.",
      "The rights go with the social cooperative that graduates found.",
    ),
    labour2025.words(
      "art-390-pkt-6",
      "Uprawnienia określają przepisy o rynku pracy i służbach zatrudnienia.",
      "The rights are those of the provisions on the labour market and employment services.",
    ),
  ],
});
