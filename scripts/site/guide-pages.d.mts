import type { FrontMatter } from "./page.mjs";

export const guideFronts: { file: string; data: FrontMatter }[];
