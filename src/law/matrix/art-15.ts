import { act2007, act2015, act2022, cooperatives2009, labour2008, services2019 } from "./amending.js";
import { enacted, enactedAs, type History } from "./wording.js";

/** art. 15: trial, participation and the integration benefit. */
export const article15 = (): History<"art-15"> => ({
  "art-15": [
    enacted(
      "Okres próbny, uczestnictwo i świadczenie integracyjne.",
      "The trial, participation and the integration benefit.",
    ),
  ],
  "art-15-ust-1": [enactedAs("trialLength")],
  "art-15-ust-1-zd-1": [enactedAs("trialLength")],
  "art-15-ust-1-zd-2": [enactedAs("trialRate"), act2022.ends("art-1-pkt-12-lit-a")],
  "art-15-ust-2": [
    enactedAs("qualification"),
    services2019.as("art-60-pkt-2", "qualification"),
    act2022.as("art-1-pkt-12-lit-b", "qualification"),
  ],
  "art-15-ust-3": [
    enacted(
      "Jak długo trwa uczestnictwo i jak się je przedłuża.",
      "How long participation lasts and how it is extended.",
    ),
  ],
  "art-15-ust-3-zd-1": [enactedAs("participationLength")],
  "art-15-ust-3-zd-2": [
    enactedAs("extension"),
    cooperatives2009.as("art-3-pkt-4", "extension"),
    act2022.as("art-1-pkt-12-lit-c", "extension"),
  ],
  "art-15-ust-4": [
    enactedAs("participationRate"),
    act2007.as("art-1-pkt-13-lit-a", "participationRate"),
    act2022.as("art-1-pkt-12-lit-d", "participationRate"),
  ],
  "art-15-ust-5": [enactedAs("payment")],
  "art-15-ust-6": [enactedAs("partialMonth")],
  "art-15-ust-6a": [
    act2007.as("art-1-pkt-13-lit-b", "daysOff"),
    act2015.as("art-1-pkt-11", "daysOff"),
    act2022.as("art-1-pkt-12-lit-e", "daysOff"),
  ],
  "art-15-ust-6a-zd-1": [
    act2007.as("art-1-pkt-13-lit-b", "daysOff"),
    act2015.as("art-1-pkt-11", "daysOff"),
    act2022.words(
      "art-1-pkt-12-lit-e",
      "Po okresie próbnym przysługuje 6 dni wolnych, a przy przedłużeniu dodatkowo 6.",
      "After the trial there are six days off, and six more when the participation is extended.",
    ),
  ],
  "art-15-ust-6a-zd-2": [
    act2022.words(
      "art-1-pkt-12-lit-e",
      "Dodatkowe dni ustala się proporcjonalnie do przedłużenia; przepis nie mówi, jak je zaokrąglać.",
      "The extra days are in proportion to the extension; the text does not say how to round them.",
    ),
  ],
  "art-15-ust-6b": [
    act2022.words(
      "art-1-pkt-12-lit-f",
      "Jak udziela się dni wolnych i co za nie przysługuje.",
      "How days off are given and what is due for them.",
    ),
  ],
  "art-15-ust-6b-zd-1": [
    act2022.words(
      "art-1-pkt-12-lit-f",
      "Dni wolnych udziela się na wniosek uczestnika, za zgodą kierownika.",
      "Days off are given at the participant's request, with the manager's consent.",
    ),
  ],
  "art-15-ust-6b-zd-2": [
    act2022.words(
      "art-1-pkt-12-lit-f",
      "Za dni wolne przysługuje całe świadczenie.",
      "For days off the whole benefit is due.",
    ),
  ],
  "art-15-ust-7": [enactedAs("unexcusedAbsence")],
  "art-15-ust-7-zd-1": [
    enacted(
      "Za każdy z najwyżej 3 dni nieusprawiedliwionej nieobecności w miesiącu odlicza się jedną dwudziestą świadczenia.",
      "For each of at most three days of unexcused absence in a month one twentieth of the benefit is deducted.",
    ),
  ],
  "art-15-ust-7-zd-2": [
    enacted(
      "Przy więcej niż 3 takich dniach świadczenie za miesiąc nie przysługuje.",
      "With more than three such days no benefit is due for the month.",
    ),
  ],
  "art-15-ust-7a": [
    act2007.words(
      "art-1-pkt-13-lit-c",
      "Choroba po okresie próbnym: przez pewną liczbę dni świadczenie jest niższe, potem nie przysługuje.",
      "Sickness after the trial: for a number of days the benefit is lower, then none is due.",
    ),
  ],
  "art-15-ust-7a-zd-1": [
    act2007.as("art-1-pkt-13-lit-c", "sickness"),
    act2022.as("art-1-pkt-12-lit-g", "sickness"),
  ],
  "art-15-ust-7a-zd-2": [
    act2007.words(
      "art-1-pkt-13-lit-c",
      "Za dalsze dni choroby świadczenie nie przysługuje.",
      "For further days of sickness no benefit is due.",
    ),
  ],
  "art-15-ust-8": [enactedAs("refund"), labour2008.as("art-13-pkt-3", "refund")],
  "art-15-ust-8-zd-1": [enactedAs("refund"), labour2008.as("art-13-pkt-3", "refund")],
  "art-15-ust-8-zd-2": [
    enacted(
      "Starosta może dać centrum zaliczkę na świadczenia.",
      "The starosta (head of the county) may advance the benefits to the centre.",
    ),
    labour2008.words(
      "art-13-pkt-3",
      "Zaliczka może objąć także składki na ubezpieczenia społeczne.",
      "The advance may cover social insurance contributions too.",
    ),
  ],
});

/** art. 15a: the motivational premium. */
export const article15a = (): History<"art-15a"> => ({
  "art-15a": [
    act2007.words(
      "art-1-pkt-14",
      "Motywacyjna premia integracyjna.",
      "The motivational integration premium.",
    ),
  ],
  "art-15a-ust-1": [
    act2007.words(
      "art-1-pkt-14",
      "Po okresie próbnym kierownik może przyznać premię za aktywność i postępy.",
      "After the trial the manager may give a premium for activity and progress.",
    ),
  ],
  "art-15a-ust-2": [
    act2007.words(
      "art-1-pkt-14",
      "Premia wynosi najwyżej 20 % świadczenia.",
      "The premium is 20 % of the benefit at most.",
    ),
    act2015.as("art-1-pkt-12", "premium"),
    act2022.as("art-1-pkt-13", "premium"),
  ],
});
