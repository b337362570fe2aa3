import type { Texts } from "../law/index.js";
import type { EligibilityQuestion, ReasonForAsking } from "./vocabulary.js";

/** The questions about a person of art. 1, in the order in which an official asks them. */
export const questionTexts: Record<EligibilityQuestion, Texts> = {
  "group-homeless-in-programme": {
    pl: "Czy osoba jest bezdomna i realizuje indywidualny program wychodzenia z bezdomności (art. 1 ust. 2 pkt 1)?",
    en: "Is the person homeless and carrying out an individual programme of leaving homelessness (art. 1 ust. 2 pkt 1)?",
  },
  "group-alcohol-dependent": {
    pl: "Czy osoba jest uzależniona od alkoholu (art. 1 ust. 2 pkt 2)?",
    en: "Is the person dependent on alcohol (art. 1 ust. 2 pkt 2)?",
  },
  "therapy-alcohol": {
    pl: "Czy osoba ukończyła program, którego art. 1 ust. 2 pkt 2 wymagał wtedy od tej grupy?",
    en: "Has the person completed the programme that art. 1 ust. 2 pkt 2 then required of this group?",
  },
  "group-drug-dependent": {
    pl: "Czy osoba jest uzależniona od narkotyków albo innych środków odurzających (art. 1 ust. 2 pkt 3)?",
    en: "Is the person dependent on narcotics or other intoxicants (art. 1 ust. 2 pkt 3)?",
  },
  "therapy-drugs": {
    pl: "Czy osoba ukończyła program, którego art. 1 ust. 2 pkt 3 wymagał wtedy od tej grupy?",
    en: "Has the person completed the programme that art. 1 ust. 2 pkt 3 then required of this group?",
  },
  "group-mentally-ill": {
    pl: "Czy osoba jest chora psychicznie według ustawy o ochronie zdrowia psychicznego (art. 1 ust. 2 pkt 4 w dawnym brzmieniu)?",
    en: "Is the person mentally ill as the mental health act defines it (art. 1 ust. 2 pkt 4, former wording)?",
  },
  "group-mentally-disordered": {
    pl: "Czy osoba ma zaburzenia psychiczne według ustawy o ochronie zdrowia psychicznego (art. 1 ust. 2 pkt 4)?",
    en: "Does the person have a mental disorder as the mental health act defines it (art. 1 ust. 2 pkt 4)?",
  },
  "group-long-term-unemployed": {
    pl: "Czy osoba jest długotrwale bezrobotna według definicji, która obowiązuje tego dnia (art. 1 ust. 2 pkt 5)?",
    en: "Is the person long-term unemployed by the definition in force on the day (art. 1 ust. 2 pkt 5)?",
  },
  "group-released-prisoner-with-difficulties": {
    pl: "Czy osoba jest zwalniana z zakładu karnego i ma trudności w integracji ze środowiskiem (art. 1 ust. 2 pkt 6)?",
    en: "Is the person being released from prison and having difficulties in integrating with the community (art. 1 ust. 2 pkt 6)?",
  },
  "group-refugee-in-programme": {
    pl: "Czy osoba jest uchodźcą i realizuje indywidualny program integracji (art. 1 ust. 2 pkt 7)?",
    en: "Is the person a refugee carrying out an individual integration programme (art. 1 ust. 2 pkt 7)?",
  },
  "group-disabled": {
    pl: "Czy osoba jest niepełnosprawna według ustawy o rehabilitacji (art. 1 ust. 2 pkt 8)?",
    en: "Is the person disabled as the act on rehabilitation defines it (art. 1 ust. 2 pkt 8)?",
  },
  "group-other": {
    pl: "Czy osoba jest w sytuacji podobnej do sytuacji osób z listy, która jest otwarta (art. 1 ust. 2)?",
    en: "Is the person in a situation similar to that of the persons listed, as the list is open (art. 1 ust. 2)?",
  },
  "condition-social-exclusion": {
    pl: "Czy osoba podlega wykluczeniu społecznemu (art. 1 ust. 2)?",
    en: "Is the person socially excluded (art. 1 ust. 2)?",
  },
  "condition-basic-needs": {
    pl: "Czy ze względu na swoją sytuację życiową osoba nie jest w stanie własnym staraniem zaspokoić podstawowych potrzeb życiowych (art. 1 ust. 2)?",
    en: "Is the person unable, because of the situation in life, to meet basic needs alone (art. 1 ust. 2)?",
  },
  "condition-poverty": {
    pl: "Czy sytuacja osoby powoduje ubóstwo (art. 1 ust. 2 w dawnym brzmieniu)?",
    en: "Does the person's situation cause poverty (art. 1 ust. 2, former wording)?",
  },
  "condition-participation-hindered": {
    pl: "Czy sytuacja osoby uniemożliwia lub ogranicza jej uczestnictwo w życiu zawodowym, społecznym i rodzinnym (art. 1 ust. 2)?",
    en: "Does the person's situation prevent or limit taking part in working, social and family life (art. 1 ust. 2)?",
  },
  "right-unemployment-benefit": {
    pl: "Czy osoba ma prawo do zasiłku dla bezrobotnych, choćby go nie wypłacano (art. 1 ust. 3 pkt 1)?",
    en: "Does the person have a right to the unemployment benefit, even if it is not paid (art. 1 ust. 3 pkt 1)?",
  },
  "right-pre-retirement-allowance": {
    pl: "Czy osoba ma prawo do zasiłku przedemerytalnego, choćby go nie wypłacano (art. 1 ust. 3 pkt 2)?",
    en: "Does the person have a right to the pre-retirement allowance, even if it is not paid (art. 1 ust. 3 pkt 2)?",
  },
  "right-pre-retirement-benefit": {
    pl: "Czy osoba ma prawo do świadczenia przedemerytalnego, choćby go nie wypłacano (art. 1 ust. 3 pkt 3)?",
    en: "Does the person have a right to the pre-retirement benefit, even if it is not paid (art. 1 ust. 3 pkt 3)?",
  },
  "right-social-pension": {
    pl: "Czy osoba ma prawo do renty socjalnej, choćby jej nie wypłacano (art. 1 ust. 3 pkt 4)?",
    en: "Does the person have a right to the social pension, even if it is not paid (art. 1 ust. 3 pkt 4)?",
  },
  "right-structural-pension": {
    pl: "Czy osoba ma prawo do renty strukturalnej, choćby jej nie wypłacano (art. 1 ust. 3 pkt 5)?",
    en: "Does the person have a right to the structural pension, even if it is not paid (art. 1 ust. 3 pkt 5)?",
  },
  "right-incapacity-pension": {
    pl: "Czy osoba ma prawo do renty z tytułu niezdolności do pracy, choćby jej nie wypłacano (art. 1 ust. 3 pkt 6)?",
    en: "Does the person have a right to the incapacity pension, even if it is not paid (art. 1 ust. 3 pkt 6)?",
  },
  "right-retirement-pension": {
    pl: "Czy osoba ma prawo do emerytury, choćby jej nie wypłacano (art. 1 ust. 3 pkt 7)?",
    en: "Does the person have a right to a retirement pension, even if it is not paid (art. 1 ust. 3 pkt 7)?",
  },
  "right-teacher-compensation-benefit": {
    pl: "Czy osoba ma prawo do nauczycielskiego świadczenia kompensacyjnego, choćby go nie wypłacano (art. 1 ust. 3 pkt 8)?",
    en: "Does the person have a right to the teachers' compensation benefit, even if it is not paid (art. 1 ust. 3 pkt 8)?",
  },
  "months-without-work": {
    pl: "Przez ile pełnych miesięcy bezrobotny pozostaje bez pracy (art. 1 ust. 2 pkt 5 w dawnym brzmieniu)?",
    en: "For how many full months has the unemployed person been without work (art. 1 ust. 2 pkt 5, former wording)?",
  },
  registrations: {
    pl: "Od kiedy do kiedy osoba była zarejestrowana jako bezrobotna (art. 1 ust. 2 pkt 5)?",
    en: "From when to when was the person registered as unemployed (art. 1 ust. 2 pkt 5)?",
  },
  "certificate-received": {
    pl: "Czy uczestnik otrzymał zaświadczenie od kierownika centrum (art. 13 ust. 5a)?",
    en: "Did the participant receive the certificate from the manager of the centre (art. 13 ust. 5a)?",
  },
};

/** Why a fact about a person of art. 1 is asked for. */
export const reasonTexts: Record<ReasonForAsking, Texts> = {
  group: {
    pl: "Przepisy ustawy stosuje się do osoby, która należy do jednej z grup z art. 1 ust. 2 albo jest w podobnej sytuacji. Wystarczy jedna grupa.",
    en: "The Act applies to those who belong to a group of art. 1 ust. 2 or are in a similar situation. One group is enough.",
  },
  therapy: {
    pl: "Według przepisów z tego dnia do grupy należy się dopiero po ukończeniu tego programu.",
    en: "By the law of that day only those who have completed this programme belong to the group.",
  },
  condition: {
    pl: "Ten warunek musi być spełniony, niezależnie od tego, do której grupy osoba należy.",
    en: "This condition must be met, whichever group the person belongs to.",
  },
  right: {
    pl: "Do osoby, która ma prawo do tego świadczenia, przepisów ustawy nie stosuje się, także wtedy, gdy nie jest ono wypłacane.",
    en: "The Act does not apply to a person with a right to this benefit, even if it is not paid.",
  },
  "right-not-for-club": {
    pl: "Osoba, która ma prawo do tego świadczenia, nie może uczestniczyć w zajęciach centrum, także wtedy, gdy nie jest ono wypłacane. Może uczestniczyć w zajęciach klubu.",
    en: "A person with a right to this benefit may not take part in the classes of a centre, even if it is not paid, but may take part in those of a club.",
  },
};
