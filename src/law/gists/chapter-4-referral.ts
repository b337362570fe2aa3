import type * as referral from "../rules/chapter-4-referral.js";
import type { GistsOf } from "./gist.js";

/** art. 12: application, opinion, referral, admission. */
export const referralGists: GistsOf<typeof referral> = {
  referral: {
    "2003-08-14": {
      pl: "Wniosek o skierowanie składa sama osoba albo jej przedstawiciel ustawowy. Za ich zgodą może go złożyć zakład lecznictwa odwykowego, powiatowe centrum pomocy rodzinie, powiatowy urząd pracy, ośrodek pomocy społecznej, organizacja pozarządowa lub klub. Osobę kieruje ośrodek pomocy społecznej.",
      en: "The person or the legal representative applies for a referral. With their consent an addiction treatment centre, a family support centre, a labour office, a social welfare centre, an NGO or a club may do so. The social welfare centre refers the person.",
    },
    "2009-02-01": {
      pl: "Powiatowy urząd pracy nie składa już wniosków, ale sam może skierować osobę długotrwale bezrobotną; powiadamia wtedy ośrodek pomocy społecznej. Pozostałych kieruje ośrodek, na wniosek tych samych osób i instytucji co wcześniej.",
      en: "The labour office no longer applies, but may itself refer a long-term unemployed person and then notifies the social welfare centre. Others are referred by that centre, on application of the same persons and institutions as before.",
    },
    "2020-01-01": {
      pl: "Tam, gdzie ośrodek pomocy społecznej przekształcono w centrum usług społecznych, centrum to składa wnioski, kieruje i jest powiadamiane zamiast ośrodka. Pozostałe zasady się nie zmieniły.",
      en: "Where a social welfare centre was converted into a social services centre, the latter applies, refers and is notified in its place. The rest is unchanged.",
    },
  },
  referralOpinion: {
    "2003-08-14": {
      pl: "Wniosek opiniuje pracownik socjalny ośrodka pomocy społecznej po przeprowadzeniu wywiadu środowiskowego.",
      en: "The social worker of the social welfare centre gives an opinion on the application, after the family environment interview.",
    },
    "2020-01-01": {
      pl: "Wniosek opiniuje po wywiadzie środowiskowym pracownik socjalny ośrodka pomocy społecznej albo centrum usług społecznych, w które ośrodek przekształcono.",
      en: "The opinion on the application is given, after the family environment interview, by the social worker of the social welfare centre or of the social services centre it was converted into.",
    },
  },
  therapyBeforeAdmission: {
    "2003-08-14": {
      pl: "Osoby z dwóch grup, którym ustawa stawiała warunek terapii, przyjmowano do centrum dopiero po jej zakończeniu.",
      en: "Persons of the two groups for which the Act asked for a therapy were admitted only after they had completed it.",
    },
    "2015-10-24": {
      pl: "Ustawa nie uzależnia już przyjęcia do centrum od zakończenia terapii.",
      en: "The Act no longer makes admission to the centre depend on a completed therapy.",
    },
  },
  admission: {
    "2003-08-14": {
      pl: "Kierownik centrum przyjmuje skierowaną osobę, gdy podpisał z nią program i uzgodnił go z kierownikiem ośrodka pomocy społecznej.",
      en: "The manager of the centre admits the referred person once the programme is signed with that person and agreed with the head of the social welfare centre.",
    },
    "2020-01-01": {
      pl: "Kierownik centrum przyjmuje skierowaną osobę, gdy podpisał z nią program i uzgodnił go z kierownikiem ośrodka pomocy społecznej albo, po przekształceniu ośrodka, z dyrektorem centrum usług społecznych.",
      en: "The manager of the centre admits the referred person once the programme is signed with that person and agreed with the head of the social welfare centre or, after a conversion, with the director of the social services centre.",
    },
  },
  referralPriority: {
    "2003-08-14": {
      pl: "Pierwszeństwo mają mieszkańcy gmin, w których działa centrum. Mieszkańców innych gmin można kierować, gdy gminy zawarły porozumienie albo gdy centrum ma wolne miejsca, a koszty pokryje gmina.",
      en: "Residents of the communes of the centre have priority. Residents of others may be referred if the communes made an agreement, or if the centre has free places and the commune pays.",
    },
  },
};
