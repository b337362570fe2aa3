// The declarations of dist, rolled together. What has nothing of zod in it is in one file for both kinds of modules: an ES
// module may take its types from a CommonJS one, so a type is the same however it was imported. What is made of zod's
// types is there twice, since zod has them twice.
import { readFileSync } from "node:fs";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { entries } from "../entries.mjs";

const isOfZod = (id) => /from "zod"/.test(readFileSync(id, "utf8"));

/** Files of declarations may import each other. */
const harmless = ["CYCLIC_CROSS_CHUNK_REEXPORT", "CIRCULAR_CHUNK"];

export const writeTypes = async (declarations, folder) => {
  const bundle = await rollup({
    input: Object.fromEntries(
      entries.map(({ name, source }) => [name, source.replace(/^src/, declarations).replace(/ts$/, "d.ts")]),
    ),
    external: /^[^./]/,
    plugins: [dts()],
    onwarn: ({ code, message }) => {
      if (!harmless.includes(code)) throw new Error(message);
    },
  });
  for (const extension of ["d.ts", "d.cts"]) {
    await bundle.write({
      dir: folder,
      entryFileNames: `[name].${extension}`,
      chunkFileNames: ({ name }) => (name === "all" ? "all.d.cts" : `${name}.${extension}`),
      manualChunks: (id, { getModuleInfo }) => {
        if (getModuleInfo(id).isEntry) return undefined;
        return isOfZod(id) ? "of-zod" : "all";
      },
      onlyExplicitManualChunks: true,
      minifyInternalExports: false,
      hoistTransitiveImports: false,
    });
  }
  await bundle.close();
};
