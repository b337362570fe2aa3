import type * as financing from "../rules/chapter-3-financing.js";
import type { GistsOf } from "./gist.js";

/** art. 10 and 18 ust. 6: how centres and clubs are paid. */
export const financingGists: GistsOf<typeof financing> = {
  activityFinancing: {
    "2003-08-14": {
      pl: "Działalność centrum finansuje się z dotacji gminy, własnych dochodów i programów specjalnych, w centrum organizacji także z jej zasobów i innych dochodów gminy, a w rolnictwie – ze środków Agencji Własności Rolnej.",
      en: "The running of a centre is paid from the commune's grant, its own revenue and special programmes, with an organisation also from its resources and other income of the commune, in farming from the property agency.",
    },
    "2004-05-05": {
      pl: "Działalności rolniczej centrum nie finansuje już Agencja Własności Rolnej Skarbu Państwa.",
      en: "The agricultural property agency no longer pays for the farming of a centre.",
    },
    "2004-06-01": {
      pl: "Działalność centrum można finansować także ze środków Unii Europejskiej.",
      en: "The running of a centre can be paid from funds of the European Union too.",
    },
    "2009-07-16": {
      pl: "Nie wymienia się już osobno innych dochodów gminy ani programów specjalnych; dotacja gminy nie musi pochodzić z programu przeciwalkoholowego.",
      en: "Other income of the commune and special programmes are no longer named; the commune's grant need not come from the alcohol programme.",
    },
    "2015-10-24": {
      pl: "Wśród źródeł jest Fundusz Pracy: świadczenia integracyjne i działania na rzecz bezrobotnych.",
      en: "The Labour Fund is among the sources: for benefits and for activities for the unemployed.",
    },
    "2022-02-15": {
      pl: "Lista źródeł jest otwarta; dochodzą programy resortowe i dotacja podmiotowa dla zakładu budżetowego, a zasoby instytucji tworzącej dotyczą też podmiotów kościelnych i spółdzielni socjalnych.",
      en: "The list of sources is open; ministry programmes and a subject grant for a budgetary establishment are added, and resources of the founder also of church entities and social cooperatives.",
    },
  },
  formsWithoutGrant: {
    "2003-08-14": {
      pl: "Dotacja z dochodów gminy nie zależała od formy centrum.",
      en: "The grant from the commune's income did not depend on the form of the centre.",
    },
    "2010-09-04": {
      pl: "Dotacja jednostki samorządu terytorialnego nie dotyczy centrum w formie jednostki budżetowej.",
      en: "The grant of local government is not for a centre that is a budgetary unit.",
    },
  },
  organisationGrant: {
    "2003-08-14": {
      pl: "Centrum organizacji otrzymuje co miesiąc iloczyn kwoty z uchwały rady gminy oraz liczby uczestników i liczby pracowników, do 10. dnia następnego miesiąca.",
      en: "A centre of an organisation gets each month the amount set by the council of the commune times participants and staff, by the 10th of the next month.",
    },
    "2007-07-14": {
      pl: "Dotacja dla centrum organizacji nie może przekroczyć kosztów działalności pomniejszonych o własny przychód.",
      en: "The grant to a centre of an organisation must not exceed the costs of its activity less its own revenue.",
    },
    "2015-10-24": {
      pl: "Kwotę z uchwały mnoży się wyraźnie przez sumę liczby uczestników i liczby pracowników.",
      en: "The amount set is expressly multiplied by the sum of participants and staff.",
    },
    "2022-02-15": {
      pl: "Dotacja obejmuje też centra podmiotów kościelnych i spółdzielni socjalnych.",
      en: "The grant is also for centres of church entities and social cooperatives.",
    },
  },
  localGovernmentGrant: {
    "2003-08-14": {
      pl: "Dotacja dla centrum gminnego to koszt reintegracji na uczestnika razy liczba uczestników i liczba pracowników, nie więcej niż 90 % ogólnych kosztów; określa ją rada gminy.",
      en: "The grant to a centre of a commune is the cost of reintegration for one participant times participants and staff, at most 90 % of all costs; the council of the commune sets it.",
    },
    "2007-07-14": {
      pl: "Granicy 90 % kosztów nie ma; dotację dla centrum gminnego pomniejsza się o przychód z własnej działalności.",
      en: "There is no limit of 90 % of the costs; the revenue of its own activity is deducted from the grant to a centre of a commune.",
    },
    "2010-09-04": {
      pl: "Dotacja obejmuje centra każdej jednostki samorządu terytorialnego; określa ją jej właściwy organ.",
      en: "The grant is for centres of every unit of local government; its competent organ sets it.",
    },
    "2015-10-24": {
      pl: "Koszt na uczestnika mnoży się wyraźnie przez sumę liczby uczestników i liczby pracowników.",
      en: "The cost for one participant is expressly multiplied by the sum of participants and staff.",
    },
  },
  clubFinancing: {
    "2003-08-14": {
      pl: "Ustawa nie wskazywała, z czego finansuje się kluby integracji społecznej.",
      en: "The Act did not name sources for financing clubs.",
    },
    "2007-07-14": {
      pl: "Klub można finansować w szczególności ze środków Unii Europejskiej i z dotacji gminy.",
      en: "A club can be paid in particular from funds of the European Union and grants of the commune.",
    },
    "2015-10-24": {
      pl: "Działania klubu na rzecz bezrobotnych można finansować z Funduszu Pracy.",
      en: "The activities of a club for the unemployed can be paid from the Labour Fund.",
    },
    "2022-02-15": {
      pl: "Klub można finansować także z programów resortowych i z dotacji województwa na wyposażenie.",
      en: "A club can be paid from ministry programmes and from the voivodeship's grant for equipment too.",
    },
  },
};
