export const sharedWords = {};
