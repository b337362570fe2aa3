import { programmeContentLabels } from "../../referral/index.js";
import { namedWords } from "./named.js";
import type { Words } from "./word.js";

// Chapter 4: the programme.

const pointsOfContents = {
  "scope-and-forms": "pkt 1",
  "fitness-and-training": "pkt 2",
  "responsible-persons": "pkt 3",
};

export const programmeWords = (): Words => ({
  ...namedWords({
    place: "contents",
    names: programmeContentLabels,
    provision: (id) => `art. 13 ust. 2 ${pointsOfContents[id]}`,
    asked: ({ pl, en }) => [`Czy program określa: ${pl}?`, `Does the programme say this: ${en}?`],
    until: { "fitness-and-training": { pl: "23 października 2015 r.", en: "23 October 2015" } },
  }),
  "checkProgramme.input.on": [
    "Dzień podpisania",
    "Day of signing",
    "Dzień, w którym podpisano albo ma być podpisany program; stosuje się przepisy z tego dnia.",
    "The day the programme was signed or is to be; its law applies.",
    "art. 12 ust. 4",
  ],
  preparedBy: [
    "Kto opracował",
    "Prepared by",
    "Kto opracował program.",
    "Who prepared the programme.",
    "art. 13 ust. 1",
  ],
  "checkProgramme.input.contents": [
    "Treść",
    "Contents",
    "Co program określa; bez odpowiedzi nie wiadomo.",
    "What the programme says; what is left out is unknown.",
    "art. 13 ust. 2",
  ],
  signedBy: [
    "Kto podpisał",
    "Signed by",
    "Kto podpisał program.",
    "Who signed the programme.",
    "art. 12 ust. 4",
  ],
  "signedBy.participant": [
    "Uczestnik",
    "Participant",
    "Czy podpisał uczestnik?",
    "Did the participant sign?",
    "art. 12 ust. 4",
  ],
  "signedBy.centreManager": [
    "Kierownik centrum",
    "Manager of the centre",
    "Czy podpisał kierownik centrum?",
    "Did the manager of the centre sign?",
    "art. 12 ust. 4",
  ],
  agreed: [
    "Uzgodniony",
    "Agreed",
    "Czy program uzgodniono z kierownikiem ośrodka pomocy społecznej albo dyrektorem centrum usług społecznych?",
    "Was it agreed with the head of the social welfare centre, or the director of the social services centre?",
    "art. 12 ust. 4",
  ],
  changeRequestedBy: [
    "Kto wnosi o zmianę",
    "Change requested by",
    "Kto wniósł o zmianę, jeżeli program zmieniono.",
    "Who asked for the change, if the programme is a changed one.",
    "art. 13 ust. 3",
  ],
  changeOnRequestOf: [
    "Zmiana na wniosek",
    "Change on request of",
    "Na czyj wniosek można zmienić program.",
    "On whose request a programme may be changed.",
    "art. 13 ust. 3",
  ],
});
