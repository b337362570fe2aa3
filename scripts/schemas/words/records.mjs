export const recordsWords = {};
