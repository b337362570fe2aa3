/** What the rules on the status of a centre and its supervision say, as data. */
export interface StatusValues {
  /** art. 5 ust. 2: for how long the status of a centre is given. */
  statusLength: { years: number };
  /** art. 5 ust. 1: who gives it, and who keeps the register of centres. */
  statusAuthority: { by: "voivode" | "marshal" };
  /** art. 5a: the reports of how many last years count for its extension. */
  statusExtension: { reports: number } | null;
  /** art. 5b: the shortest terms for explanations and for putting things right. */
  supervision: { explanationDays: number; remedyDays: number } | null;
}
