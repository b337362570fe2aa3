import { other } from "../cite.js";
import { frozen } from "../frozen.js";
import type { Citation } from "../record.js";
import { readAgainOn, verifiedOn } from "../verified-on.js";
import type { RateRecord } from "./record.js";

/** The insurances of a participant: pension (emerytalne) and disability (rentowe). No sickness, no accident insurance. */
export type Insurance = "pension" | "disability";

/** The rates of the contributions, in per cent of the base. */
export const contributionRates: Readonly<Record<Insurance, readonly RateRecord[]>> = /* @__PURE__ */ frozen({
  pension: [
    {
      from: "2003-08-14",
      percent: "19.52",
      source: "Dz.U. 2025 poz. 350, art. 22 ust. 1 pkt 1",
      confidence: "primary",
      note: "Read in the text of 2025; that the rate was the same since 2003 was not read separately.",
      verifiedOn,
    },
  ],
  disability: [
    {
      from: "2003-08-14",
      until: "2007-06-30",
      percent: "13.00",
      source: "publiczni.pl (2007); archiwum.rp.pl (2007)",
      confidence: "secondary",
      verifiedOn,
    },
    {
      from: "2007-07-01",
      until: "2007-12-31",
      percent: "10.00",
      source: "Dz.U. 2007 nr 115 poz. 792, art. 4, art. 8",
      position: "DU/2007/792",
      confidence: "primary",
      note: "The whole rate; how it is divided between the insured and the payer matters nothing where the Labour Fund bears all of it.",
      verifiedOn: readAgainOn,
    },
    {
      from: "2008-01-01",
      until: "2012-01-31",
      percent: "6.00",
      source: "Dz.U. 2007 nr 115 poz. 792, art. 1 pkt 2, art. 4",
      position: "DU/2007/792",
      confidence: "primary",
      verifiedOn: readAgainOn,
    },
    {
      from: "2012-02-01",
      percent: "8.00",
      source: "Dz.U. 2011 nr 291 poz. 1706; Dz.U. 2025 poz. 350, art. 22 ust. 1 pkt 2",
      confidence: "primary",
      verifiedOn,
    },
  ],
});

/** Where the act on social insurance sets the rates. */
export const rateProvisions: Readonly<Record<Insurance, Citation>> = /* @__PURE__ */ frozen({
  pension: other("DU/2025/350", "art-22-ust-1-pkt-1"),
  disability: other("DU/2025/350", "art-22-ust-1-pkt-2"),
});
