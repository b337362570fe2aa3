/** The day on which the sources of all records were last looked at. */
export const verifiedOn = "2026-11-21";
