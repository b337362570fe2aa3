import type { otherActs } from "../rules/other-acts.js";
import type { GistsOf } from "./gist.js";

export const otherActsGists: GistsOf<typeof otherActs> = {
  contributions: {
    "2003-08-14": {
      pl: "Od świadczenia integracyjnego nie opłaca się jeszcze składek na ubezpieczenia społeczne.",
      en: "There are no social insurance contributions on the integration benefit yet.",
    },
    "2007-07-01": {
      pl: "Uczestnik bez innego tytułu podlega ubezpieczeniom emerytalnemu i rentowym od kwoty świadczenia. Płatnikiem składek jest powiatowy urząd pracy.",
      en: "A participant without another title has pension and disability insurance, based on the amount of the benefit. The labour office pays the contributions.",
    },
    "2009-02-01": {
      pl: "Uczestnik bez innego tytułu podlega ubezpieczeniom emerytalnemu i rentowym od kwoty świadczenia. Płatnikiem składek jest centrum, a ich koszt jest refundowany z Funduszu Pracy.",
      en: "A participant without another title has pension and disability insurance, based on the amount of the benefit. The centre pays the contributions, and the Labour Fund refunds them.",
    },
  },
  programmeHealthTitle: {
    "2003-08-14": {
      pl: "Przepis nie wymagał, żeby uczestnika skierował powiatowy urząd pracy: tytułem do ubezpieczenia zdrowotnego był każdy program, jeżeli uczestnik nie miał innego tytułu. Tak stanowią teksty z lat 2003, 2004, 2009 i 2024; pozostałych nie odczytano.",
      en: "No provision asked that the labour office refer: every programme was a title to health insurance where the participant had no other. So say the texts of 2003, 2004, 2009 and 2024; those between were not read.",
    },
    "2025-06-01": {
      pl: "Według dosłownego brzmienia program jest tytułem do ubezpieczenia zdrowotnego tylko wtedy, gdy uczestnika skierował powiatowy urząd pracy.",
      en: "Literally, a programme is a title to health insurance only where the labour office referred the participant.",
    },
  },
  labourFundRounding: {
    "2003-08-14": {
      pl: "Zasiłki dla bezrobotnych i inne wymienione świadczenia zaokrąglano w górę do pełnych 10 groszy. Lista tych świadczeń była zamknięta i nie obejmowała świadczenia integracyjnego, więc można je tak zaokrąglić tylko przez analogię.",
      en: "Unemployment benefits and other benefits named were rounded up to 10 groszy. The list was closed and did not name the integration benefit, so that it can be rounded so only by analogy.",
    },
    "2004-06-01": {
      pl: "Świadczenia dla bezrobotnych finansowane z Funduszu Pracy zaokrągla się w górę do pełnych 10 groszy. Świadczenia integracyjnego przepis nie wymienia; zaokrągla się je tak w praktyce.",
      en: "Benefits for the unemployed paid from the Labour Fund are rounded up to 10 groszy. Practice applies it to the integration benefit; the provision does not name it.",
    },
    "2025-06-01": {
      pl: "W nowej ustawie obowiązuje ta sama zasada: kwotę za okres, za który świadczenie przysługuje, zaokrągla się w górę do pełnych 10 groszy. Świadczenia integracyjnego przepis nadal nie wymienia; zaokrągla się je tak w praktyce.",
      en: "The same rule in the new act: the amount for the period is rounded up to 10 groszy. The provision still does not name the integration benefit; its use there is practice.",
    },
  },
};
