// The changelog of a release. Changesets writes new versions right below the title; what stands there, before the first
// version, stays on top.
const version = /^## \d/m;

/** The text before the first version, and the rest. */
const parts = (changelog) => {
  const start = changelog.search(version);
  return start === -1 ? [changelog, ""] : [changelog.slice(0, start), changelog.slice(start)];
};

/** What the newest version says, without its heading. */
export const newestOf = (changelog) => {
  const [, versions] = parts(changelog);
  const [, newest = ""] = versions.split(/^## .*$/m);
  return `${newest.trim()}\n`;
};

/** Puts the head of `before` on top of `after` again, and the table below the heading of the newest version. */
export const mended = (before, after, table) => {
  const [head] = parts(before);
  const [, versions] = parts(after);
  const [title] = head.split("\n");
  const introduction = head.slice(title.length).trim();
  const kept = versions.replace(introduction, "").replaceAll(/\n{3,}/g, "\n\n");
  const [newest, ...others] = kept.split("\n");
  const below = table === "" ? others : ["", table, ...others];
  return `${[head.trim(), "", newest, ...below].join("\n").trim()}\n`;
};
