/** The questions and answers of an interview, written down as they come. */
import { wrapped } from "../text.mjs";

/** Answers are the lines of the script that are neither empty nor a remark. */
export function interview(script) {
  const answers = script
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  const lines = [];
  let asked = 0;
  let taken = 0;

  return {
    lines,
    /** The value of the first answer that can be read; undefined when there are no more answers. */
    ask({ text, why, read, hint }) {
      asked += 1;
      const number = `${String(asked)}. `.padStart(4);
      lines.push(...wrapped(text, number), ...(why === undefined ? [] : wrapped(why, "    Po co: ")));
      while (taken < answers.length) {
        const answer = answers[taken];
        taken += 1;
        const value = read(answer);
        lines.push(`    Odpowiedź: ${answer}`);
        if (value !== undefined) return value;
        lines.push(...wrapped(`Tej odpowiedzi nie można przyjąć. ${hint}`, "    ! "));
      }
      lines.push("    Brak dalszych odpowiedzi; wywiad kończy się w tym miejscu.");
      return undefined;
    },
    unused: () => answers.length - taken,
  };
}
