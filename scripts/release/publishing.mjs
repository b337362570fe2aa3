// What has to stand in package.json before anything is published: CONTRIBUTING.md, "Before the first release".

const isAddress = (text) => /^(git\+)?https:\/\/\S+$/.test(text ?? "");

/** What is missing, in words. */
export const missingForPublishing = ({
  repository,
  homepage,
  bugs,
  publishConfig,
  version,
  private: isPrivate,
}) =>
  Object.entries({
    "repository.url": repository?.type === "git" && isAddress(repository.url),
    homepage: isAddress(homepage),
    "bugs.url": isAddress(bugs?.url),
    "publishConfig: public, with provenance":
      publishConfig?.access === "public" && publishConfig.provenance === true,
    "a version above 0.0.0 (npm run release:version)": version !== "0.0.0",
    "no private": isPrivate !== true,
  })
    .filter(([, isThere]) => !isThere)
    .map(([what]) => what);
