import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/**
 * Words of this place and trade that everybody would try first (NIST SP 800-63B 5.1.1.2, "context-specific words"):
 * pinyin of password, administrator, China, I love you, village, environment, supervision, and the product's own name.
 */
const LOCAL_WORDS: ReadonlySet<string> = new Set([
  ...["mima", "guanliyuan", "admin", "administrator", "zhongguo", "woaini", "cunjing", "xiangcun"],
  ...["nongcun", "renju", "huanjing", "zhengzhi", "ducha", "kaoping", "zhengfu", "huanying"],
]);

const digests: ReadonlySet<string> = new Set(
  readFileSync(new URL("./common-passwords.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => /^[0-9a-f]{10}$/.test(line)),
);

/**
 * Whether the password is one of the 1,000 most common, or one of them in disguise: in capitals, with digits and signs
 * before or behind, or with @ for a and the like.
 */
export function isCommonPassword(password: string): boolean {
  return disguises(password.toLowerCase()).some((form) => LOCAL_WORDS.has(form) || digests.has(digest(form)));
}

const LETTER_FOR: Readonly<Record<string, string>> = {
  "@": "a",
  "4": "a",
  "3": "e",
  "1": "i",
  "!": "i",
  "0": "o",
  $: "s",
  "5": "s",
  "7": "t",
};

function disguises(lower: string): string[] {
  const bare = lower.replaceAll(/[^a-z0-9]+/g, "");
  const forms = [lower, bare, trim(lower), trim(bare)];
  const unmasked = forms.map((form) => form.replaceAll(/[@43!10$57]/g, (sign) => LETTER_FOR[sign] ?? sign));
  return [...forms, ...unmasked, ...unmasked.map(trim)].filter((form) => form.length > 0);
}

/** Without the digits and signs at both ends. */
function trim(text: string): string {
  return text.replace(/^[^a-z]+/, "").replace(/[^a-z]+$/, "");
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 10);
}
