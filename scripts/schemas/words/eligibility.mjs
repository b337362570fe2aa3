export const eligibilityWords = {};
