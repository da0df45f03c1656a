const FULL_WIDTH = /[\uff01-\uff5e\u3000\u2212\u2013\u2014]/;

/**
 * Full-width digits, letters and signs as their ordinary forms: １２．５％ is 12.5%. Chinese input methods write them, and
 * every number, day and id means the same in both. Free text is never changed.
 */
export function toHalfWidth(text: string): string {
  if (!FULL_WIDTH.test(text)) return text;
  return text
    .replaceAll(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ")
    .replaceAll(/[\u2212\u2013\u2014]/g, "-");
}
