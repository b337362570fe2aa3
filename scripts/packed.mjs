// Packs the built library and installs the tarball in an empty folder, as a user would.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./entries.mjs";

/** Runs a program; its output is shown only if it fails. */
export const run = (program, args, options = {}) => {
  try {
    return execFileSync(program, args, { encoding: "utf8", stdio: "pipe", maxBuffer: 1e8, ...options });
  } catch (error) {
    const output = `${error.stdout ?? ""}${error.stderr ?? ""}`.trim();
    throw new Error(`${program} ${args.join(" ")} failed\n${output || error.message}`, { cause: error });
  }
};

/** npm as this process would start it, without the settings an outer npm hands down. */
export const npm = (args, cwd) =>
  run("npm", args, {
    cwd,
    env: Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith("npm_"))),
  });

/** Calls `use` with a fresh folder and removes the folder afterwards. */
export const inTemporaryFolder = async (use) => {
  const folder = mkdtempSync(join(tmpdir(), "zatrudnienie-socjalne-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * Installs packages from the registry in a folder, without running install scripts. The folder gets a package.json of
 * its own: without one npm would install into the nearest folder above that has one.
 */
export const install = (folder, ...packages) => {
  const manifest = join(folder, "package.json");
  if (!existsSync(manifest)) writeFileSync(manifest, JSON.stringify({ private: true, type: "module" }));
  npm(
    ["install", "--prefer-offline", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts", ...packages],
    folder,
  );
};

/** Packs dist into the folder; the path of the tarball. */
export const pack = (folder) => {
  if (!existsSync(`${root}dist`)) throw new Error('there is no dist; run "npm run build" first');
  const [{ filename }] = JSON.parse(npm(["pack", "--json", "--pack-destination", folder], root));
  return join(folder, filename);
};

/** Installs the tarball in a new folder inside `folder`, with other packages if any; the path of the new folder. */
export const installTarball = (folder, tarball, ...packages) => {
  const consumer = mkdtempSync(join(folder, "consumer-"));
  install(consumer, tarball, ...packages);
  return consumer;
};

/** Packs dist and installs it as a user would who asks for nothing else. */
export const installPacked = (folder) => {
  const tarball = pack(folder);
  return { tarball, consumer: installTarball(folder, tarball) };
};

/** Copies what prints the digest of results beside an installed package; gives the path of the file to run. */
export const copyDigest = (consumer) => {
  const folder = `${root}test/runtimes/`;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".mjs"))) {
    copyFileSync(folder + file, join(consumer, file));
  }
  return join(consumer, "smoke.mjs");
};
