// Wordings that may be changed without a test of a room turning red, with the reason; all others turn one red.

const beforeTheChange =
  "keeps an old wording for pending applications; before the amendment the wording of the day is that one";

const nothingToRead = "the value names the only way there is; what counts is that there is such a rule";
const onlyTheOldList =
  "asked is only whether the list is that of 2003; the content of a report is that of 2007 in every year";

/** By rule and first day of the wording. */
export const survivors = {
  "applicationTransition 2003-08-14": beforeTheChange,
  "centreReportItems 2007-07-14": onlyTheOldList,
  "centreWorkRefund 2003-08-14": nothingToRead,
  "councilInformation 2003-08-14":
    "a rule of 2011 names 2012 as its first year, so the years before have no duty by it either",
  "discontinuationComplaint 2003-08-14":
    "before 2007-07-14 nobody decides (discontinuationDecision), so there is nothing to complain of",
  "employerRefundPayment 2003-08-14": "the rules of another act, which is not encoded: no term is found",
  "employerRefundPayment 2005-11-01": "the rules of another act, which is not encoded: no term is found",
  "employerRefundPersons 2003-08-14": "asked is only whether members of a club are named",
  "equipmentGrantTransition 2003-08-14": beforeTheChange,
  "extensionData 2015-10-24": nothingToRead,
  "monthlyProgramme 2007-07-14": nothingToRead,
  "statusTransition 2003-08-14": beforeTheChange,
  "unusedGrants 2003-08-14": nothingToRead,
};
