export const openQuestionsFiles: Record<"en" | "pl", string>;
export function openQuestionsGuide(language: "en" | "pl"): Promise<string>;
