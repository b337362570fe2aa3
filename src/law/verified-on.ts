/** The day on which the sources of amounts and of single records were last looked at. */
export const verifiedOn = "2026-11-21";

/** The day on which the original Act and the acts that changed it were read a second time, and compared with the records. */
export const readAgainOn = "2026-11-28";
