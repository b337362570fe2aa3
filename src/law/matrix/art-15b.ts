import { cooperatives2009, labour2025 } from "./amending.js";
import { enacted, type History } from "./wording.js";

/** art. 15b: forms of supported employment. */
export const article15b = (): History<"art-15b"> => ({
  "art-15b": [
    cooperatives2009.words(
      "art-3-pkt-5",
      "Formy zatrudnienia wspieranego.",
      "Forms of supported employment.",
    ),
  ],
  "art-15b-ust-1": [
    cooperatives2009.words(
      "art-3-pkt-5",
      "Zatrudnienie wspierane ma trzy formy.",
      "Supported employment has three forms.",
    ),
  ],
  "art-15b-ust-1-pkt-1": [
    cooperatives2009.words(
      "art-3-pkt-5",
      "Formą są prace społecznie użyteczne według przepisów o promocji zatrudnienia.",
      "One form is socially useful work by the provisions on employment promotion.",
    ),
    labour2025.words(
      "art-390-pkt-5",
      "Formą są prace społecznie użyteczne według przepisów o rynku pracy i służbach zatrudnienia.",
      "One form is socially useful work by the provisions on the labour market and employment services.",
    ),
  ],
  "art-15b-ust-1-pkt-2": [
    cooperatives2009.words(
      "art-3-pkt-5",
      "Formą jest skierowanie do pracy z art. 16.",
      "One form is the referral to work of art. 16.",
    ),
  ],
  "art-15b-ust-1-pkt-3": [
    cooperatives2009.words(
      "art-3-pkt-5",
      "Formą jest rzecznictwo i poradnictwo dla osób, które podejmują pracę lub działalność, wykonują prace społecznie użyteczne albo wchodzą do spółdzielni socjalnej.",
      "One form is advocacy and counselling for persons who take up work or a business, do socially useful work or enter a social cooperative.",
    ),
    labour2025.words(
      "art-390-pkt-5",
      "Rzecznictwo i poradnictwo pozostało; prace społecznie użyteczne rozumie się tak jak w ustawie z 2025 r.",
      "Advocacy and counselling stay; socially useful work is that of the act of 2025.",
    ),
  ],
  "art-15b-ust-2": [
    cooperatives2009.words(
      "art-3-pkt-5",
      "Zatrudnienie wspierane prowadzi się w ramach indywidualnego programu albo kontraktu socjalnego.",
      "Supported employment is carried out within an individual programme or a social contract.",
    ),
  ],
});

/** art. 17: contributions in the cooperative. */
export const article17 = (): History<"art-17"> => ({
  "art-17": [
    enacted(
      "Składki byłych uczestników zatrudnionych w spółdzielni może finansować Fundusz Pracy.",
      "The Labour Fund may pay contributions of former participants employed in a cooperative.",
    ),
    cooperatives2009.ends("art-3-pkt-6"),
  ],
  "art-17-ust-1": [
    enacted(
      "Składki społeczne byłych uczestników zatrudnionych w spółdzielni może przez 12 miesięcy finansować Fundusz Pracy, według umowy ze starostą.",
      "The Labour Fund may for 12 months pay the social insurance contributions of former participants employed in a cooperative, by a contract with the starosta (head of the county).",
    ),
    cooperatives2009.ends("art-3-pkt-6"),
  ],
  "art-17-ust-2": [
    enacted(
      "Starosta zwraca składki co kwartał, w ciągu 30 dni od wniosku spółdzielni.",
      "The starosta refunds the contributions quarterly, within 30 days of the cooperative's application.",
    ),
    cooperatives2009.ends("art-3-pkt-6"),
  ],
  "art-17-ust-3": [
    enacted(
      "Wzór wniosku i tryb zwrotu określa rozporządzenie ministra.",
      "A regulation of the minister sets the form and the procedure.",
    ),
    cooperatives2009.ends("art-3-pkt-6"),
  ],
});
