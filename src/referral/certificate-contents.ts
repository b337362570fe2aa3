import type { Texts } from "../law/index.js";
import type { CertificateContentId } from "./vocabulary.js";

/** What a certificate must allow to be read from it; no official form says how. */
export const certificateContentTexts: Readonly<Record<CertificateContentId, Texts>> = {
  participation: {
    pl: "Potwierdzenie uczestnictwa w zajęciach centrum.",
    en: "A confirmation of taking part in the classes of the centre.",
  },
  skills: {
    pl: "Umiejętności, które uczestnik nabył w ramach reintegracji zawodowej i społecznej.",
    en: "The skills the participant acquired in vocational and social reintegration.",
  },
  period: {
    pl: "Pierwszy i ostatni dzień uczestnictwa w zajęciach: od długości uczestnictwa zależy, czy uczestnik jest absolwentem.",
    en: "The first and last day of taking part: whether the participant is a graduate depends on the length.",
  },
  "end-of-classes": {
    pl: "Dzień zakończenia zajęć: od niego liczy się okres, przez który uczestnik jest absolwentem.",
    en: "The day the classes ended: the time for which the participant is a graduate runs from it.",
  },
};
