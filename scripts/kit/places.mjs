import { root } from "../entries.mjs";

/** What the tests were seen to call, file by file. */
export const recordings = `${root}node_modules/.cache/kit/`;

/** The kit itself. */
export const kit = `${root}conformance/`;
