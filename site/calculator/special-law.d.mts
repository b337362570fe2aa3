export const suspensionBases: string[];
export function suspensionBasesIn(month: string): string[];
export function hasFloodDays(month: string): boolean;
export function countsFloodDaysBefore(month: string): boolean;
