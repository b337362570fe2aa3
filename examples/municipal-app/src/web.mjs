/** What every request needs: a token against forged forms, headers that allow nothing foreign, and pages as answers. */
import { randomUUID, timingSafeEqual } from "node:crypto";
import { payroll } from "zatrudnienie-socjalne/benefit";
import { centreOf } from "./centre.mjs";
import { html } from "./html.mjs";
import { page } from "./page.mjs";

const own =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** Pages the library writes whole carry their style with them; nothing else may happen in them. */
const rendered = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

const headers = {
  "content-security-policy": own,
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cache-control": "no-store",
};

const cookie = "csrf";

/** A foreign page that gives its own name the address of this machine would read everything here. */
const names = new Set(["127.0.0.1", "localhost"]);

/** Adds to every request `token`, and to every reply `page`, `document`, `file` and `back`; what is no month is not found. */
export function addWeb(app, store) {
  app.decorateRequest("token", "");
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(headers);
    const sent = new RegExp(`(?:^|; )${cookie}=([0-9a-f-]+)(?:;|$)`).exec(request.headers.cookie ?? "")?.[1];
    request.token = sent ?? randomUUID();
    if (sent === undefined)
      reply.header("set-cookie", `${cookie}=${request.token}; Path=/; HttpOnly; SameSite=Strict`);
  });
  app.addHook("onRequest", async ({ hostname, params, query }) => {
    if (!names.has(hostname)) throw missing();
    for (const month of [params.month, query.miesiac])
      if (month !== undefined && payroll({ month, cases: [] }).outcome === "invalid") throw missing();
  });
  app.addHook("preHandler", async (request, reply) => {
    if (request.method === "POST" && !isSame(request.token, request.body?._csrf))
      return reply.code(403).page(
        "Formularz wygasł",
        "/",
        html`<h1>Formularz wygasł</h1>
          <p>Danych nie zapisano. Trzeba otworzyć stronę ponownie i jeszcze raz wysłać formularz.</p>`,
      );
  });
  app.decorateReply("page", function (title, at, content) {
    return this.type("text/html; charset=utf-8").send(page({ title, content, at, centre: centreOf(store) }));
  });
  /** A page the library wrote. */
  app.decorateReply("document", function ({ text }) {
    return this.header("content-security-policy", rendered).type("text/html; charset=utf-8").send(text);
  });
  app.decorateReply("file", function (name, { text, mediaType }) {
    return this.header("content-disposition", `attachment; filename="${name}"`)
      .type(`${mediaType}; charset=utf-8`)
      .send(text);
  });
  /** After a change the browser asks for a page again, so that reloading it changes nothing. */
  app.decorateReply("back", function (path) {
    return this.redirect(path, 303);
  });
}

function isSame(token, given) {
  const [one, other] = [Buffer.from(token), Buffer.from(typeof given === "string" ? given : "")];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Thrown where an address names what does not exist. */
export const missing = () => Object.assign(new Error("not found"), { statusCode: 404 });
