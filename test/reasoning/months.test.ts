import { describe, expect, it } from "vitest";
import { inMonth } from "../../src/reasoning/index.js";

describe("a month in a sentence", () => {
  it.each([
    ["2026-01", "w styczniu 2026 r.", "in January 2026"],
    ["2025-09", "we wrześniu 2025 r.", "in September 2025"],
    ["2025-12", "w grudniu 2025 r.", "in December 2025"],
  ])("%s: %s", (month, pl, en) => {
    expect([inMonth(month, "pl"), inMonth(month, "en")]).toEqual([pl, en]);
  });
});
