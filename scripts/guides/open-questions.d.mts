export const openQuestionsFiles: Record<"en" | "pl", string>;
