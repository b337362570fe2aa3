import { act2007, act2011, act2015, act2022, aid2024, labour2005 } from "./amending.js";
import { enacted, type History } from "./wording.js";

type Refund = History<"art-16-ust-2"> &
  History<"art-16-ust-3"> &
  History<"art-16-ust-5"> &
  History<"art-16-ust-5a"> &
  History<"art-16-ust-5b"> &
  History<"art-16-ust-5c">;

/** art. 16 ust. 2, 3 and 5 to 5c: what is refunded to the employer, and how. */
export const refundForEmployer = (): Refund => ({
  "art-16-ust-2": [
    enacted(
      "Pracodawca zatrudnia skierowanego uczestnika co najmniej 18 miesięcy; starosta refunduje część wynagrodzenia przez 12 miesięcy, coraz mniejszą.",
      "The employer employs the participant for at least 18 months; the starosta (head of the county) refunds a part of the pay for 12 months, less and less.",
    ),
    act2007.words(
      "art-1-pkt-15-lit-b",
      "Zatrudnienie trwa co najmniej 12 miesięcy; refundacja nadal 12, z wyższymi stawkami.",
      "The employment lasts at least 12 months; the refund still 12, with higher rates.",
    ),
    act2011.words(
      "art-1-pkt-3-lit-c",
      "Te same zasady obejmują osobę z klubu; właściwy jest też starosta siedziby prowadzącego klub.",
      "The same terms hold for a person from a club; the starosta of the seat of who runs it is competent too.",
    ),
    act2022.words(
      "art-1-pkt-14-lit-b",
      "Zatrudnienie i refundacja trwają 6 miesięcy; refundacja do 100 % zasiłku wraz ze składką, także za absolwenta centrum.",
      "Employment and refund last six months; up to 100 % of the benefit with the contribution, also for a graduate of a centre.",
    ),
  ],
  "art-16-ust-2-pkt-1": [
    enacted(
      "W pierwszych 3 miesiącach refunduje się do 80 % zasiłku wraz ze składką.",
      "In the first three months up to 80 % of the benefit is refunded, with the contribution.",
    ),
    act2007.words(
      "art-1-pkt-15-lit-b",
      "W pierwszych 3 miesiącach refunduje się do 100 % zasiłku wraz ze składką.",
      "In the first three months up to 100 % of the benefit is refunded, with the contribution.",
    ),
    act2022.ends("art-1-pkt-14-lit-b"),
  ],
  "art-16-ust-2-pkt-2": [
    enacted(
      "W 3 kolejnych miesiącach refunduje się do 60 % zasiłku wraz ze składką.",
      "In the next three months up to 60 % of the benefit is refunded, with the contribution.",
    ),
    act2007.words(
      "art-1-pkt-15-lit-b",
      "W 3 kolejnych miesiącach refunduje się do 80 % zasiłku wraz ze składką.",
      "In the next three months up to 80 % of the benefit is refunded, with the contribution.",
    ),
    act2022.ends("art-1-pkt-14-lit-b"),
  ],
  "art-16-ust-2-pkt-3": [
    enacted(
      "W następnych 6 miesiącach refunduje się do 40 % zasiłku wraz ze składką.",
      "In the following six months up to 40 % of the benefit is refunded, with the contribution.",
    ),
    act2007.words(
      "art-1-pkt-15-lit-b",
      "W następnych 6 miesiącach refunduje się do 60 % zasiłku wraz ze składką.",
      "In the following six months up to 60 % of the benefit is refunded, with the contribution.",
    ),
    act2022.ends("art-1-pkt-14-lit-b"),
  ],
  "art-16-ust-3": [
    enacted(
      "Refundację stosuje się odpowiednio do pracy w centrum.",
      "The refund applies accordingly to work in the centre.",
    ),
    act2011.words(
      "art-1-pkt-3-lit-c",
      "Refundację stosuje się odpowiednio do pracy w centrum także osoby z klubu.",
      "The refund applies accordingly to work in the centre, also of a person from a club.",
    ),
    act2022.ends("art-1-pkt-14-lit-c"),
  ],
  "art-16-ust-5": [
    enacted(
      "Refundację z Funduszu Pracy prowadzi się według zasad prac interwencyjnych.",
      "The Labour Fund refunds by the rules of intervention works.",
    ),
    labour2005.words(
      "art-8",
      "Refundację prowadzi się według zasad robót publicznych.",
      "The refund goes by the rules of public works.",
    ),
    act2007.words(
      "art-1-pkt-15-lit-c",
      "Starosta refunduje co miesiąc na wniosek pracodawcy, w ciągu 30 dni od jego złożenia.",
      "The starosta refunds monthly at the employer's application, within 30 days of its filing.",
    ),
  ],
  "art-16-ust-5a": [
    act2007.words(
      "art-1-pkt-15-lit-d",
      "Co zawiera wniosek o refundację.",
      "What the application for the refund contains.",
    ),
  ],
  "art-16-ust-5a-pkt-1": [
    act2007.words(
      "art-1-pkt-15-lit-d",
      "Wniosek podaje dane pracodawcy.",
      "The application gives the data of the employer.",
    ),
  ],
  "art-16-ust-5a-pkt-2": [
    act2007.words(
      "art-1-pkt-15-lit-d",
      "Wniosek podaje dane skierowanego uczestnika.",
      "The application gives the data of the participant.",
    ),
    act2011.words(
      "art-1-pkt-3-lit-e",
      "Wniosek podaje dane skierowanego uczestnika centrum lub osoby z klubu.",
      "The application gives the data of the participant or the person from a club.",
    ),
  ],
  "art-16-ust-5a-pkt-3": [
    act2007.words(
      "art-1-pkt-15-lit-d",
      "Wniosek podaje wysokość i składniki wynagrodzenia.",
      "The application gives the amount and components of the pay.",
    ),
  ],
  "art-16-ust-5a-pkt-4": [
    act2007.words(
      "art-1-pkt-15-lit-d",
      "Wniosek podaje wysokość refundacji.",
      "The application gives the amount of the refund.",
    ),
  ],
  "art-16-ust-5b": [
    act2007.words(
      "art-1-pkt-15-lit-d",
      "Refundacja jest pomocą de minimis według rozporządzenia (WE) nr 1998/2006.",
      "The refund is de minimis aid by Regulation (EC) No 1998/2006.",
    ),
    act2015.words(
      "art-1-pkt-13",
      "Refundacja jest pomocą de minimis według rozporządzenia (UE) nr 1407/2013.",
      "The refund is de minimis aid by Regulation (EU) No 1407/2013.",
    ),
    aid2024.words(
      "art-9",
      "Refundacja jest pomocą de minimis według obowiązujących wprost aktów Unii Europejskiej, bez wskazania numeru.",
      "The refund is de minimis aid by the directly applicable acts of the European Union, without a number.",
    ),
  ],
  "art-16-ust-5c": [
    act2007.words(
      "art-1-pkt-15-lit-d",
      "Zaświadczenie o pomocy de minimis wydaje starosta.",
      "The starosta issues the certificate of de minimis aid.",
    ),
  ],
});
