export function schemaFiles(): { file: string; text: string }[];
