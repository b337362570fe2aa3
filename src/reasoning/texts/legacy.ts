import { questions } from "../questions.js";
import type { RoomTexts } from "../room-texts.js";
import type { Exact } from "../../money/index.js";
import type { Operand } from "../operand.js";
import type { Said } from "../words.js";
import { operations } from "./operations.js";
import { Operands } from "./speak.js";
import { violations } from "./violations.js";

type Untyped = Readonly<Record<string, Operand>> & { readonly value?: Exact };

const said = (text: Record<"pl" | "en", (operands: Operands) => string>): Said<Untyped> => ({
  pl: ({ value, ...operands }) => text.pl(new Operands(operands, value)),
  en: ({ value, ...operands }) => text.en(new Operands(operands, value)),
});

/** The texts of rooms that do not own theirs yet. */
export const legacyTexts = /* @__PURE__ */ allTexts();

function allTexts(): RoomTexts {
  const sentences = Object.entries(operations).map(([operation, text]) => [operation, said(text)]);
  return {
    calculations: {},
    sentences: Object.fromEntries(sentences) as Record<string, Said<never>>,
    violations,
    questions,
  };
}
