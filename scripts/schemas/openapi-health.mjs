// What belongs to no function: whether the service runs, and what an answer without a result says.
import { separator } from "./openapi-parts.mjs";

const field = (title, description, rest) => ({
  title: title.join(separator),
  description: description.join(separator),
  ...rest,
});

const running = {
  type: "object",
  properties: {
    status: field(["Stan", "State"], ["Usługa działa.", "The service runs."], {
      type: "string",
      const: "ok",
    }),
    version: field(
      ["Wersja", "Version"],
      ["Wersja biblioteki, która odpowiada.", "The version of the library that answers."],
      { type: "string" },
    ),
  },
  required: ["status", "version"],
};

export const health = {
  "/health": {
    get: {
      operationId: "health",
      summary: `Czy usługa działa${separator}Whether the service runs`,
      responses: {
        200: {
          description: `Działa.${separator}It runs.`,
          content: { "application/json": { schema: running } },
        },
        503: { description: `Nie działa.${separator}It does not run.` },
      },
    },
  },
};

/** The body of an answer that is no result. */
export const problem = {
  title: `Problem${separator}Problem`,
  type: "object",
  properties: {
    error: field(
      ["Błąd", "Error"],
      [
        "Dlaczego nie ma wyniku; nie powtarza niczego z treści.",
        "Why there is no result; it repeats nothing of the body.",
      ],
      { type: "string" },
    ),
  },
  required: ["error"],
};
