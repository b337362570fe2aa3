// Serves the built site on this machine, as a plain file server would: "/a" is "a.html", "/a/" is "a/index.html".
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { built } from "./tree.mjs";

const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".md": "text/markdown",
  ".txt": "text/plain",
};

const isFile = (path) => existsSync(path) && statSync(path).isFile();

const fileOf = (pathname) => {
  const path = join(built, normalize(decodeURIComponent(pathname)));
  return [path, `${path}.html`, join(path, "index.html")].find(isFile);
};

/** Starts serving; `{ address, close }`. */
export const serve = () =>
  new Promise((resolve) => {
    const server = createServer(({ url }, response) => {
      const file = fileOf(new URL(url, "http://localhost").pathname);
      const type = types[extname(file ?? ".html")] ?? "application/octet-stream";
      response.writeHead(file === undefined ? 404 : 200, { "content-type": `${type}; charset=utf-8` });
      response.end(readFileSync(file ?? `${built}404.html`));
    });
    server.listen(0, "127.0.0.1", () =>
      resolve({ address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }),
    );
  });
