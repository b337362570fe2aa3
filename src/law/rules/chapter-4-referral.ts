import { asEnacted, other, theAct } from "../cite.js";
import type { Rule } from "../record.js";
import { verifiedOn } from "../verified-on.js";
import type { RuleId, RuleValues } from "./values.js";

export const referral = {
  referral: [
    {
      value: {
        withoutConsent: ["person", "legal-representative"],
        withConsent: [
          "addiction-treatment-centre",
          "family-support-centre",
          "labour-office",
          "social-welfare-centre",
          "ngo",
          "club",
        ],
        labourOfficeRefers: false,
        servicesCentre: false,
      },
      citation: theAct("art-12-ust-1"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
    {
      value: {
        withoutConsent: ["person", "legal-representative"],
        withConsent: [
          "addiction-treatment-centre",
          "family-support-centre",
          "social-welfare-centre",
          "ngo",
          "club",
        ],
        labourOfficeRefers: true,
        servicesCentre: false,
      },
      citation: theAct("art-12-ust-1"),
      effectiveFrom: "2009-02-01",
      inForceFrom: "2009-02-01",
      amendedBy: other("DU/2009/33", "art-13"),
      confidence: "primary",
      verifiedOn,
    },
    {
      value: {
        withoutConsent: ["person", "legal-representative"],
        withConsent: [
          "addiction-treatment-centre",
          "family-support-centre",
          "social-welfare-centre",
          "social-services-centre",
          "ngo",
          "club",
        ],
        labourOfficeRefers: true,
        servicesCentre: true,
      },
      citation: theAct("art-12-ust-1"),
      effectiveFrom: "2020-01-01",
      inForceFrom: "2020-01-01",
      amendedBy: other("DU/2019/1818"),
      confidence: "consolidated",
      verifiedOn,
    },
  ],
  referralOpinion: [
    {
      value: { afterInterview: true, servicesCentre: false },
      citation: theAct("art-12-ust-2"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
    {
      value: { afterInterview: true, servicesCentre: true },
      citation: theAct("art-12-ust-2"),
      effectiveFrom: "2020-01-01",
      inForceFrom: "2020-01-01",
      amendedBy: other("DU/2019/1818"),
      confidence: "consolidated",
      verifiedOn,
    },
  ],
  therapyBeforeAdmission: [
    {
      value: { groups: ["alcohol-dependent", "drug-dependent"] },
      citation: theAct("art-12-ust-3"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
    {
      value: null,
      citation: theAct("art-12-ust-3"),
      effectiveFrom: "2015-10-24",
      inForceFrom: "2015-10-24",
      amendedBy: other("DU/2015/1567", "art-1-pkt-9"),
      confidence: "primary",
      verifiedOn,
    },
  ],
  admission: [
    {
      value: { programmeSigned: true, programmeAgreed: true, servicesCentre: false },
      citation: theAct("art-12-ust-4"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
    {
      value: { programmeSigned: true, programmeAgreed: true, servicesCentre: true },
      citation: theAct("art-12-ust-4"),
      effectiveFrom: "2020-01-01",
      inForceFrom: "2020-01-01",
      amendedBy: other("DU/2019/1818"),
      confidence: "consolidated",
      verifiedOn,
    },
  ],
  referralPriority: [
    {
      value: {
        residentsFirst: true,
        ways: [
          { id: "intercommunal-agreement", citation: theAct("art-12-ust-5-pkt-1") },
          { id: "free-places-and-funding", citation: theAct("art-12-ust-5-pkt-2") },
        ],
      },
      citation: theAct("art-12-ust-5"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
  ],
} satisfies { readonly [Id in RuleId]?: Rule<RuleValues[Id]> };
