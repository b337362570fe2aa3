export function january2019(): unknown;
