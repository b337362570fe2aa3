import type { ComputedPayroll } from "zatrudnienie-socjalne";
import type { AttendanceCard, DutyCalendar, Paper, PaymentList } from "zatrudnienie-socjalne/reporting";

export function afterPayroll(
  computed: ComputedPayroll,
  file: { input: object; letterFor: string },
): { list: PaymentList; application: Paper; card: AttendanceCard | null; calendar: DutyCalendar };
