/** How a file's name is said to a browser (RFC 6266, RFC 8187): the name itself in UTF-8, and one in ASCII for whoever cannot read that. */

/** Characters of RFC 8187's attr-char; everything else is percent-encoded, among them those that encodeURIComponent leaves. */
const encode = (name: string): string =>
  encodeURIComponent(name).replaceAll(
    /['()*!]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The name's ASCII letters and its ending; "document" where nothing is left. */
function asciiOf(name: string): string {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? "";
  const stem = name
    .slice(0, name.length - ending.length)
    .replaceAll(/[^A-Za-z0-9_-]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return `${stem || "document"}${ending}`;
}

/** @param how attachment: to be saved; inline: to be looked at where it is asked for */
export const contentDisposition = (how: "attachment" | "inline", name: string): string =>
  `${how}; filename="${asciiOf(name)}"; filename*=UTF-8''${encode(name)}`;
