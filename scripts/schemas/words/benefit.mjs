export const benefitWords = {};
