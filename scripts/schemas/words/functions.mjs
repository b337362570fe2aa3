export const functionWords = {};
