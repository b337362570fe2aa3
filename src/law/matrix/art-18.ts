import { act2007, act2011, act2015, act2022, economy2022, labour2025 } from "./amending.js";
import { clubs } from "./art-18-clubs.js";
import { enacted, type History } from "./wording.js";

/** art. 18: clubs. */
export const article18 = (): History<"art-18"> => ({
  "art-18": [
    enacted(
      "Kluby integracji społecznej: kto je prowadzi, co robią i kto z nich korzysta.",
      "Social integration clubs: who runs them, what they do and for whom.",
    ),
  ],
  ...clubs(),
  "art-18-ust-3": [enacted("Udział w klubie jest dobrowolny.", "Taking part in a club is voluntary.")],
  "art-18-ust-4": [
    act2007.words(
      "art-1-pkt-16-lit-b",
      "Warunkiem udziału w klubie jest realizacja kontraktu socjalnego.",
      "Carrying out a social contract is the condition of taking part in a club.",
    ),
  ],
  "art-18-ust-5": [
    act2007.words(
      "art-1-pkt-16-lit-b",
      "Czas udziału w klubie ustala się z każdym osobno; ustawa nie podaje ani najkrótszego, ani najdłuższego.",
      "The time in a club is set with each person; the Act names no least and no most.",
    ),
  ],
  "art-18-ust-5a": [
    act2011.as("art-1-pkt-4-lit-c", "clubCertificate"),
    act2015.as("art-1-pkt-14-lit-a", "clubCertificate"),
  ],
  "art-18-ust-6": [
    act2007.words(
      "art-1-pkt-16-lit-b",
      "Z czego w szczególności finansuje się klub.",
      "What a club is in particular paid from.",
    ),
  ],
  "art-18-ust-6-pkt-1": [
    act2007.words(
      "art-1-pkt-16-lit-b",
      "Źródłem są środki z Unii Europejskiej.",
      "One source is money of the European Union.",
    ),
  ],
  "art-18-ust-6-pkt-2": [
    act2007.words(
      "art-1-pkt-16-lit-b",
      "Źródłem są dotacje z dochodów własnych gminy.",
      "One source is grants from the commune's own income.",
    ),
    act2022.words(
      "art-1-pkt-15-lit-a",
      "Źródłem są dotacje z dochodów własnych gminy, w tym na program alkoholowy.",
      "One source is grants from the commune's own income, that for its alcohol programme included.",
    ),
  ],
  "art-18-ust-6-pkt-3": [
    act2022.words(
      "art-1-pkt-15-lit-b",
      "Źródłem są dotacje z budżetu państwa w ramach programów ministra.",
      "One source is grants of the state budget within the minister's programmes.",
    ),
  ],
  "art-18-ust-7": [
    act2015.words(
      "art-1-pkt-14-lit-b",
      "Klub może prowadzić integrację społeczną bezrobotnych z art. 62a ust. 5 ustawy z 20 kwietnia 2004 r.",
      "A club may carry out the social integration of the unemployed of art. 62a ust. 5 of the act of 20 April 2004.",
    ),
    labour2025.words(
      "art-390-pkt-7-lit-b",
      "Klub może prowadzić reintegrację społeczną bezrobotnych z art. 200 ust. 1 ustawy z 20 marca 2025 r.",
      "A club may carry out the social reintegration of the unemployed of art. 200 ust. 1 of the act of 20 March 2025.",
    ),
  ],
  "art-18-ust-8": [
    act2015.words(
      "art-1-pkt-14-lit-b",
      "Podstawą jest porozumienie albo umowa, zależnie od prowadzącego klub; klubów organizacji pozarządowych przepis nie wymienia.",
      "The basis is an agreement or a contract, by who runs the club; clubs of non-governmental organisations are not named.",
    ),
    labour2025.words(
      "art-390-pkt-7-lit-b",
      "Podstawą jest umowa z art. 200 ust. 2 ustawy z 20 marca 2025 r., bez względu na to, kto prowadzi klub.",
      "The basis is the contract of art. 200 ust. 2 of the act of 20 March 2025, whoever runs the club.",
    ),
  ],
  "art-18-ust-8-pkt-1": [
    act2015.words(
      "art-1-pkt-14-lit-b",
      "Klub gminy działa na podstawie porozumienia z art. 62a ust. 7 ustawy z 2004 r.",
      "A commune's club works by the agreement of art. 62a ust. 7 of the act of 2004.",
    ),
    labour2025.ends("art-390-pkt-7-lit-b"),
  ],
  "art-18-ust-8-pkt-2": [
    act2015.words(
      "art-1-pkt-14-lit-b",
      "Klub podmiotu kościelnego lub spółdzielni socjalnej działa na podstawie umowy z art. 62a ust. 11 ustawy z 2004 r.",
      "The club of a church entity or a social cooperative works by the contract of art. 62a ust. 11 of the act of 2004.",
    ),
    labour2025.ends("art-390-pkt-7-lit-b"),
  ],
  "art-18-ust-9": [
    act2015.words(
      "art-1-pkt-14-lit-b",
      "Do działań na rzecz bezrobotnych nie stosuje się zasad o dobrowolności, kontrakcie i czasie udziału (ust. 3–5).",
      "The rules on free will, contract and time (ust. 3–5) do not apply to activities for the unemployed.",
    ),
  ],
  "art-18-ust-10": [
    economy2022.words(
      "art-70-pkt-2",
      "Z reintegracji w klubie mogą korzystać także pracownicy przedsiębiorstwa społecznego.",
      "Employees of a social enterprise may also have reintegration in a club.",
    ),
  ],
});
