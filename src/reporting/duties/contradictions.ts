import { type Parts, repeated } from "../../input/index.js";
import type { Issue } from "../../reasoning/index.js";
import type { DutyFacts as Facts } from "./inputs.js";

/** Days in the wrong order, and two statuses from one day. */
export function contradictions({ from, to, unit }: Parts<Facts>): Issue[] {
  const statuses = unit?.status ?? [];
  return [
    ...reversed({ from, to }, ["to"]),
    ...reversed(unit, ["unit", "to"]),
    ...statuses.flatMap((status, index) => reversed(status, ["unit", "status", index, "to"])),
    ...repeated(statuses.map((status) => status?.from)).map((index) => ({
      path: ["unit", "status", index, "from"],
      code: "repeated-date",
    })),
  ];
}

function reversed(
  span: { from?: string | null | undefined; to?: string | null | undefined } | null | undefined,
  path: Issue["path"],
): Issue[] {
  return span?.from != null && span.to != null && span.to < span.from ? [{ path, code: "reversed" }] : [];
}
