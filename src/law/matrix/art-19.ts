import { type Changes, enacted, type History } from "./wording.js";

/** A Polish name may end with the stop of "r." already. */
const changed = (pl: string, en: string): Changes => [
  enacted(`Zmiana ustawy ${pl.replace(/\.$/, "")}.`, `A change of the act ${en}.`),
];

/** art. 19 to 29: changes of other acts, the transitional provision, entry into force. */
export const finalArticles = (): History<"art-19"> &
  History<"art-20"> &
  History<"art-21"> &
  History<"art-22"> &
  History<"art-23"> &
  History<"art-24"> &
  History<"art-25"> &
  History<"art-26"> &
  History<"art-27"> &
  History<"art-28"> &
  History<"art-29"> => ({
  "art-19": changed(
    "o wychowaniu w trzeźwości i przeciwdziałaniu alkoholizmowi",
    "on sobriety and counteracting alcoholism",
  ),
  "art-20": changed("o pomocy społecznej z 29 listopada 1990 r.", "on social welfare of 29 November 1990"),
  "art-21": changed("o podatku dochodowym od osób fizycznych", "on personal income tax"),
  "art-22": changed(
    "o gospodarowaniu nieruchomościami rolnymi Skarbu Państwa; pkt 1 już od 16 lipca 2003 r.",
    "on agricultural property of the State Treasury, its point 1 already from 16 July 2003",
  ),
  "art-23": changed(
    "o zatrudnieniu i przeciwdziałaniu bezrobociu: świadczenia integracyjne płaci Fundusz Pracy",
    "on employment and counteracting unemployment: the Labour Fund pays integration benefits",
  ),
  "art-24": changed(
    "o przeciwdziałaniu narkomanii z 24 kwietnia 1997 r.",
    "on counteracting drug addiction of 24 April 1997",
  ),
  "art-25": changed(
    "z 11 października 2002 r. o inwalidach wojennych i kombatantach",
    "of 11 October 2002 on war invalids and veterans",
  ),
  "art-26": changed(
    "o zaopatrzeniu z tytułu wypadków w szczególnych okolicznościach: obejmuje też pobyt w centrum",
    "on provision for accidents in special circumstances: the stay in a centre is covered too",
  ),
  "art-27": changed(
    "o powszechnym ubezpieczeniu w Narodowym Funduszu Zdrowia: ubezpieczenie zdrowotne w czasie programu",
    "on insurance in the National Health Fund: health insurance during the programme",
  ),
  "art-28": [
    {
      ...enacted(
        "Do końca 2004 r. nadanie statusu wymagało też pozytywnej opinii ministra.",
        "To the end of 2004 the status also needed a positive opinion of the minister.",
      ),
      until: "2004-12-31",
    },
  ],
  "art-29": [
    enacted(
      "Ustawa wchodzi w życie po 30 dniach od ogłoszenia, art. 22 pkt 1 od 16 lipca 2003 r.",
      "The Act enters into force 30 days after promulgation, art. 22 pkt 1 on 16 July 2003.",
    ),
  ],
});
