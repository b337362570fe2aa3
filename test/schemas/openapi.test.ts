import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { schemaFiles } from "../../scripts/schemas/index.mjs";
import { sample } from "../runs.js";
import { documentOf, names, type Node } from "./support.js";

interface Operation {
  requestBody: { content: Content };
  responses: Record<string, { content: Content }>;
}
type Content = Record<"application/json", { schema: Node; examples?: Record<string, { value: Node }> }>;

let source = "";
let document: { paths: Record<string, { post: Operation }>; components: { schemas: Record<string, Node> } };

beforeAll(() => {
  source = schemaFiles().find(({ file }) => file === "openapi.json")!.text;
  document = JSON.parse(source) as typeof document;
});

describe("openapi.json", () => {
  it("is a valid OpenAPI 3.1 document, its references lead somewhere and every component is used", async () => {
    const config = await createConfig({
      rules: {
        struct: "error",
        "no-unresolved-refs": "error",
        "no-unused-components": "error",
        "operation-operationId-unique": "error",
        "operation-summary": "error",
        "no-path-trailing-slash": "error",
      },
    });
    const problems = await lintFromString({ source, config, absoluteRef: "openapi.json" });
    expect(problems.map(({ message, location }) => `${location[0]?.pointer ?? ""}: ${message}`)).toEqual([]);
  });

  it("shows a sound request of every function", () => {
    const without = names.filter(
      (name) =>
        document.paths[`/${name}`]!.post.requestBody.content["application/json"].examples === undefined,
    );
    expect(without).toEqual([]);
  });

  it("asks questions with one object, as the function is asked", () => {
    const [one, same] = (["questions", "assessEligibility"] as const).map((name) =>
      documentOf(name, "input"),
    );
    expect(one!["properties"]).toEqual(same!["properties"]);
    expect(one!["required"]).toEqual(["on"]);
  });

  it("has every function as POST, and whether the service runs", () => {
    expect(Object.keys(document.paths)).toEqual([...names.map((name) => `/${name}`), "/health"]);
    expect(document).not.toHaveProperty("servers");
  });

  it("its examples are what its schemas say, and every function shows more than one outcome", () => {
    const { schemas } = JSON.parse(source.replaceAll("#/components/schemas/", "#/$defs/")).components as {
      schemas: Node;
    };
    const ajv = new Ajv2020({ strict: true }).addSchema({ $id: "urn:test:openapi", $defs: schemas });
    const takes = ({ schema }: { schema: Node }) =>
      ajv.compile({
        $ref: String(schema["$ref"]).replace("#/components/schemas/", "urn:test:openapi#/$defs/"),
      });
    for (const name of sample(names, 12)) {
      const { requestBody, responses } = document.paths[`/${name}`]!.post;
      const body = requestBody.content["application/json"];
      const answer = responses["200"]!.content["application/json"];
      expect(Object.keys(body.examples?.["example"]?.value ?? {}), name).not.toEqual([]);
      for (const { schema, examples } of [body, answer])
        for (const [key, { value }] of Object.entries(examples ?? {}))
          expect(`${name} ${key}: ${takes({ schema })(value)}`).toBe(`${name} ${key}: true`);
      expect(Object.keys(answer.examples ?? {})).toContain("invalid");
      expect(Object.keys(answer.examples ?? {}).length).toBeGreaterThan(1);
    }
  });
});
