import {
  activityGrant,
  equipmentGrant,
  financing,
  operatingGrant,
  ownActivity,
  permittedPersonalData,
  retentionUntil,
  staffing,
} from "zatrudnienie-socjalne/centre";

/** The functions of grants, money, staff, activity and data of a centre, for the tests of inputs. */
export const moneyFunctions = {
  activityGrant,
  equipmentGrant,
  operatingGrant,
  staffing,
  ownActivity,
  financing,
  retentionUntil,
  permittedPersonalData,
};

type Name = keyof typeof moneyFunctions;

const undecided = ["invalid", "unsupported-date", "undetermined"];

export const moneyOutcomes: Record<Name, readonly string[]> = {
  activityGrant: ["due", ...undecided],
  equipmentGrant: ["possible", "not-possible", ...undecided],
  operatingGrant: ["due", "not-due", "no-rule", ...undecided],
  staffing: ["checked", ...undecided],
  ownActivity: ["checked", ...undecided],
  financing: ["listed", "no-rule", ...undecided],
  retentionUntil: ["until", "no-term", "no-rule", ...undecided],
  permittedPersonalData: ["listed", "no-rule", ...undecided],
};

/** A valid input of each with every field but the settings. */
export const moneyInputs = {
  activityGrant: {
    agreementOn: "2026-06-15",
    firstMonth: "2026-06",
    months: [
      { participants: 20, staffEngagedForAtLeastAYear: 8 },
      { participants: 21, staffEngagedForAtLeastAYear: 7 },
    ],
  },
  equipmentGrant: {
    agreementOn: "2026-06-15",
    recipient: "centre",
    firstEquipment: true,
    filedOn: "2026-06-01",
  },
  operatingGrant: {
    foundingInstitution: "ngo",
    form: "separated-unit",
    month: "2026-06",
    participants: 45,
    staff: 9,
    ratePerHead: "300.00",
    costPerParticipant: "500.00",
    totalCosts: "30000.00",
    costs: "21000.00",
    ownRevenue: "6500.00",
    grantedBefore: "100.00",
  },
  staffing: { on: "2026-06-15", classStaff: 3, participants: 28, supportedEmployees: 1 },
  ownActivity: {
    on: "2026-06-15",
    activities: [{ id: "a", kind: "trade", goods: "other-alcoholic", alcoholPercent: "0.5" }],
  },
  financing: {
    on: "2026-06-15",
    of: "activity",
    foundingInstitution: "powiat",
    form: "budgetary-unit",
    source: "eu-funds",
  },
  retentionUntil: { on: "2026-06-15", body: "centre", servicesEndedOn: "2025-06-30" },
  permittedPersonalData: {
    on: "2026-06-15",
    body: "club",
    data: [{ subject: "participant", field: "phone" }],
  },
} satisfies Record<Name, unknown>;

/** The fields each cannot do without. */
export const moneyRequired: Record<Name, (string | number)[][]> = {
  activityGrant: [
    ["agreementOn"],
    ["firstMonth"],
    ["months"],
    ["months", 0, "participants"],
    ["months", 1, "staffEngagedForAtLeastAYear"],
  ],
  equipmentGrant: [["agreementOn"], ["recipient"]],
  operatingGrant: [["foundingInstitution"], ["month"], ["participants"], ["staff"]],
  staffing: [["on"], ["classStaff"], ["participants"]],
  ownActivity: [["on"], ["activities"], ["activities", 0, "kind"]],
  financing: [["on"], ["of"]],
  retentionUntil: [["on"], ["body"], ["servicesEndedOn"]],
  permittedPersonalData: [["on"], ["body"], ["data", 0, "subject"], ["data", 0, "field"]],
};
