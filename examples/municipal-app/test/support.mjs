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
    get: (url, headers = {}) => app.inject({ url, headers: { cookie, ...headers } }),
    post: (url, fields) =>
      app.inject({
        ...{ method: "POST", url },
        headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
        payload: new URLSearchParams({ _csrf: token, ...fields }).toString(),
      }),
    /** Sends files in one field, and others beside it. */
    upload: (url, name, files, fields = {}) =>
      app.inject({ method: "POST", url, ...multipart(name, files, { _csrf: token, ...fields }) }),
    async close() {
      await app.close();
      store.close();
    },
  };
}

function multipart(name, files, fields) {
  const part = (head, content) => [
    Buffer.from(`--cut\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
    ...[Buffer.from(content), Buffer.from("\r\n")],
  ];
  const parts = [
    ...Object.entries(fields).map(([key, value]) => part(`name="${key}"`, value)),
    ...files.map((file) => part(`name="${name}"; filename="x"\r\ncontent-type: text/plain`, file)),
  ];
  return {
    headers: { cookie, "content-type": "multipart/form-data; boundary=cut" },
    payload: Buffer.concat([...parts.flat(), Buffer.from("--cut--\r\n")]),
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
