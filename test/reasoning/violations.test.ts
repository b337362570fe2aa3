import { describe, expect, it } from "vitest";
import { describeViolation } from "zatrudnienie-socjalne";
import { claimViolationCodes, monthViolationCodes } from "../../src/benefit/index.js";
import {
  applicationViolationCodes,
  staffingWarningCodes,
  statusViolationCodes,
  supervisionViolationCodes,
} from "../../src/centre/index.js";
import {
  clubViolationCodes,
  clubWarningCodes,
  servicesViolationCodes,
  servicesWarningCodes,
} from "../../src/club/index.js";
import { eligibilityWarningCodes } from "../../src/eligibility/index.js";
import { textsOfRooms } from "../../src/entries/texts-of-rooms.js";
import { hoursViolationCodes, hoursWarningCodes, planViolationCodes } from "../../src/participation/index.js";
import {
  eventViolationCodes,
  lifeNoticeCodes,
  programmeViolationCodes,
  routeViolationCodes,
  routeWarningCodes,
} from "../../src/referral/index.js";
import { employerRefundViolationCodes } from "../../src/supported-employment/index.js";

// A day off in the trial goes past the law both in a month and in the life of a programme.
const codes = [
  ...new Set<string>([
    ...planViolationCodes,
    ...eventViolationCodes,
    ...lifeNoticeCodes,
    ...hoursViolationCodes,
    ...claimViolationCodes,
    ...monthViolationCodes,
    ...programmeViolationCodes,
    ...routeViolationCodes,
    ...routeWarningCodes,
    ...hoursWarningCodes,
    ...eligibilityWarningCodes,
    ...employerRefundViolationCodes,
    ...applicationViolationCodes,
    ...statusViolationCodes,
    ...supervisionViolationCodes,
    ...staffingWarningCodes,
    ...clubViolationCodes,
    ...clubWarningCodes,
    ...servicesViolationCodes,
    ...servicesWarningCodes,
  ]),
];

describe("describeViolation", () => {
  it("has a sentence for every code, and for no other", () => {
    const withSentence = new Set(textsOfRooms.flatMap(({ violations = {} }) => Object.keys(violations)));
    expect([...withSentence].sort()).toEqual([...codes].sort());
  });

  it.each(codes)("%s: a sentence with its provision in both languages", (code) => {
    const citation = { act: "DU/2003/1143", unit: "art-15-ust-6a" };
    const [pl, en] = [
      describeViolation({ code, citation }, "pl"),
      describeViolation({ code, citation }, "en"),
    ];
    expect(pl).toMatch(/^\p{Lu}[^.]+ \(art\. 15 ust\. 6a\)\.$/u);
    expect(en).toMatch(/^\p{Lu}[^.]+ \(art\. 15 ust\. 6a\)\.$/u);
    expect(pl).not.toBe(en);
  });

  it.each(hoursViolationCodes)("%s: with its limit, where the result says it", (code) => {
    const citation = { act: "DU/2003/1143", unit: "art-14-ust-1" };
    expect(describeViolation({ code, citation, limit: 7 }, "pl")).toMatch(
      /niż 7 godzin \(art\. 14 ust\. 1\)\.$/,
    );
    expect(describeViolation({ code, citation, limit: 7 }, "en")).toMatch(/ than 7 hours \(/);
  });

  it("says of another code nothing of a limit", () => {
    const citation = { act: "DU/2003/1143", unit: "art-14-ust-1" };
    const [code] = hoursWarningCodes;
    expect(describeViolation({ code, citation, limit: 30 }, "pl")).toBe(
      describeViolation({ code, citation }, "pl"),
    );
  });

  it("names an unknown code as it is, also one that every object knows", () => {
    const citation = { act: "DU/2003/1143", unit: "art-15" };
    expect(describeViolation({ code: "later-code", citation }, "en")).toBe("later-code (art. 15).");
    expect(describeViolation({ code: "toString", citation }, "en")).toBe("toString (art. 15).");
  });
});
