export const centreWords = {};
