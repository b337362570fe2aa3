import { act2010, act2015, act2022, cooperatives2009, labour2004, land2004 } from "./amending.js";
import { grantForRunning } from "./art-10-grant.js";
import { spendingOfCentre } from "./art-10-spending.js";
import { enacted, type History } from "./wording.js";

/** art. 10: money for running a centre. */
export const article10 = (): History<"art-10"> => ({
  "art-10": [
    enacted("Z czego centrum się utrzymuje i na co wydaje.", "What a centre lives on and spends on."),
  ],
  "art-10-ust-1": [
    enacted(
      "Zamknięta lista źródeł finansowania działalności centrum.",
      "A closed list of the sources of a centre's money.",
    ),
    act2022.words(
      "art-1-pkt-10-lit-a-tir-1",
      "Lista źródeł finansowania jest otwarta („w szczególności”).",
      "The list of sources is open (“in particular”).",
    ),
  ],
  "art-10-ust-1-pkt-1": [
    enacted(
      "Źródłem jest dotacja z dochodów gminy przeznaczonych na program alkoholowy.",
      "One source is a grant from the commune's income for its alcohol programme.",
    ),
    cooperatives2009.words(
      "art-3-pkt-2-lit-a",
      "Źródłem jest dotacja z dochodów własnych gminy, w tym na program alkoholowy.",
      "One source is a grant from the commune's own income, that for its alcohol programme included.",
    ),
    act2010.words(
      "art-1-pkt-5-lit-a",
      "Źródłem jest dotacja z dochodów własnych jednostek samorządu terytorialnego, w tym na program alkoholowy.",
      "One source is a grant from the own income of units of local government, that for an alcohol programme included.",
    ),
  ],
  "art-10-ust-1-pkt-2": [
    enacted(
      "Źródłem są dochody z własnej działalności centrum.",
      "One source is the income of the centre's own activity.",
    ),
  ],
  "art-10-ust-1-pkt-3": [
    labour2004.words(
      "art-137-pkt-7-lit-a",
      "Źródłem są środki z Unii Europejskiej.",
      "One source is money of the European Union.",
    ),
  ],
  "art-10-ust-1-pkt-4": [
    act2015.words(
      "art-1-pkt-7-lit-a",
      "Źródłem jest Fundusz Pracy: na świadczenia integracyjne i na integrację społeczną bezrobotnych w centrach i klubach.",
      "One source is the Labour Fund: for integration benefits and for the social integration of the unemployed in centres and clubs.",
    ),
  ],
  "art-10-ust-1-pkt-5": [
    act2022.words(
      "art-1-pkt-10-lit-a-tir-2",
      "Źródłem jest dotacja z budżetu państwa w ramach programów ministra.",
      "One source is a grant of the state budget within the minister's programmes.",
    ),
  ],
  "art-10-ust-1a": [act2010.as("art-1-pkt-5-lit-b", "formsWithoutGrant")],
  "art-10-ust-1b": [
    act2022.words(
      "art-1-pkt-10-lit-b",
      "Centrum, które jest samorządowym zakładem budżetowym, może otrzymać od instytucji tworzącej dotację podmiotową.",
      "A centre that is a budgetary establishment may have a subject grant of the founding institution.",
    ),
  ],
  "art-10-ust-2": [
    enacted(
      "Dodatkowe źródła finansowania centrum organizacji pożytku publicznego.",
      "More sources for a public benefit organisation's centre.",
    ),
    labour2004.words(
      "art-137-pkt-7-lit-b",
      "Dodatkowe źródła finansowania centrum organizacji pozarządowej.",
      "More sources for a non-governmental organisation's centre.",
    ),
    act2022.words(
      "art-1-pkt-10-lit-c",
      "Dodatkowe źródła mają też centra podmiotów kościelnych i spółdzielni socjalnych.",
      "Centres of church entities and social cooperatives have them too.",
    ),
  ],
  "art-10-ust-2-pkt-1": [
    enacted(
      "Dodatkowym źródłem są własne zasoby instytucji tworzącej: zbiórki, darowizny i inne.",
      "One more source is what the founding institution has from collections, gifts and otherwise.",
    ),
  ],
  "art-10-ust-2-pkt-2": [
    enacted(
      "Dodatkowym źródłem są inne dochody własne gminy niż na program alkoholowy.",
      "One more source is other income of the commune than that for its alcohol programme.",
    ),
    cooperatives2009.ends("art-3-pkt-2-lit-b"),
  ],
  "art-10-ust-3": [
    enacted(
      "Centrum z produkcją rolną może otrzymać środki Agencji Własności Rolnej Skarbu Państwa według porozumienia.",
      "A centre that farms may have money of the state agency for agricultural property, by an agreement.",
    ),
    land2004.ends("art-6-pkt-2"),
  ],
  ...grantForRunning(),
  ...spendingOfCentre(),
});
