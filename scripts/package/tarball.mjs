import { statSync } from "node:fs";

/** The most bytes of the packed library. A conformance kit is a folder of its own and does not count. */
const ceiling = 700_000;

export const tarballIsSmall = (tarball) => {
  const bytes = statSync(tarball).size;
  if (bytes > ceiling) throw new Error(`the tarball has ${bytes} bytes, more than ${ceiling}`);
  return `${bytes} bytes`;
};
