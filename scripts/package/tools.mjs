/** Starting what lies in the repository's own node_modules. */
import { root } from "../entries.mjs";
import { run } from "../packed.mjs";

export const installed = (file) => `${root}node_modules/${file}`;

export const node = (args, options) => run(process.execPath, args, options);
