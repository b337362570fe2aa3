import { describe, expect, it } from "vitest";
import { lawOf } from "./day-of.js";
import { ruleIds } from "./history.js";

/** The changes an official asks about, in plain numbers and without the table of all versions. */

describe("art. 2", () => {
  it("art-2-pkt-1a: no graduate of a centre until 2011-10-29, six months and six months from 2011-10-30", () => {
    expect(lawOf("2011-10-29").centreGraduate.value).toBeNull();
    expect(lawOf("2011-10-30").centreGraduate.value).toEqual({ monthsAtLeast: 6, monthsAfter: 6 });
  });
});

describe("art. 12", () => {
  it("art-12-ust-1: labour offices apply until 2009-01-31 and refer from 2009-02-01; services centres from 2020-01-01", () => {
    const on = (day: string) => lawOf(day).referral.value;
    expect(on("2009-01-31").withConsent).toContain("labour-office");
    expect(on("2009-02-01").withConsent).not.toContain("labour-office");
    expect([on("2009-01-31").labourOfficeRefers, on("2009-02-01").labourOfficeRefers]).toEqual([false, true]);
    expect([on("2019-12-31").servicesCentre, on("2020-01-01").servicesCentre]).toEqual([false, true]);
  });

  it("art-12-ust-3: a finished therapy until 2015-10-23", () => {
    expect(lawOf("2015-10-23").therapyBeforeAdmission.value).not.toBeNull();
    expect(lawOf("2015-10-24").therapyBeforeAdmission.value).toBeNull();
  });
});

describe("art. 18", () => {
  it("art-18-ust-5a: no certificate until 2011-10-29, valid four months until 2015-10-23, no term from 2015-10-24", () => {
    expect(lawOf("2011-10-29").clubCertificate.value).toBeNull();
    expect(lawOf("2011-10-30").clubCertificate.value?.validMonths).toBe(4);
    expect(lawOf("2015-10-23").clubCertificate.value?.validMonths).toBe(4);
    expect(lawOf("2015-10-24").clubCertificate.value?.validMonths).toBeNull();
  });
});

describe("art. 13", () => {
  it("art-13-ust-5a: no certificate until 2007-07-13, to the labour office too from 2025-06-01", () => {
    expect(lawOf("2007-07-13").certificate.value).toBeNull();
    expect(lawOf("2007-07-14").certificate.value).toEqual({ toLabourOffice: false });
    expect(lawOf("2025-05-31").certificate.value).toEqual({ toLabourOffice: false });
    expect(lawOf("2025-06-01").certificate.value).toEqual({ toLabourOffice: true });
  });
});

describe("art. 13: the end of the programme", () => {
  it("art-13-ust-5-zd-2: no rule on the benefit outside the centre until 2009-07-15, none due from 2009-07-16", () => {
    expect(lawOf("2003-08-14").programmeEnd.value.benefitWithoutParticipation).toBeNull();
    expect(lawOf("2009-07-15").programmeEnd.value.benefitWithoutParticipation).toBeNull();
    expect(lawOf("2009-07-16").programmeEnd.value.benefitWithoutParticipation).toBe(false);
  });
});

describe("art. 14", () => {
  it("art-14-ust-1: 6 hours a day until 2022-02-14, 30 to 40 a week from 2022-02-15", () => {
    expect(lawOf("2022-02-14").stay.value).toMatchObject({ per: "day", hoursMin: 6 });
    expect(lawOf("2022-02-15").stay.value).toMatchObject({ per: "week", hoursMin: 30, hoursMax: 40 });
  });

  it("art-14-ust-1a: no monthly programme until 2007-07-13, drawn up by the manager from 2007-07-14", () => {
    expect(lawOf("2007-07-13").monthlyProgramme.value).toBeNull();
    expect(lawOf("2007-07-14").monthlyProgramme.value).toEqual({ by: "centre-manager" });
  });
});

describe("art. 15: rates", () => {
  it("art-15-ust-1-zd-2: 50 % in the trial without an application until 2021-12-31, 120 % from 2022-01-01", () => {
    expect(lawOf("2003-08-14").trialRate.value).toEqual({ percent: "50", onApplication: false });
    expect(lawOf("2021-12-31").trialRate.value).toEqual({ percent: "50", onApplication: false });
    expect(lawOf("2022-01-01").trialRate.value).toEqual({ percent: "120", onApplication: true });
  });

  it("art-15-ust-4: 80 % until 2007-06-30, 100 % from 2007-07-01, 120 % from 2022-01-01", () => {
    expect(lawOf("2007-06-30").participationRate.value.percent).toBe("80");
    expect(lawOf("2007-07-01").participationRate.value.percent).toBe("100");
    expect(lawOf("2007-07-14").participationRate.value.percent).toBe("100");
    expect(lawOf("2021-12-31").participationRate.value.percent).toBe("100");
    expect(lawOf("2022-01-01").participationRate.value.percent).toBe("120");
  });

  it("art-15-ust-4: on application on every day", () => {
    for (const day of ["2003-08-14", "2007-07-01", "2021-12-31", "2022-01-01", "2026-11-21"]) {
      expect(lawOf(day).participationRate.value.onApplication).toBe(true);
    }
  });
});

describe("art. 15: periods", () => {
  it("art-15-ust-1, art-15-ust-3-zd-1: one month and eleven months on every day", () => {
    for (const day of ["2003-08-14", "2015-10-24", "2022-02-15", "2026-11-21"]) {
      expect(lawOf(day).trialLength.value.months).toBe(1);
      expect(lawOf(day).participationLength.value.months).toBe(11);
    }
  });

  it("art-15-ust-3-zd-2: six months exactly until 2009-07-15, up to six until 2021-12-31, up to twelve after", () => {
    expect(lawOf("2009-07-15").extension.value).toEqual({ kind: "exactly", months: 6 });
    expect(lawOf("2009-07-16").extension.value).toEqual({ kind: "by-or-to", months: 6 });
    expect(lawOf("2021-12-31").extension.value).toEqual({ kind: "by-or-to", months: 6 });
    expect(lawOf("2022-01-01").extension.value).toEqual({ kind: "at-most", months: 12 });
  });

  it("art-15-ust-2: the head of the welfare centre until 2022-02-14, the manager from 2022-02-15", () => {
    expect(lawOf("2022-02-14").qualification.value.by).toBe("head-of-welfare-centre");
    expect(lawOf("2022-02-15").qualification.value.by).toBe("centre-manager");
  });
});

describe("art. 15: absence", () => {
  it("art-15-ust-6: 1/30 for a calendar day, art-15-ust-7: 1/20 for at most 3 days, on every day", () => {
    for (const day of ["2003-08-14", "2007-07-14", "2022-02-15", "2026-11-21"]) {
      expect(lawOf(day).partialMonth.value.divisor).toBe(30);
      expect(lawOf(day).unexcusedAbsence.value).toEqual({ divisor: 20, mostDays: 3 });
    }
  });

  it("art-15-ust-6a: no days off until 2007-07-13, 4 from 2007-07-14, 6 from 2015-10-24", () => {
    expect(lawOf("2007-07-13").daysOff.value).toBeNull();
    expect(lawOf("2007-07-14").daysOff.value).toMatchObject({ basic: 4, extra: 0, right: false });
    expect(lawOf("2015-10-23").daysOff.value).toMatchObject({ basic: 4, extra: 0, right: false });
    expect(lawOf("2015-10-24").daysOff.value).toMatchObject({ basic: 6, extra: 0, right: false });
  });

  it("art-15-ust-6a: no extra days off until 2022-02-14, 6 for an extension from 2022-02-15", () => {
    expect(lawOf("2022-02-14").daysOff.value).toMatchObject({ basic: 6, extra: 0, right: false });
    expect(lawOf("2022-02-15").daysOff.value).toMatchObject({ basic: 6, extra: 6, right: true });
  });

  it("art-15-ust-7a: no rule until 2007-07-13", () => {
    expect(lawOf("2007-07-13").sickness.value).toBeNull();
    expect(lawOf("2007-07-14").sickness.value).toEqual({ divisor: 40, mostDays: 14 });
  });

  it("art-15-ust-7a: 14 days until 2022-02-14, 21 from 2022-02-15", () => {
    expect(lawOf("2022-02-14").sickness.value).toEqual({ divisor: 40, mostDays: 14 });
    expect(lawOf("2022-02-15").sickness.value).toEqual({ divisor: 40, mostDays: 21 });
  });

  it("DU/2022/218 art-9, art-10: the new days off and the new limit also for those already taking part", () => {
    expect(lawOf("2022-02-15").daysOff.transition).toEqual([{ act: "DU/2022/218", unit: "art-9" }]);
    expect(lawOf("2022-02-15").sickness.transition).toEqual([{ act: "DU/2022/218", unit: "art-10" }]);
  });

  it("DU/2007/793 art-7: who gives the status, and for how long, also for the centres there are", () => {
    const transition = [{ act: "DU/2007/793", unit: "art-7" }];
    expect(lawOf("2007-07-14").statusLength.transition).toEqual(transition);
    expect(lawOf("2007-07-14").statusAuthority.transition).toEqual(transition);
  });

  it("DU/2022/218 art-11: agreements made before 2022-02-15 are carried out under the earlier wording", () => {
    const transition = [{ act: "DU/2022/218", unit: "art-11" }];
    expect(lawOf("2022-02-14").employerRefund.transition).toBeUndefined();
    expect(lawOf("2022-02-15").employerRefund.transition).toEqual(transition);
    expect(lawOf("2022-02-15").centreWorkRefund).toMatchObject({ value: null, transition });
  });

  it("DU/2005/1366 art-12, DU/2024/1635 art-25: matters that were begun before", () => {
    expect(lawOf("2005-11-01").employerRefundPayment.transition).toEqual([
      { act: "DU/2005/1366", unit: "art-12" },
    ]);
    expect(lawOf("2024-11-09").employerRefundAid.transition).toEqual([
      { act: "DU/2024/1635", unit: "art-25" },
    ]);
  });

  it("no other wording has a transitional provision of its own", () => {
    const days = ["2003-08-14", "2007-07-14", "2009-07-16", "2015-10-24", "2022-02-15", "2025-06-01"];
    const found = new Set(
      days.flatMap((day) => ruleIds.filter((id) => lawOf(day)[id].transition !== undefined)),
    );
    expect([...found].sort()).toEqual([
      "applicationPoints",
      ...["centreWorkRefund", "daysOff", "employerRefund", "employerRefundAid", "employerRefundPersons"],
      ...["equipmentGrant", "sickness", "statusAuthority", "statusLength", "unemployedServices"],
    ]);
  });
});

describe("art. 15a", () => {
  it("art-15a: no premium until 2007-07-13, 20 % from 2007-07-14, 50 % from 2015-10-24, 100 % from 2022-02-15", () => {
    expect(lawOf("2007-07-13").premium.value).toBeNull();
    expect(lawOf("2007-07-14").premium.value).toEqual({ percent: "20" });
    expect(lawOf("2015-10-23").premium.value).toEqual({ percent: "20" });
    expect(lawOf("2015-10-24").premium.value).toEqual({ percent: "50" });
    expect(lawOf("2022-02-14").premium.value).toEqual({ percent: "50" });
    expect(lawOf("2022-02-15").premium.value).toEqual({ percent: "100" });
  });

  it("art-15a-ust-2: not retroactive, unlike art. 15 ust. 4: 50 % beside 120 % from 2022-01-01 to 2022-02-14", () => {
    expect(lawOf("2022-01-01").premium.value).toEqual({ percent: "50" });
    expect(lawOf("2022-01-01").participationRate.value.percent).toBe("120");
  });
});

describe("refund and contributions", () => {
  it("art-15-ust-8: without contributions until 2009-01-31, with them from 2009-02-01", () => {
    expect(lawOf("2009-01-31").refund.value.withContributions).toBe(false);
    expect(lawOf("2009-02-01").refund.value.withContributions).toBe(true);
  });

  it("DU/2007/793 art-4: nobody paid contributions until 2007-06-30, the labour office from 2007-07-01, the centre from 2009-02-01", () => {
    expect(lawOf("2007-06-30").contributions.value).toBeNull();
    expect(lawOf("2007-07-01").contributions.value?.payer).toBe("labour-office");
    expect(lawOf("2007-07-14").contributions.value?.payer).toBe("labour-office");
    expect(lawOf("2009-01-31").contributions.value?.payer).toBe("labour-office");
    expect(lawOf("2009-02-01").contributions.value?.payer).toBe("centre");
  });
});

describe("rounding of Labour Fund benefits", () => {
  it("DU/2003/514 art-34: up to ten grosze by analogy until 2004-05-31; DU/2004/1001 art-81 from 2004-06-01", () => {
    expect(lawOf("2004-05-31").labourFundRounding).toMatchObject({
      value: { direction: "up", step: "0.10", byAnalogy: true },
      citation: { act: "DU/2003/514", unit: "art-34" },
    });
    expect(lawOf("2004-06-01").labourFundRounding).toMatchObject({
      value: { direction: "up", step: "0.10", byAnalogy: false },
      citation: { act: "DU/2004/1001", unit: "art-81" },
    });
    expect(lawOf("2025-06-01").labourFundRounding.citation).toEqual({ act: "DU/2025/620", unit: "art-254" });
  });
});
