/**
 * Starts the program on this machine only.
 *
 *   PORT       3000 when left out; 0 takes any free one
 *   DATA_FILE  where the data are kept; centre.sqlite beside this file when left out
 *   DEMO       1: an empty file is filled with a made-up centre
 */
import { fileURLToPath } from "node:url";
import { isEmpty, seed } from "./demo/seed.mjs";
import { makeApp } from "./src/app.mjs";
import { openStore } from "./src/store.mjs";

const {
  PORT = "3000",
  DATA_FILE = fileURLToPath(new URL("centre.sqlite", import.meta.url)),
  DEMO,
} = process.env;

const store = openStore(DATA_FILE);
if (DEMO === "1" && isEmpty(store)) seed(store);
const app = await makeApp({ store });
const address = await app.listen({ host: "127.0.0.1", port: Number(PORT) });
console.log(`Adres: ${address}\nDane: ${DATA_FILE}`);

for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, async () => {
    await app.close();
    store.close();
  });
