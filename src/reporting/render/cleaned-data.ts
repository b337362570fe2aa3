import { cleaned } from "../clean.js";

/** Data as JSON has it, every text and every key cleaned; what JSON has no place for is left away. */
export function cleanedData(data: unknown): unknown {
  if (typeof data === "string") return cleaned(data);
  if (Array.isArray(data)) return data.map((item) => cleanedData(item));
  if (typeof data !== "object" || data === null) return typeof data === "function" ? undefined : data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [cleaned(key), cleanedData(value)]));
}
