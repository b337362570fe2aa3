import { act2010, act2022, labour2004, land2004 } from "./amending.js";
import { enacted, type History } from "./wording.js";

/** art. 7: money for founding a centre. */
export const article7 = (): History<"art-7"> => ({
  "art-7": [
    enacted("Z czego finansuje się utworzenie centrum.", "What the founding of a centre is paid from."),
  ],
  "art-7-ust-1": [
    enacted(
      "Źródła finansowania utworzenia centrum zależą od tego, kto je tworzy.",
      "The sources of money for founding a centre depend on who founds it.",
    ),
  ],
  "art-7-ust-1-pkt-1": [
    enacted(
      "Centrum wójta, burmistrza lub prezydenta miasta finansuje się według przepisów o finansach publicznych.",
      "A mayor's centre is paid by the rules of public finance.",
    ),
    act2010.words(
      "art-1-pkt-3-lit-a",
      "Centrum każdej jednostki samorządu terytorialnego finansuje się według przepisów o finansach publicznych.",
      "The centre of any unit of local government is paid by the rules of public finance.",
    ),
  ],
  "art-7-ust-1-pkt-2": [
    enacted(
      "Z czego finansuje się utworzenie centrum organizacji pożytku publicznego.",
      "What the founding of a public benefit organisation's centre is paid from.",
    ),
    labour2004.words(
      "art-137-pkt-6-lit-a-tir-1",
      "Z czego finansuje się utworzenie centrum organizacji pozarządowej.",
      "What the founding of a non-governmental organisation's centre is paid from.",
    ),
    act2022.words(
      "art-1-pkt-7-lit-a-tir-1",
      "Z czego finansuje się utworzenie centrum organizacji pozarządowej, podmiotu kościelnego lub spółdzielni socjalnej.",
      "What the founding of a centre by a non-governmental organisation, a church entity or a social cooperative is paid from.",
    ),
  ],
  "art-7-ust-1-pkt-2-lit-a": [
    enacted(
      "Źródłem są własne zasoby instytucji tworzącej: zbiórki, darowizny i inne.",
      "One source is what the founding institution has from collections, gifts and otherwise.",
    ),
  ],
  "art-7-ust-1-pkt-2-lit-b": [
    enacted(
      "Źródłem jest dotacja na pierwsze wyposażenie z wojewódzkiego programu alkoholowego, według porozumienia z marszałkiem.",
      "One source is a grant for first equipment from the voivodeship's alcohol programme, by an agreement with the marshal.",
    ),
    labour2004.ends("art-137-pkt-6-lit-a-tir-2"),
  ],
  "art-7-ust-1-pkt-2-lit-c": [
    enacted(
      "Źródłem jest dotacja na pierwsze wyposażenie z gminnego programu alkoholowego.",
      "One source is a grant for first equipment from the commune's alcohol programme.",
    ),
    act2022.words(
      "art-1-pkt-7-lit-a-tir-2",
      "Źródłem jest dotacja na wyposażenie, nie tylko pierwsze, z gminnego programu alkoholowego.",
      "One source is a grant for equipment, not only the first, from the commune's alcohol programme.",
    ),
  ],
  "art-7-ust-1-pkt-2-lit-d": [
    enacted(
      "Źródłem są inne dochody własne gminy niż z lit. c.",
      "One source is other income of the commune than that of letter c.",
    ),
    act2010.words(
      "art-1-pkt-3-lit-b",
      "Źródłem są inne dochody własne jednostki samorządu terytorialnego; według tekstów jednolitych inne niż z lit. c.",
      "One source is other income of a unit of local government, by the consolidated texts other than that of letter c.",
    ),
  ],
  "art-7-ust-2": [
    enacted(
      "Centrum, które ma prowadzić produkcję rolną, może otrzymać środki Agencji Własności Rolnej Skarbu Państwa według porozumienia.",
      "A centre meant for farming may have money of the state agency for agricultural property, by an agreement.",
    ),
    land2004.ends("art-6-pkt-1"),
    labour2004.words(
      "art-137-pkt-6-lit-b",
      "Utworzenie każdego centrum można sfinansować z dotacji na pierwsze wyposażenie z wojewódzkiego programu alkoholowego, według porozumienia.",
      "The founding of any centre may be paid from a grant for first equipment of the voivodeship's alcohol programme, by an agreement.",
    ),
    act2022.words(
      "art-1-pkt-7-lit-b",
      "Dotacja z wojewódzkiego programu alkoholowego może być przeznaczona na wyposażenie, nie tylko pierwsze.",
      "The grant of the voivodeship's alcohol programme may go into equipment, not only the first.",
    ),
  ],
});
