/**
 * Every function of the library over HTTP, for programs in any language. Needs nothing but Node and the library.
 *
 *   node server.mjs                     on http://127.0.0.1:8080; PORT and BODY_LIMIT (bytes) may be set
 *   POST /<function>                    the input as JSON body; the result as JSON. `?language=en` where a text is asked for
 *   GET  /schemas, /schemas/<name>      the JSON Schemas of the package;  GET /openapi.json: the same as one document
 *   GET  /health                        versions, and until when the law is covered
 *
 * What a function answers has status 200, also `invalid` and `undetermined`: its `outcome` says so, as the OpenAPI document
 * has it. An answer without a result is `{ "error" }` with 400, 404, 405, 413 or 500, and repeats nothing that was sent. A line is
 * logged for each request: method, path, status, milliseconds. It is for this machine only: no TLS, no one is asked who they
 * are. A process uses one core.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import * as library from "zatrudnienie-socjalne";

const bodyLimit = Number(process.env.BODY_LIMIT ?? 1_048_576);
const { resolve } = createRequire(import.meta.url);
const fileOf = (name) => readFileSync(resolve(`zatrudnienie-socjalne/${name}`));
const { version } = JSON.parse(fileOf("package.json"));

class Refusal extends Error {
  constructor(status, message, headers = {}) {
    super(message);
    Object.assign(this, { status, headers });
  }
}
const tooLarge = () => new Refusal(413, `the body has more than ${bodyLimit} bytes`, { connection: "close" });

/** Reads no further than the limit. */
const bodyOf = (request) =>
  new Promise((give, refuse) => {
    if (Number(request.headers["content-length"]) > bodyLimit) throw tooLarge();
    const chunks = [];
    let bytes = 0;
    request.on("data", (chunk) => {
      bytes += chunk.length;
      if (bytes <= bodyLimit) chunks.push(chunk);
      else refuse(tooLarge(request.pause()));
    });
    request.on("end", () => give(Buffer.concat(chunks)));
    request.on("error", refuse);
  });

const parsed = (body) => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    throw new Refusal(400, "the body is not a JSON document in UTF-8");
  }
};

// A validator's answer is an object to be called, which JSON has not; the function itself says what is wrong.
const functions = Object.entries(library).filter(
  ([name, value]) => typeof value === "function" && name !== "validator",
);
const takesList = ["changesBetween", "lawOn"];
const takesLanguage = ["explain", "explainChanges", "justification", "describeIssue", "describeViolation"];

const argumentsOf = (name, input, language) => {
  if (input === undefined) return [];
  if (takesList.includes(name) && Array.isArray(input)) return input;
  if (name === "questions" && input?.facts !== undefined) return [input.facts, input.options];
  return takesLanguage.includes(name) ? [input, language] : [input];
};

/** What a function answers; of one that gives its results one by one (`payrollLines`) the list, of nothing `null`. */
const answered = (name, call, input, query) => {
  const language = query.get("language") === "en" ? "en" : "pl";
  try {
    const result = call(...argumentsOf(name, input, language));
    return JSON.stringify(typeof result?.next === "function" ? [...result] : (result ?? null));
  } catch {
    // No calculation throws; a few look-ups and texts do, when they are given what they do not take.
    throw new Refusal(400, "the function does not take this");
  }
};

const get = (template, answer) => ({ method: "GET", template, answer });
const schemas = Object.keys(JSON.parse(fileOf("openapi.json")).paths)
  .filter((path) => path !== "/health")
  .flatMap((path) => ["input", "result"].map((side) => `${path.slice(1)}.${side}.json`));
const { from, verifiedUntil, checkedUntil } = library.coverage();
const health = { status: "ok", version, node: process.version, law: { from, verifiedUntil, checkedUntil } };

const routes = new Map([
  ["/health", get("/health", () => JSON.stringify(health))],
  ["/openapi.json", get("/openapi.json", () => fileOf("openapi.json"))],
  ["/schemas", get("/schemas", () => JSON.stringify(schemas.map((name) => `/schemas/${name}`)))],
  ...schemas.map((name) => [`/schemas/${name}`, get("/schemas/{name}", () => fileOf(`schemas/${name}`))]),
  ...functions.map(([name, call]) => {
    const answer = async (request, query) => answered(name, call, parsed(await bodyOf(request)), query);
    return [`/${name}`, { method: "POST", template: `/${name}`, answer }];
  }),
]);

const answerTo = async (request, route, query) => {
  if (route === undefined) throw new Refusal(404, "there is nothing here");
  if (request.method !== route.method)
    throw new Refusal(405, `this takes ${route.method}`, { allow: route.method });
  return { status: 200, body: await route.answer(request, query) };
};

const refused = ({ status = 500, message, headers }) => {
  const error = headers === undefined ? "no result" : message; // Only what is said here is handed on.
  return { status, body: JSON.stringify({ error }), headers };
};

const server = createServer({ requestTimeout: 30_000 }, async (request, response) => {
  const started = performance.now();
  const [path, query] = request.url.split("?", 2);
  const route = routes.get(path);
  const answer = answerTo(request, route, new URLSearchParams(query));
  const { status, body, headers } = await answer.catch(refused);
  const type = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };
  response.writeHead(status, { ...type, "x-content-type-options": "nosniff", ...headers }).end(body);
  const ms = Math.round(performance.now() - started);
  console.log(`${request.method} ${route?.template ?? "(unknown path)"} ${status} ${ms} ms`);
});

server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () =>
  console.log(`http://127.0.0.1:${server.address().port}`),
);
// What has begun is answered; then the process ends.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close());
