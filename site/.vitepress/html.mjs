// The pages without inline scripts, so that a strict policy holds. `script-src 'self'` needs nothing else.
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

/** VitePress knows the keys of a Mac by an inline script; here the search button names no keys. */
const macKeys = /<script id="check-mac-os">[\s\S]*?<\/script>/;

export const withoutInlineScripts = (html) => html.replace(macKeys, "");
