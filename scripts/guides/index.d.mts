export const guides: { file: string; write: () => string | Promise<string> }[];
