export const participationWords = {};
