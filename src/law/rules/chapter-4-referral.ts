import { asEnacted, by } from "../by.js";
import { theAct } from "../cite.js";
import type { Rule } from "../record.js";
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
      ...asEnacted,
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
      ...by("DU/2009/33", "art-13-pkt-2"),
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
      ...by("DU/2019/1818", "art-60-pkt-1-lit-a"),
    },
  ],
  referralOpinion: [
    {
      value: { afterInterview: true, servicesCentre: false },
      citation: theAct("art-12-ust-2"),
      ...asEnacted,
    },
    {
      value: { afterInterview: true, servicesCentre: true },
      citation: theAct("art-12-ust-2"),
      ...by("DU/2019/1818", "art-60-pkt-1-lit-b"),
    },
  ],
  therapyBeforeAdmission: [
    {
      value: { groups: ["alcohol-dependent", "drug-dependent"] },
      citation: theAct("art-12-ust-3"),
      ...asEnacted,
    },
    { value: null, citation: theAct("art-12-ust-3"), ...by("DU/2015/1567", "art-1-pkt-9") },
  ],
  admission: [
    {
      value: { programmeSigned: true, programmeAgreed: true, servicesCentre: false },
      citation: theAct("art-12-ust-4"),
      ...asEnacted,
    },
    {
      value: { programmeSigned: true, programmeAgreed: true, servicesCentre: true },
      citation: theAct("art-12-ust-4"),
      ...by("DU/2019/1818", "art-60-pkt-1-lit-c"),
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
      ...asEnacted,
    },
  ],
} satisfies { readonly [Id in RuleId]?: Rule<RuleValues[Id]> };
