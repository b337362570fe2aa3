/** A program on a file of its own, asked as a browser asks: with its cookie, and with the token of its forms. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { URLSearchParams } from "node:url";
import { seed } from "../demo/seed.mjs";
import { makeApp } from "../src/app.mjs";
import { openStore } from "../src/store.mjs";

const token = "0123456789abcdef";
const cookie = `csrf=${token}`;

export const newFile = () => join(mkdtempSync(join(tmpdir(), "municipal-app-")), "centre.sqlite");

/** @param {{ seeded?: boolean, now?: string }} on `now`: the moment at which everything is decided */
export async function open({ seeded = true, now = "2026-01-20T09:00:00.000Z" } = {}) {
  const store = openStore(newFile());
  if (seeded) seed(store);
  const app = await makeApp({ store, now: () => now });
  return {
    store,
    get: (url) => app.inject({ url, headers: { cookie } }),
    post: (url, fields) =>
      app.inject({
        ...{ method: "POST", url },
        headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
        payload: new URLSearchParams({ _csrf: token, ...fields }).toString(),
      }),
    upload: (url, name, bytes) => app.inject({ method: "POST", url, ...multipart(name, bytes) }),
    async close() {
      await app.close();
      store.close();
    },
  };
}

function multipart(name, bytes) {
  const part = (head, content) => [Buffer.from(`--cut\r\n${head}\r\n\r\n`), content, Buffer.from("\r\n")];
  return {
    headers: { cookie, "content-type": "multipart/form-data; boundary=cut" },
    payload: Buffer.concat([
      ...part('content-disposition: form-data; name="_csrf"', Buffer.from(token)),
      ...part(
        `content-disposition: form-data; name="${name}"; filename="x.csv"\r\ncontent-type: text/csv`,
        bytes,
      ),
      Buffer.from("--cut--\r\n"),
    ]),
  };
}

/** Text as a page shows it. */
export const shown = ({ body }) =>
  body
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
