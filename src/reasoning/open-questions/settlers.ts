import type { Texts } from "../../law/index.js";
import type { Settler } from "./record.js";

/** Who could settle a question. The voivode looks after what a centre writes into its own regulations. */
export const settlers: Readonly<Record<Settler["id"], Texts>> = {
  "labour-office": {
    pl: "powiatowy urząd pracy (starosta), który refunduje świadczenie",
    en: "the labour office (starosta, the head of the county) that refunds the benefit",
  },
  ministry: {
    pl: "departament ministerstwa, który zajmuje się ekonomią społeczną",
    en: "the ministry's department for the social economy",
  },
  voivode: {
    pl: "wojewoda w ramach nadzoru nad centrum (art. 5b), gdy rzecz zapisano w regulaminie centrum",
    en: "the voivode, who supervises the centre (art. 5b), where the centre's regulations say it",
  },
};
