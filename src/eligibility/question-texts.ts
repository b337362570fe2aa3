import type { Texts } from "../law/index.js";
import type { EligibilityQuestion, ReasonForAsking } from "./vocabulary.js";

/** The questions about a person of art. 1, in the order in which an official asks them. */
export const questionTexts: Record<EligibilityQuestion, Texts> = {
  "group-homeless-in-programme": {
    pl: "Czy dana osoba jest bezdomna i realizuje indywidualny program wychodzenia z bezdomności (art. 1 ust. 2 pkt 1)?",
    en: "Is the person homeless and carrying out an individual programme of leaving homelessness (art. 1 ust. 2 pkt 1)?",
  },
  "group-alcohol-dependent": {
    pl: "Czy dana osoba jest uzależniona od alkoholu (art. 1 ust. 2 pkt 2)?",
    en: "Is the person dependent on alcohol (art. 1 ust. 2 pkt 2)?",
  },
  "therapy-alcohol": {
    pl: "Czy dana osoba ukończyła program, którego art. 1 ust. 2 pkt 2 wymagał wtedy od tej grupy?",
    en: "Has the person completed the programme that art. 1 ust. 2 pkt 2 then required of this group?",
  },
  "group-drug-dependent": {
    pl: "Czy dana osoba jest uzależniona od narkotyków albo innych środków odurzających (art. 1 ust. 2 pkt 3)?",
    en: "Is the person dependent on narcotics or other intoxicants (art. 1 ust. 2 pkt 3)?",
  },
  "therapy-drugs": {
    pl: "Czy dana osoba ukończyła program, którego art. 1 ust. 2 pkt 3 wymagał wtedy od tej grupy?",
    en: "Has the person completed the programme that art. 1 ust. 2 pkt 3 then required of this group?",
  },
  "group-mentally-ill": {
    pl: "Czy dana osoba jest chora psychicznie według ustawy o ochronie zdrowia psychicznego (art. 1 ust. 2 pkt 4 w dawnym brzmieniu)?",
    en: "Is the person mentally ill as the mental health act defines it (art. 1 ust. 2 pkt 4, former wording)?",
  },
  "group-mentally-disordered": {
    pl: "Czy dana osoba ma zaburzenia psychiczne według ustawy o ochronie zdrowia psychicznego (art. 1 ust. 2 pkt 4)?",
    en: "Has the person a mental disorder as the mental health act defines it (art. 1 ust. 2 pkt 4)?",
  },
  "group-long-term-unemployed": {
    pl: "Czy dana osoba jest długotrwale bezrobotna według miary, która obowiązuje tego dnia (art. 1 ust. 2 pkt 5)?",
    en: "Is the person long-term unemployed by the measure in force on the day (art. 1 ust. 2 pkt 5)?",
  },
  "group-released-prisoner-with-difficulties": {
    pl: "Czy dana osoba jest zwalniana z zakładu karnego i trudno jej odnaleźć się w środowisku (art. 1 ust. 2 pkt 6)?",
    en: "Is the person being released from prison and finding it hard to settle in the community (art. 1 ust. 2 pkt 6)?",
  },
  "group-refugee-in-programme": {
    pl: "Czy dana osoba jest uchodźcą i realizuje indywidualny program integracji (art. 1 ust. 2 pkt 7)?",
    en: "Is the person a refugee carrying out an individual integration programme (art. 1 ust. 2 pkt 7)?",
  },
  "group-disabled": {
    pl: "Czy dana osoba jest niepełnosprawna według ustawy o rehabilitacji (art. 1 ust. 2 pkt 8)?",
    en: "Is the person disabled as the act on rehabilitation defines it (art. 1 ust. 2 pkt 8)?",
  },
  "group-other": {
    pl: "Czy dana osoba jest w położeniu podobnym do osób z listy, która jest otwarta (art. 1 ust. 2)?",
    en: "Is the person in a situation like that of the persons listed, as the list is open (art. 1 ust. 2)?",
  },
  "condition-social-exclusion": {
    pl: "Czy dana osoba podlega wykluczeniu społecznemu (art. 1 ust. 2)?",
    en: "Is the person socially excluded (art. 1 ust. 2)?",
  },
  "condition-basic-needs": {
    pl: "Czy z powodu sytuacji życiowej dana osoba nie może sama zaspokoić podstawowych potrzeb (art. 1 ust. 2)?",
    en: "Is the person unable, because of the situation in life, to meet basic needs alone (art. 1 ust. 2)?",
  },
  "condition-poverty": {
    pl: "Czy położenie danej osoby powoduje ubóstwo (art. 1 ust. 2 w dawnym brzmieniu)?",
    en: "Does the person's situation cause poverty (art. 1 ust. 2, former wording)?",
  },
  "condition-participation-hindered": {
    pl: "Czy położenie danej osoby utrudnia lub uniemożliwia jej życie zawodowe, społeczne i rodzinne (art. 1 ust. 2)?",
    en: "Does the person's situation limit or prevent working, social and family life (art. 1 ust. 2)?",
  },
  "right-unemployment-benefit": {
    pl: "Czy dana osoba ma prawo do zasiłku dla bezrobotnych, choćby go nie wypłacano (art. 1 ust. 3 pkt 1)?",
    en: "Has the person a right to the unemployment benefit, even if it is not paid (art. 1 ust. 3 pkt 1)?",
  },
  "right-pre-retirement-allowance": {
    pl: "Czy dana osoba ma prawo do zasiłku przedemerytalnego, choćby go nie wypłacano (art. 1 ust. 3 pkt 2)?",
    en: "Has the person a right to the pre-retirement allowance, even if it is not paid (art. 1 ust. 3 pkt 2)?",
  },
  "right-pre-retirement-benefit": {
    pl: "Czy dana osoba ma prawo do świadczenia przedemerytalnego, choćby go nie wypłacano (art. 1 ust. 3 pkt 3)?",
    en: "Has the person a right to the pre-retirement benefit, even if it is not paid (art. 1 ust. 3 pkt 3)?",
  },
  "right-social-pension": {
    pl: "Czy dana osoba ma prawo do renty socjalnej, choćby jej nie wypłacano (art. 1 ust. 3 pkt 4)?",
    en: "Has the person a right to the social pension, even if it is not paid (art. 1 ust. 3 pkt 4)?",
  },
  "right-structural-pension": {
    pl: "Czy dana osoba ma prawo do renty strukturalnej, choćby jej nie wypłacano (art. 1 ust. 3 pkt 5)?",
    en: "Has the person a right to the structural pension, even if it is not paid (art. 1 ust. 3 pkt 5)?",
  },
  "right-incapacity-pension": {
    pl: "Czy dana osoba ma prawo do renty z tytułu niezdolności do pracy, choćby jej nie wypłacano (art. 1 ust. 3 pkt 6)?",
    en: "Has the person a right to the incapacity pension, even if it is not paid (art. 1 ust. 3 pkt 6)?",
  },
  "right-retirement-pension": {
    pl: "Czy dana osoba ma prawo do emerytury, choćby jej nie wypłacano (art. 1 ust. 3 pkt 7)?",
    en: "Has the person a right to a retirement pension, even if it is not paid (art. 1 ust. 3 pkt 7)?",
  },
  "right-teacher-compensation-benefit": {
    pl: "Czy dana osoba ma prawo do nauczycielskiego świadczenia kompensacyjnego, choćby go nie wypłacano (art. 1 ust. 3 pkt 8)?",
    en: "Has the person a right to the teachers' compensation benefit, even if it is not paid (art. 1 ust. 3 pkt 8)?",
  },
  "months-without-work": {
    pl: "Przez ile pełnych miesięcy bezrobotny pozostaje bez pracy (art. 1 ust. 2 pkt 5 w dawnym brzmieniu)?",
    en: "For how many full months has the unemployed person been without work (art. 1 ust. 2 pkt 5, former wording)?",
  },
  registrations: {
    pl: "Od kiedy do kiedy dana osoba była zarejestrowana jako bezrobotna (art. 1 ust. 2 pkt 5)?",
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
    pl: "Ustawa obejmuje tego, kto należy do jednej z grup z art. 1 ust. 2 albo jest w podobnym położeniu. Jedna grupa wystarczy.",
    en: "The Act covers those who belong to a group of art. 1 ust. 2 or are in a like situation. One group is enough.",
  },
  therapy: {
    pl: "Według prawa tego dnia grupa liczy się dopiero po ukończeniu tego programu.",
    en: "By the law of the day the group counts only after this programme.",
  },
  condition: {
    pl: "Ten warunek musi być spełniony, niezależnie od tego, do której grupy ktoś należy.",
    en: "This condition must be met, whichever group somebody belongs to.",
  },
  right: {
    pl: "Samo prawo do tego świadczenia wyłącza spod ustawy, także wtedy, gdy nie jest ono wypłacane.",
    en: "The right to this benefit alone excludes from the Act, even if the benefit is not paid.",
  },
  "right-not-for-club": {
    pl: "Samo prawo do tego świadczenia wyłącza z centrum, także wtedy, gdy nie jest ono wypłacane. Z klubu nie wyłącza.",
    en: "The right to this benefit alone excludes from a centre, even if the benefit is not paid. It does not exclude from a club.",
  },
};
