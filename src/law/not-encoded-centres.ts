import type { Entry } from "./not-encoded-entry.js";

/** Whole articles of chapters 1 to 5, or provisions within them, that no rule encodes. */
export const centresNotEncoded: readonly Entry[] = [
  {
    id: "subject-and-tasks",
    articles: ["art-1"],
    reason: "procedure",
    text: {
      pl: "Przedmiot ustawy i formy zatrudnienia socjalnego (art. 1 ust. 1 i 4). Kogo ustawa obejmuje (ust. 2–3a), biblioteka rozstrzyga.",
      en: "What the Act is about and the forms of social employment (art. 1 ust. 1 and 4). Whom the Act covers (paragraphs 2 to 3a) the library decides.",
    },
  },
  {
    id: "repealed-provisions",
    articles: ["art-1-ust-5", "art-11-ust-1-pkt-2", "art-17"],
    reason: "repealed",
    text: {
      pl: "Przepisy uchylone, z których nic się nie oblicza: charakter zadań marszałka (art. 1 ust. 5), prowadzący zajęcia jako pracownicy (art. 11 ust. 1 pkt 2), składki w spółdzielni (art. 17).",
      en: "Repealed provisions from which nothing is computed: the nature of the marshal's tasks (art. 1 ust. 5), those who lead classes as employees (art. 11 ust. 1 pkt 2), contributions in a cooperative (art. 17).",
    },
  },
  {
    id: "definitions",
    articles: ["art-2"],
    reason: "procedure",
    text: {
      pl: "Definicje; obliczenia korzystają z pkt 1a i 1b (absolwenci), 2 (organizacje), 3 (przeciętne wynagrodzenie) i 9 (zasiłek dla bezrobotnych).",
      en: "Definitions; calculations use points 1a and 1b (graduates), 2 (organisations), 3 (the average wage) and 9 (the unemployment benefit).",
    },
  },
  {
    id: "services-of-a-centre",
    articles: ["art-3"],
    reason: "organisational",
    text: {
      pl: "Usługi centrum i miejsce, w którym je świadczy (art. 3 ust. 1 i 1a). Kto może utworzyć centrum i w jakiej formie, biblioteka rozstrzyga.",
      en: "The services of a centre and the place of them (art. 3 ust. 1 and 1a). Who may found a centre and in which form the library decides.",
    },
  },
  {
    id: "register-of-centres",
    articles: ["art-5"],
    reason: "organisational",
    text: {
      pl: "Rejestr centrów i jego strona internetowa (art. 5 ust. 5–5b); jego zawartość podaje `formTemplate`.",
      en: "The register of centres and its website (art. 5 ust. 5 to 5b); `formTemplate` tells what it holds.",
    },
  },
  {
    id: "changed-data-notice",
    articles: ["art-5-ust-4-pkt-1"],
    dataOnly: true,
    reason: "repealed",
    text: {
      pl: "Dawne zawiadomienie o zmianie danych z wniosku o status (do 23 października 2015 r.): jest jako dane.",
      en: "The former notice of changed data of the application (to 2015-10-23): there as data.",
    },
  },
  {
    id: "supervision-scope",
    articles: ["art-5b"],
    reason: "discretion",
    text: {
      pl: "Co wojewoda nadzoruje (art. 5b ust. 1). Terminy, które wyznacza, biblioteka oblicza.",
      en: "What the voivode supervises (art. 5b ust. 1). The terms set by the voivode the library computes.",
    },
  },
  {
    id: "administrative-code",
    articles: ["art-6b"],
    reason: "other-act",
    text: {
      pl: "W sprawach nieuregulowanych stosuje się Kodeks postępowania administracyjnego (art. 6b).",
      en: "In other matters the Code of Administrative Procedure applies (art. 6b).",
    },
  },
  {
    id: "public-finance-exception",
    articles: ["art-8a"],
    reason: "other-act",
    text: {
      pl: "Które przepisy o finansach publicznych nie dotyczą dotacji na utworzenie centrum (art. 8a).",
      en: "Which provisions on public finance do not apply to grants for founding a centre (art. 8a).",
    },
  },
  {
    id: "personal-data-safeguards",
    articles: ["art-8b", "art-18f"],
    reason: "organisational",
    text: {
      pl: "Informowanie o przetwarzaniu danych, ich zabezpieczenie i tajemnica (art. 8b ust. 2–4 i 6, art. 18f ust. 2–5). Zakres danych i czas ich przechowywania biblioteka podaje.",
      en: "Informing about data, their safeguards and secrecy (art. 8b ust. 2 to 4 and 6, art. 18f ust. 2 to 5). Which data, and how long they are kept, the library tells.",
    },
  },
  {
    id: "spending-of-a-centre",
    articles: ["art-10"],
    reason: "discretion",
    text: {
      pl: "Na co centrum wydaje pieniądze (art. 10 ust. 6): lista kończy się innymi wydatkami, więc niczego nie wyklucza.",
      en: "What a centre spends its money on (art. 10 ust. 6): the list ends with other expenses, so it excludes nothing.",
    },
  },
  {
    id: "staff-of-a-centre",
    articles: ["art-11"],
    reason: "organisational",
    text: {
      pl: "Kto jest pracownikiem centrum i kto zatrudnia kierownika (art. 11 ust. 1–2). Liczbę uczestników na prowadzącego zajęcia biblioteka sprawdza.",
      en: "Who the employees of a centre are and who employs the manager (art. 11 ust. 1 to 2). The number of participants for each person who leads classes the library checks.",
    },
  },
  {
    id: "stay-and-safety",
    articles: ["art-14"],
    reason: "organisational",
    text: {
      pl: "Bezpieczeństwo, badania, odzież, wypadki i posiłki (art. 14 ust. 2–4).",
      en: "Safety, medical checks, clothing, accidents and meals (art. 14 ust. 2 to 4).",
    },
  },
];
