import type { Texts } from "../law/index.js";

/** Questions of referral and programme. A group of persons is named by its point, not by what it is. */
export const referralQuestions = {
  "referral-consent": {
    pl: "Czy osoba albo jej przedstawiciel ustawowy zgadza się na wniosek instytucji (art. 12 ust. 1 pkt 2)?",
    en: "Does the person or the legal representative consent to the institution's application (art. 12(1)(2))?",
  },
  "welfare-centre-converted": {
    pl: "Czy w miejscu zamieszkania lub pobytu osoby ośrodek pomocy społecznej przekształcono w centrum usług społecznych (art. 12 ust. 1)?",
    en: "Was the social welfare centre where the person lives or stays converted into a social services centre (art. 12(1))?",
  },
  "residence-commune": {
    pl: "W której gminie osoba mieszka (art. 12 ust. 5)?",
    en: "In which commune does the person live (art. 12(5))?",
  },
  "centre-commune": {
    pl: "W której gminie jest Centrum (art. 12 ust. 5)?",
    en: "In which commune is the centre (art. 12(5))?",
  },
  "intercommunal-agreement": {
    pl: "Czy gminy zawarły porozumienie o kierowaniu osób do Centrum (art. 12 ust. 5 pkt 1)?",
    en: "Did the communes make an agreement on referrals to the centre (art. 12(5)(1))?",
  },
  "free-places": {
    pl: "Czy Centrum ma wolne miejsca (art. 12 ust. 5 pkt 2)?",
    en: "Has the centre free places (art. 12(5)(2))?",
  },
  "funding-by-commune": {
    pl: "Czy gmina pokryje koszty uczestnictwa tej osoby (art. 12 ust. 5 pkt 2)?",
    en: "Does the commune pay for the person's participation (art. 12(5)(2))?",
  },
  "referral-interview": {
    pl: "Czy przeprowadzono wywiad środowiskowy (art. 12 ust. 2)?",
    en: "Was the environmental interview carried out (art. 12(2))?",
  },
  "referral-opinion": {
    pl: "Czy pracownik socjalny zaopiniował wniosek (art. 12 ust. 2)?",
    en: "Did the social worker give an opinion on the application (art. 12(2))?",
  },
  "referral-by": {
    pl: "Czy osobę już skierowano, a jeśli tak, kto to zrobił (art. 12 ust. 1)?",
    en: "Was the person referred already, and if so, by whom (art. 12(1))?",
  },
  "referral-notice": {
    pl: "Czy powiatowy urząd pracy powiadomił o skierowaniu ośrodek pomocy społecznej albo centrum usług społecznych (art. 12 ust. 1)?",
    en: "Did the labour office notify the social welfare centre or the social services centre of the referral (art. 12(1))?",
  },
  "group-of-point-2": {
    pl: "Czy osoba należy do grupy z art. 1 ust. 2 pkt 2?",
    en: "Does the person belong to the group of art. 1(2)(2)?",
  },
  "therapy-of-point-2": {
    pl: "Czy spełniono warunek przyjęcia osoby z grupy z art. 1 ust. 2 pkt 2 (art. 12 ust. 3)?",
    en: "Was the condition met on which a person of the group of art. 1(2)(2) is admitted (art. 12(3))?",
  },
  "group-of-point-3": {
    pl: "Czy osoba należy do grupy z art. 1 ust. 2 pkt 3?",
    en: "Does the person belong to the group of art. 1(2)(3)?",
  },
  "therapy-of-point-3": {
    pl: "Czy spełniono warunek przyjęcia osoby z grupy z art. 1 ust. 2 pkt 3 (art. 12 ust. 3)?",
    en: "Was the condition met on which a person of the group of art. 1(2)(3) is admitted (art. 12(3))?",
  },
  "programme-agreed": {
    pl: "Czy program uzgodniono z kierownikiem ośrodka pomocy społecznej albo dyrektorem centrum usług społecznych (art. 12 ust. 4)?",
    en: "Was the programme agreed with the head of the social welfare centre or the director of the social services centre (art. 12(4))?",
  },
  "programme-signed": {
    pl: "Czy podpisano program (art. 12 ust. 4)?",
    en: "Was the programme signed (art. 12(4))?",
  },
  "programme-prepared-by": {
    pl: "Kto opracował program (art. 13 ust. 1)?",
    en: "Who prepared the programme (art. 13(1))?",
  },
  "voivode-consent": {
    pl: "Czy wojewoda zgodził się, żeby zadania wykonywał pracownik socjalny organizacji pozarządowej (art. 13 ust. 7)?",
    en: "Did the voivode consent that a social worker of an NGO does the tasks (art. 13(7))?",
  },
  "programme-scope": {
    pl: "Czy program określa zakres i formy reintegracji (art. 13 ust. 2 pkt 1)?",
    en: "Does the programme name the scope and forms of reintegration (art. 13(2)(1))?",
  },
  "programme-abilities": {
    pl: "Czy program określa możliwości psychofizyczne uczestnika (art. 13 ust. 2 pkt 2)?",
    en: "Does the programme name the participant's psychophysical abilities (art. 13(2)(2))?",
  },
  "programme-persons": {
    pl: "Czy program wskazuje osoby, które za niego odpowiadają (art. 13 ust. 2 pkt 3)?",
    en: "Does the programme name the persons who answer for it (art. 13(2)(3))?",
  },
  "programme-signed-by-participant": {
    pl: "Czy uczestnik podpisał program (art. 12 ust. 4)?",
    en: "Did the participant sign the programme (art. 12(4))?",
  },
  "programme-signed-by-manager": {
    pl: "Czy kierownik Centrum podpisał program (art. 12 ust. 4)?",
    en: "Did the manager of the centre sign the programme (art. 12(4))?",
  },
  "programme-impossible": {
    pl: "Czy przez naruszanie programu nie da się go dalej realizować (art. 13 ust. 4 pkt 1)?",
    en: "Does the breach make it impossible to carry the programme on (art. 13(4)(1))?",
  },
  "manager-finding": {
    pl: "Czy kierownik Centrum stwierdził uporczywe naruszanie programu (art. 13 ust. 4 pkt 1)?",
    en: "Did the manager of the centre find the persistent breach (art. 13(4)(1))?",
  },
  "discontinuation-decided": {
    pl: "Czy kierownik Centrum podjął decyzję o zaprzestaniu programu (art. 13 ust. 4a)?",
    en: "Did the manager of the centre decide on the discontinuation (art. 13(4a))?",
  },
  "withdrawal-stated": {
    pl: "Czy uczestnik oświadczył, że odstępuje od programu (art. 13 ust. 4 pkt 3)?",
    en: "Did the participant state the withdrawal (art. 13(4)(3))?",
  },
} as const satisfies Record<string, Texts>;
