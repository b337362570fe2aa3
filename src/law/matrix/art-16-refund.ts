import { act2007, act2011, act2022 } from "./amending.js";
import { enacted, enactedAs, type History } from "./wording.js";

/** art. 16 ust. 2 and 3: what is refunded to the employer. */
export const refundForEmployer = (): History<"art-16-ust-2"> & History<"art-16-ust-3"> => ({
  "art-16-ust-2": [
    enactedAs("employerRefund"),
    act2007.as("art-1-pkt-15-lit-b", "employerRefund"),
    act2011.words(
      "art-1-pkt-3-lit-c",
      "Te same zasady obejmują osobę z klubu; właściwy jest też starosta siedziby prowadzącego klub.",
      "The same terms hold for a person from a club; the starosta of the seat of who runs it is competent too.",
    ),
    act2022.as("art-1-pkt-14-lit-b", "employerRefund"),
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
    enactedAs("centreWorkRefund"),
    act2011.words(
      "art-1-pkt-3-lit-c",
      "Refundację stosuje się odpowiednio do pracy w centrum także osoby z klubu.",
      "The refund applies accordingly to work in the centre, also of a person from a club.",
    ),
    act2022.ends("art-1-pkt-14-lit-c"),
  ],
});
