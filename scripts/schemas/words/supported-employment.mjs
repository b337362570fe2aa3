export const supportedEmploymentWords = {};
