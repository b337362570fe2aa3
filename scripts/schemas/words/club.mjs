export const clubWords = {};
