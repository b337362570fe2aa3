/** What the rules of chapter 6 say, as data: supported employment, art. 16. */
export interface SupportedEmploymentValues {
  /** art. 16 ust. 1: who refers to work, when and on whose motion; `clubMembersNamed`: pkt 1 names those who take part in a club among those sent. */
  employmentReferral: {
    by: "labour-office";
    centre: WorkReferral;
    club: WorkReferral | null;
    clubMembersNamed: boolean;
  };
  /** art. 16 ust. 2: the most that is refunded, in per cent of the unemployment benefit, by months of work; for how many months; and for how many the employer must employ. */
  employerRefund: { steps: RefundStep[]; refundMonths: number; employmentMonths: number };
  /** art. 16 ust. 2: whom the employer undertakes to employ. */
  employerRefundPersons: { persons: RefundedPerson[] };
  /** art. 16 ust. 3: ust. 2 serves accordingly for work in the centre. */
  centreWorkRefund: { accordingly: true } | null;
  /** art. 16 ust. 5: how the refund is paid. */
  employerRefundPayment:
    | { byRulesOf: "intervention-works" | "public-works" }
    | { every: "month"; daysFromApplication: number };
  /** art. 16 ust. 5b and 5c: as which aid the refund is given. `alsoCasesBegunBefore`: cases begun before this day and still open get this wording. */
  employerRefundAid: {
    basis: AidBasis;
    certificateBy: "starost";
    alsoCasesBegunBefore: string | null;
  } | null;
  /** art. 16 ust. 1 pkt 2, since 2011 ust. 1a: who may take up a business together, and in which form. */
  jointBusiness: { of: BusinessFounders; form: "social-cooperative" | null };
  /** art. 16 ust. 4: the part of the costs of advice on that business which may be subsidised. */
  adviceSubsidy: { percent: string };
}

/** Whose motion a referral to work can need. */
export const workMovers = ["manager", "socialWorker", "participant"] as const;

/** One of {@link workMovers}. */
export type WorkMover = (typeof workMovers)[number];

/** When and on whose motion somebody is referred to work. */
export interface WorkReferral {
  /** Before taking part has ended: `justified` cases, after so many months (null: any time); never; or the Act does not say. */
  early: { monthsAtLeast: number | null } | "never" | "not-stated";
  motionOf: WorkMover[];
  /** Must all of them move, or is one enough? */
  motions: "all" | "one";
}

/** Months of work, both included, and the most that is refunded in each. */
export interface RefundStep {
  from: number;
  to: number;
  /** Per cent of the unemployment benefit, a decimal string. */
  percent: string;
}

/** A person whose wage may be refunded. */
export type RefundedPerson = "participant" | "club-member" | "graduate";

/** The law of de minimis aid that the Act points at. */
export const aidBases = ["regulation-1998-2006", "regulation-1407-2013", "eu-law-in-force"] as const;

/** One of {@link aidBases}. */
export type AidBasis = (typeof aidBases)[number];

/** Who may take up the business of art. 16. */
export const businessFounders = ["participants", "graduates"] as const;

/** One of {@link businessFounders}. */
export type BusinessFounders = (typeof businessFounders)[number];
