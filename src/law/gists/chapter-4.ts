import type { chapter4 } from "../rules/chapter-4.js";
import type { GistsOf } from "./gist.js";

/** art. 13 ust. 5 and 5a: how the programme ends, and the certificate. */
export const chapter4Gists: GistsOf<typeof chapter4> = {
  programmeEnd: {
    "2003-08-14": {
      pl: "Program kończy się w dniu, w którym uczestnik podjął zatrudnienie na zasadach prawa pracy albo działalność gospodarczą, a najpóźniej z upływem okresu uczestnictwa. Ustawa nie przewidywała realizacji programu bez uczestnictwa w zajęciach.",
      en: "The programme ends on the day the participant took up employment under labour law or a business, and at the latest when the participation period runs out. The Act knew no programme that goes on without classes.",
    },
    "2009-07-16": {
      pl: "Gdy uczestnik podjął pracę zarobkową lub działalność gospodarczą albo założył spółdzielnię socjalną lub do niej przystąpił, program może trwać jeszcze najwyżej 6 miesięcy; gdy uczestnik nie podjął pracy, program kończy się z upływem okresu uczestnictwa. Za czas programu bez uczestnictwa w zajęciach centrum świadczenie nie przysługuje.",
      en: "After the participant took up paid work or a business, or founded or joined a social cooperative, the programme may go on for six months at most; for a participant who took up no work it ends when the participation period runs out. No benefit is due for the time of the programme without classes in the centre.",
    },
    "2025-06-01": {
      pl: "Zasady są te same: program może trwać najwyżej 6 miesięcy po podjęciu pracy, bez świadczenia za czas bez zajęć w centrum. Zatrudnienie i inną pracę zarobkową określają teraz przepisy o rynku pracy i służbach zatrudnienia.",
      en: "The same rules: six months of the programme at most after taking up work, no benefit for the time without classes in the centre. What employment and other paid work are is now said by the law on the labour market and employment services.",
    },
  },
  certificate: {
    "2003-08-14": {
      pl: "Ustawa nie przewidywała zaświadczenia o uczestnictwie w zajęciach.",
      en: "The Act did not provide for a certificate of taking part in classes.",
    },
    "2007-07-14": {
      pl: "Po zakończeniu uczestnictwa kierownik centrum wydaje uczestnikowi zaświadczenie o uczestnictwie w zajęciach i o nabytych umiejętnościach.",
      en: "When participation is over, the manager of the centre gives the participant a certificate of taking part in classes and of the skills acquired.",
    },
    "2025-06-01": {
      pl: "Uczestnik otrzymuje zaświadczenie jak dotąd, a zaświadczenie osoby długotrwale bezrobotnej kierownik centrum przekazuje też do powiatowego urzędu pracy.",
      en: "The participant gets the certificate as before, and that of a long-term unemployed person the manager of the centre also passes to the labour office.",
    },
  },
};
