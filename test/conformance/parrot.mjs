// A port that answers what the kit expects, but for one case if its id is given: as a process, or with "--serve" as a server.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createInterface } from "node:readline";

const [names, wrongId, mode] = process.argv.slice(2);
const folder = new URL("../../conformance/", import.meta.url);
const cases = names
  .split(",")
  .flatMap((name) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")).cases);

const keyOf = ({ function: name, input, language }) => JSON.stringify([name, input, language ?? null]);
const answers = new Map(
  cases.map((one) => [keyOf(one), one.id === wrongId ? { ...one.result, outcome: "wrong" } : one.result]),
);
const answer = (call) => JSON.stringify(answers.get(keyOf(call)) ?? null);

const serve = () => {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://localhost");
    const body = (await request.toArray()).join("");
    const language = searchParams.get("language") ?? undefined;
    response.end(answer({ function: pathname.slice(1), input: JSON.parse(body), language }));
  });
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
};

if (mode === "--serve") serve();
else
  for await (const line of createInterface({ input: process.stdin })) console.log(answer(JSON.parse(line)));
