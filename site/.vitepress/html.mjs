// The pages without inline scripts, so that a strict policy holds. `script-src 'self'` needs nothing else.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

/** VitePress knows a Mac's keys by an inline script; the search button of this site names no keys. */
const macKeys = /<script id="check-mac-os">[\s\S]*?<\/script>/;

/** Two inline styles of its components: one is set again in the browser, the other stands in our style sheet. */
const styles = [
  '<div class="VPLocalNavOutlineDropdown" style="--vp-vh:0px;"',
  '<div style="position:relative;" class="vp-doc ',
];

const charset = '<meta charset="utf-8">';

/** The policy comes before everything it rules. */
export const strict = (html) =>
  styles.reduce(
    (text, tag) => text.replaceAll(tag, tag.replace(/ style="[^"]*"/, "")),
    html
      .replace(macKeys, "")
      .replace(charset, `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`),
  );
