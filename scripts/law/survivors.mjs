// Wordings that may be changed without a test of a room turning red, with the reason; all others turn one red.

/** By rule and first day of the wording. */
export const survivors = {};
