export function tokensOf(text: string): string[];
export function termOf(token: string): string | null;
export function searchTermsOf(token: string): string[] | null;
