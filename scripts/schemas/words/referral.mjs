export const referralWords = {};
