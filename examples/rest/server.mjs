/**
 * Every function of the library over HTTP, for programs in any language. It needs nothing but Node and the library.
 *
 *   node server.mjs        on http://127.0.0.1:8080; PORT and BODY_LIMIT (bytes) may be set
 *   POST /<function>       the input as JSON body, the result as JSON; `?language=en` where a text is asked for
 *   GET  /schemas          the paths of all JSON Schemas; GET /openapi.json: the same as one document
 *   GET  /health           versions, and until when the law was read
 *
 * What a function answers has status 200, also `invalid` and `undetermined`: `outcome` says so, as in the OpenAPI document.
 * An answer without a result is `{ "error" }` with 400, 404, 405, 413 or 500, and repeats nothing that was sent. A line is
 * logged for each request: method, path, status, milliseconds. For this machine only: no TLS, and nobody is asked who they
 * are. A process uses one core.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { setTimeout } from "node:timers";
import { URLSearchParams } from "node:url";
import { TextDecoder } from "node:util";
import * as library from "zatrudnienie-socjalne";

const bodyLimit = Number(process.env.BODY_LIMIT ?? 1_048_576);
const { resolve } = createRequire(import.meta.url);
const fileOf = (name) => readFileSync(resolve(`zatrudnienie-socjalne/${name}`));
const { version } = JSON.parse(fileOf("package.json"));

/** An answer without a result, as it is thrown. */
const refusal = (status, error, headers) => {
  return { status, body: JSON.stringify({ error }), headers: { connection: "close", ...headers } };
};
const tooLarge = refusal(413, `the body has more than ${bodyLimit} bytes`);

/** Reads no further than the limit. */
const bodyOf = (request) =>
  new Promise((give, refuse) => {
    if (Number(request.headers["content-length"]) > bodyLimit) return refuse(tooLarge);
    const chunks = [];
    let bytes = 0;
    request.on("data", (chunk) => {
      bytes += chunk.length;
      if (bytes <= bodyLimit) return chunks.push(chunk);
      refuse(tooLarge);
    });
    request.on("end", () => give(Buffer.concat(chunks)));
    request.on("error", refuse);
  });

const parsed = (body) => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    throw refusal(400, "the body is not a JSON document in UTF-8");
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
  const language = new URLSearchParams(query).get("language") === "en" ? "en" : "pl";
  try {
    const result = call(...argumentsOf(name, input, language));
    return JSON.stringify(typeof result?.next === "function" ? [...result] : (result ?? null));
  } catch {
    // No calculation throws; a few look-ups and texts do, when they are given what they do not take.
    throw refusal(400, "the function does not take this");
  }
};

const on = (method, path, answer, template = path) => [path, { method, template, answer }];
const schemas = Object.keys(JSON.parse(fileOf("openapi.json")).paths)
  .filter((path) => path !== "/health")
  .flatMap((path) => ["input", "result"].map((side) => `${side}${path}.json`));
const { from, verifiedUntil, checkedUntil } = library.coverage();
const health = { status: "ok", version, node: process.version, law: { from, verifiedUntil, checkedUntil } };

const routes = new Map([
  on("GET", "/health", () => JSON.stringify(health)),
  on("GET", "/openapi.json", () => fileOf("openapi.json")),
  on("GET", "/schemas", () => JSON.stringify(schemas.map((name) => `/schemas/${name}`))),
  ...schemas.map((name) =>
    on("GET", `/schemas/${name}`, () => fileOf(`schemas/${name}`), "/schemas/{side}/{name}"),
  ),
  ...functions.map(([name, call]) =>
    on("POST", `/${name}`, async (request, query) =>
      answered(name, call, parsed(await bodyOf(request)), query),
    ),
  ),
]);

const answerTo = async (request, route, query) => {
  if (route === undefined) throw refusal(404, "there is nothing here");
  const allow = route.method;
  if (request.method !== allow) throw refusal(405, `this takes ${allow}`, { allow });
  return { status: 200, body: await route.answer(request, query) };
};

/** Of an error that nobody foresaw nothing is handed on. */
const refused = (thrown) => (thrown instanceof Error ? refusal(500, "no result") : thrown);

/** A connection that closes under somebody who still sends takes the answer along: for a second what comes is thrown away. */
const end = (request, response, body) => {
  if (request.complete || request.method === "GET") return response.end(body);
  response.write(body);
  request.resume().once("end", () => response.end());
  setTimeout(() => response.end(), 1_000).unref();
};

const server = createServer({ requestTimeout: 30_000 }, async (request, response) => {
  const started = performance.now();
  const [path, query] = request.url.split("?", 2);
  const route = routes.get(path);
  const { status, body, headers } = await answerTo(request, route, query).catch(refused);
  const length = { "content-length": Buffer.byteLength(body) };
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...length, ...headers });
  end(request, response, body);
  const took = `${Math.round(performance.now() - started)} ms`;
  console.log(request.method, route?.template ?? "(unknown path)", status, took);
});

const sayWhere = () => console.log(`http://127.0.0.1:${server.address().port}`);
server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", sayWhere);
// What has begun is answered; then the process ends.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close());
