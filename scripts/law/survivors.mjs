// Wordings that may be changed without a test of a room turning red, with the reason; all others turn one red.

const beforeTheChange =
  "keeps an old wording for pending applications; before the amendment the wording of the day is that one";

/** By rule and first day of the wording. */
export const survivors = {
  "applicationTransition 2003-08-14": beforeTheChange,
  "statusTransition 2003-08-14": beforeTheChange,
};
