export function annualReport(): {
  lines: string[];
  /** Name below the folder, and text. */
  files: [string, string][];
};
