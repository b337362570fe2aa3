// What the digest asks of the grants, the money, the staff and the data of a centre: inputs by name of the function.
const days = ["2003-08-14", "2007-07-14", "2015-10-24", "2019-06-01", "2022-02-15", "2026-06-01"];
const months = ["2003-08", "2007-07", "2010-09", "2015-10", "2022-02", "2026-06"];

const amounts = {
  participants: 20,
  staff: 5,
  ratePerHead: "267.61",
  costPerParticipant: "660.57",
  totalCosts: "10500.55",
  costs: "21000.00",
  ownRevenue: "6500.00",
};
const local = { foundingInstitution: "commune", form: "budgetary-establishment" };

export const moneyOfCentres = {
  activityGrant: days.map((agreementOn) => ({
    agreementOn,
    firstMonth: "2026-12",
    months: [{ participants: 20, staffEngagedForAtLeastAYear: 7 }],
  })),
  equipmentGrant: days.flatMap((agreementOn) => [
    { agreementOn, recipient: "centre", firstEquipment: true },
    { agreementOn, recipient: "club" },
  ]),
  operatingGrant: months.flatMap((month) => [
    { month, foundingInstitution: "ngo", ...amounts },
    { month, ...local, ...amounts },
    { month, foundingInstitution: "powiat", participants: 1, staff: 1 },
  ]),
  staffing: days.map((on) => ({ on, classStaff: 3, participants: 31 })),
  ownActivity: days.map((on) => ({
    on,
    activities: [
      { id: "a", kind: "services" },
      { kind: "trade", goods: "beer" },
      { kind: "farming", goods: "other-alcoholic", alcoholPercent: "0.5" },
      { kind: "trade" },
    ],
  })),
  financing: days.flatMap((on) => [
    { on, of: "creation", foundingInstitution: "ngo" },
    { on, of: "activity", ...local, source: "ministry-programme" },
    { on, of: "club" },
    { on, of: "activity" },
  ]),
  retentionUntil: days.flatMap((on) =>
    ["centre", "club"].map((body) => ({ on, body, servicesEndedOn: "2018-12-31" })),
  ),
  permittedPersonalData: days.flatMap((on) =>
    ["centre", "club"].map((body) => ({ on, body, data: [{ subject: "participant", field: "phone" }] })),
  ),
};
