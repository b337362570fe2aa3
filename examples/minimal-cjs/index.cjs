// A month in a program with CommonJS: npm install zatrudnienie-socjalne zod && node index.cjs
const { explain, monthlyBenefit } = require("zatrudnienie-socjalne");

const result = monthlyBenefit({
  month: "2026-06",
  periods: { participation: { from: "2026-04-02", to: "2027-03-01" } },
  applied: true,
});

console.log(result.outcome === "due" ? result.amount : result.outcome); // 2140.70
console.log(explain(result, "pl").join("\n"));
