/** The program: its pages on one store. */
import { readFileSync } from "node:fs";
import formbody from "@fastify/formbody";
import multipart from "@fastify/multipart";
import Fastify from "fastify";
import { html } from "./html.mjs";
import { attendanceRoutes } from "./routes/attendance.mjs";
import { correctionRoutes } from "./routes/corrections.mjs";
import { dutyRoutes } from "./routes/duties.mjs";
import { payrollRoutes } from "./routes/payrolls.mjs";
import { peopleRoutes } from "./routes/people.mjs";
import { programmeRoutes } from "./routes/programmes.mjs";
import { refundRoutes } from "./routes/refunds.mjs";
import { reportRoutes } from "./routes/reports.mjs";
import { settingRoutes } from "./routes/settings.mjs";
import { startRoutes } from "./routes/start.mjs";
import { addWeb } from "./web.mjs";

const style = readFileSync(new URL("style.css", import.meta.url), "utf8");
const routes = [
  ...[startRoutes, settingRoutes, peopleRoutes, programmeRoutes, attendanceRoutes],
  ...[payrollRoutes, correctionRoutes, refundRoutes, reportRoutes, dutyRoutes],
];

/** @param {{ store: ReturnType<typeof import("./store.mjs").openStore>, now?: () => string }} on `now`: moment of a decision */
export async function makeApp({ store, now = () => new Date().toISOString() }) {
  const app = Fastify();
  await app.register(formbody);
  await app.register(multipart, { attachFieldsToBody: "keyValues" });
  addWeb(app, store);
  app.get("/style.css", (_, reply) => reply.type("text/css; charset=utf-8").send(style));
  for (const add of routes) add(app, { store, now });
  const none = (reply) =>
    reply.code(404).page("Nie znaleziono strony", "", html`<h1>Nie znaleziono strony</h1>`);
  app.setNotFoundHandler((_, reply) => none(reply));
  app.setErrorHandler((error, _, reply) => {
    if (error.statusCode === 404) return none(reply);
    // What went wrong is for whoever runs the program; it may hold a name, so no page shows it.
    if (error.statusCode === undefined) console.error(error);
    const tooLarge = error.statusCode === 413;
    return reply.code(error.statusCode ?? 500).page(
      "Błąd",
      "",
      html`<h1>${tooLarge ? "Wysłano za dużo danych" : "Operacja się nie powiodła"}</h1>
        <p>Niczego nie zapisano. ${tooLarge && "Plik trzeba podzielić na mniejsze."}</p>`,
    );
  });
  return app;
}
