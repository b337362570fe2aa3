// One OpenAPI 3.1 document: every function as POST, its schemas as components, each shared part once. Without servers: who
// offers the functions adds their own.
import { examplesOf } from "./openapi-examples.mjs";
import { health, problem } from "./openapi-health.mjs";
import { componentName, Components } from "./openapi-parts.mjs";

export const openApi = (documents, version) => {
  const components = new Components();
  const inputs = new Map(
    documents.filter(({ side }) => side === "input").map(({ name, document }) => [name, document]),
  );
  for (const { name, side, document } of documents) components.add(name, side, document);
  return {
    openapi: "3.1.1",
    info: {
      title: "Zatrudnienie socjalne / Social employment",
      description:
        "Ustawa z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym jako funkcje: dane jako JSON, wynik jako JSON, każda liczba z przepisem. / The Polish Act of 13 June 2003 on social employment as functions: JSON in, JSON out, every number with its provision.",
      version,
      license: { name: "MIT", identifier: "MIT" },
    },
    security: [],
    paths: {
      ...Object.fromEntries(
        [...inputs].map(([name, { title, description }]) => [
          `/${name}`,
          { post: operation(name, { title, description }) },
        ]),
      ),
      ...health,
    },
    components: { schemas: { ...components.schemas, problem } },
  };
};

/** A function is called as its input is, without saying that this is the input. */
const operation = (name, { title, description }) => {
  const { request, results } = examplesOf(name);
  return {
    operationId: name,
    summary: title.replace(/^(.+): dane \/ (.+): input$/, "$1 / $2"),
    description,
    requestBody: { required: true, content: json(componentName(name, "input"), request) },
    responses: {
      200: {
        description:
          "Wynik, także gdy czegoś brakuje albo dane są błędne: mówi o tym `outcome`. / The result, also where something is missing or the data are wrong: `outcome` says so.",
        content: json(componentName(name, "result"), results),
      },
      400: {
        description: "Treść nie jest dokumentem JSON. / The body is not JSON.",
        content: json("problem"),
      },
      413: { description: "Treść jest za duża. / The body is too large.", content: json("problem") },
    },
  };
};

const json = (schema, examples) => ({
  "application/json": {
    schema: { $ref: `#/components/schemas/${schema}` },
    ...(examples === undefined ? {} : { examples }),
  },
});
