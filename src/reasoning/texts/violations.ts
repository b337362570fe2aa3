import type { Texts } from "../../law/index.js";

/** What goes past the law, or has to be looked at: a sentence for every code, without its provision and its full stop. */
export const violations: Readonly<Record<string, Texts>> = {
  "trial-too-long": {
    pl: "Okres próbny jest dłuższy, niż pozwala ustawa",
    en: "The trial is longer than the Act allows",
  },
  "participation-too-long": {
    pl: "Okres uczestnictwa jest dłuższy, niż pozwala ustawa",
    en: "Participation is longer than the Act allows",
  },
  "extension-too-long": {
    pl: "Przedłużenie jest dłuższe, niż pozwala ustawa",
    en: "The extension is longer than the Act allows",
  },
  "extension-not-six-months": {
    pl: "Przedłużenie nie trwa tyle, ile każe ustawa",
    en: "The extension does not last as long as the Act says",
  },
  "extension-decided-after-end": {
    pl: "O przedłużeniu zdecydowano po końcu uczestnictwa",
    en: "The extension was decided after participation had ended",
  },
  "below-daily-minimum": {
    pl: "Dzienny pobyt w centrum jest za krótki",
    en: "The daily stay in the centre is too short",
  },
  "above-daily-maximum": {
    pl: "Dzienny pobyt w centrum jest za długi",
    en: "The daily stay in the centre is too long",
  },
  "below-weekly-minimum": {
    pl: "Tygodniowy pobyt w centrum jest za krótki",
    en: "The weekly stay in the centre is too short",
  },
  "above-weekly-maximum": {
    pl: "Tygodniowy pobyt w centrum jest za długi",
    en: "The weekly stay in the centre is too long",
  },
  "short-week": {
    pl: "Tydzień jest krótszy od najmniejszego wymiaru, ale z podanego powodu; jak liczyć takie tygodnie, nikt nie rozstrzygnął",
    en: "The week is below the minimum, but for a reason given; how such weeks count nobody has settled",
  },
  "opinion-without-interview": {
    pl: "Wniosek zaopiniowano bez wywiadu środowiskowego",
    en: "The opinion was given without the environmental interview",
  },
  "referrer-not-entitled": {
    pl: "Osobę skierował ktoś, kto nie był do tego uprawniony",
    en: "The person was referred by somebody not entitled to it",
  },
  "referred-without-way": {
    pl: "Skierowano mieszkańca innej gminy bez porozumienia gmin i bez wolnego miejsca z pokryciem kosztów",
    en: "A resident of another commune was referred without an agreement and without a free place paid for",
  },
  "residents-come-first": {
    pl: "Pierwszeństwo mają mieszkańcy gminy, w której jest Centrum",
    en: "Residents of the commune of the centre come first",
  },
  "health-insurance-title": {
    pl: "Według dosłownego brzmienia program daje tytuł do ubezpieczenia zdrowotnego tylko osobom skierowanym przez powiatowy urząd pracy",
    en: "Read literally, the programme is a title to health insurance only for persons the labour office referred",
  },
  "programme-not-by-social-worker": {
    pl: "Programu nie opracował uprawniony do tego pracownik socjalny",
    en: "The programme was not prepared by a social worker who may do so",
  },
  "programme-content-missing": {
    pl: "W programie brakuje czegoś, co powinien określać",
    en: "The programme lacks something it should name",
  },
  "programme-not-signed": {
    pl: "W programie brakuje podpisu",
    en: "The programme lacks a signature",
  },
  "programme-not-agreed": {
    pl: "Programu nie uzgodniono",
    en: "The programme was not agreed",
  },
  "change-not-asked-by-party": {
    pl: "O zmianę programu wystąpił ktoś, kto nie jest jego stroną",
    en: "The change of the programme was asked for by somebody who is no party to it",
  },
  "event-out-of-order": {
    pl: "To zdarzenie nie pasuje do etapu, w którym program się wtedy znajdował; pominięto je",
    en: "The event does not fit the stage the programme was in; it is left out",
  },
  "event-without-rule": {
    pl: "Ówczesne prawo nie znało takiego zdarzenia; pominięto je",
    en: "The law of that time knew no such event; it is left out",
  },
  "qualified-before-trial-end": {
    pl: "Uczestnika zakwalifikowano, zanim okres próbny się skończył",
    en: "The participant was qualified before the trial was over",
  },
  "day-off-outside-participation": {
    pl: "Dzień wolny od zajęć przypada poza uczestnictwem",
    en: "A day off lies outside participation",
  },
  "further-programme": {
    pl: "To kolejny program tej osoby; ustawa nie mówi, czy coś przechodzi z poprzedniego, więc wszystko liczy się od nowa",
    en: "This is a further programme of the person; the Act does not say whether anything carries over, so all is counted anew",
  },
  "steps-not-given": {
    pl: "Na liście brakuje wcześniejszych kroków",
    en: "Earlier steps are not in the list",
  },
  "qualified-late": {
    pl: "Uczestnika zakwalifikowano później niż pierwszego dnia po okresie próbnym; okres uczestnictwa liczy się mimo to od tego dnia",
    en: "The participant was qualified later than on the first day after the trial; participation is counted from that day all the same",
  },
  "work-without-effect": {
    pl: "Podjęcie pracy nie zmienia tu końca programu",
    en: "Taking up work does not change the end of the programme here",
  },
  "ended-early": {
    pl: "Program zakończono przed planowanym końcem, choć nie podano podjęcia pracy, zaprzestania ani odstąpienia",
    en: "The programme ended before its planned end, though no work, discontinuation or withdrawal was given",
  },
  "excluded-backwards": {
    pl: "Prawo, które wyłącza spod ustawy, nabyto wstecz; czas po jego nabyciu trzeba rozliczyć ponownie",
    en: "The right that excludes was acquired backwards; the time since then has to be settled again",
  },
  "event-in-excluded-time": {
    pl: "To zdarzenie przypada na czas, w którym osoba była już wyłączona spod ustawy, choć jeszcze o tym nie wiedziano; pominięto je",
    en: "The event lies in a time when the person was already excluded, though nobody knew it yet; it is left out",
  },
  "right-before-programme": {
    pl: "Osoba nabyła wcześniej prawo, które wyłącza spod ustawy; trzeba sprawdzić, czy już ustało",
    en: "The person acquired earlier a right that excludes; whether it is over has to be checked",
  },
};

/** Codes that have a sentence. */
export const violationTextCodes = Object.keys(violations);
