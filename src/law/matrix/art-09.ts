import { act2010, act2015, business2018, labour2025 } from "./amending.js";
import { enacted, enactedAs, type History } from "./wording.js";

/** art. 9 and 9a: a centre's own activity, and reintegration of the unemployed. */
export const article9 = (): History<"art-9"> & History<"art-9a"> => ({
  "art-9": [enacted("Własna działalność centrum.", "A centre's own activity.")],
  "art-9-ust-1": [enactedAs("ownActivity")],
  "art-9-ust-2": [
    enacted(
      "Działalność centrum nie jest działalnością gospodarczą w rozumieniu przepisów o niej.",
      "A centre's activity is no business as the provisions on business understand it.",
    ),
    act2010.words(
      "art-1-pkt-4",
      "Działalność centrum nie jest działalnością gospodarczą (ustawa z 2 lipca 2004 r.); może być odpłatną działalnością pożytku publicznego.",
      "A centre's activity is no business (act of 2 July 2004); it may be run as paid public benefit activity.",
    ),
    business2018.words(
      "art-85",
      "Działalność centrum nie jest działalnością gospodarczą w rozumieniu Prawa przedsiębiorców; może być odpłatną działalnością pożytku publicznego.",
      "A centre's activity is no business as the Law on Entrepreneurs understands it; it may be run as paid public benefit activity.",
    ),
  ],
  "art-9a": [
    act2015.words(
      "art-1-pkt-6",
      "Działania centrum na rzecz bezrobotnych, poza zwykłymi zasadami uczestnictwa.",
      "A centre's work for the unemployed, outside the usual rules of participation.",
    ),
  ],
  "art-9a-ust-1": [
    act2015.words(
      "art-1-pkt-6",
      "Centrum może prowadzić integrację społeczną bezrobotnych z art. 62a ust. 5 ustawy z 20 kwietnia 2004 r.",
      "A centre may carry out the social integration of the unemployed of art. 62a ust. 5 of the act of 20 April 2004.",
    ),
    labour2025.words(
      "art-390-pkt-3",
      "Centrum może prowadzić reintegrację społeczną bezrobotnych z art. 200 ust. 1 ustawy z 20 marca 2025 r.",
      "A centre may carry out the social reintegration of the unemployed of art. 200 ust. 1 of the act of 20 March 2025.",
    ),
  ],
  "art-9a-ust-2": [
    act2015.words(
      "art-1-pkt-6",
      "Podstawą działań i ich finansowania jest porozumienie albo umowa, zależnie od tego, kto utworzył centrum.",
      "The work and its money rest on an agreement or a contract, by who founded the centre.",
    ),
    labour2025.words(
      "art-390-pkt-3",
      "Podstawą działań i ich finansowania jest umowa z art. 200 ust. 2 ustawy z 20 marca 2025 r., bez względu na to, kto utworzył centrum.",
      "The work and its money rest on the contract of art. 200 ust. 2 of the act of 20 March 2025, whoever founded the centre.",
    ),
  ],
  "art-9a-ust-2-pkt-1": [
    act2015.words(
      "art-1-pkt-6",
      "Centrum gminy działa na podstawie porozumienia z art. 62a ust. 7 ustawy z 2004 r.",
      "A commune's centre works by the agreement of art. 62a ust. 7 of the act of 2004.",
    ),
    labour2025.ends("art-390-pkt-3"),
  ],
  "art-9a-ust-2-pkt-2": [
    act2015.words(
      "art-1-pkt-6",
      "Centrum organizacji pozarządowej, podmiotu kościelnego lub spółdzielni działa na podstawie umowy z art. 62a ust. 11 ustawy z 2004 r.",
      "The centre of a non-governmental organisation, a church entity or a cooperative works by the contract of art. 62a ust. 11 of the act of 2004.",
    ),
    labour2025.ends("art-390-pkt-3"),
  ],
  "art-9a-ust-3": [
    act2015.words(
      "art-1-pkt-6",
      "Do tych działań nie stosuje się rozdziałów 4, 5 i 6.",
      "Chapters 4, 5 and 6 do not apply to this work.",
    ),
  ],
});
