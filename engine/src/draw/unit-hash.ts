/** The number that orders units in a draw. Anybody can compute it: printf '%s\n%s\n%s' SEED ROUND UNIT | sha256sum */
import { refuse } from "../calendar/refusal.ts";
import { digestOfText } from "../digest/digest.ts";

export const DRAW_METHOD =
  'compulsory first, then ascending by SHA-256 of the UTF-8 bytes of seed + "\\n" + round + "\\n" + unit, lower-case hexadecimal';

/** SHA-256 of seed, round and unit, joined by single line feeds; none of them contains one (`checkDrawText`). */
export function unitHash(seed: string, round: string, unit: string): string {
  return digestOfText(`${seed}\n${round}\n${unit}`);
}

/**
 * Holds a text to what makes the encoding unambiguous and the text the same for whoever types it in again.
 * @throws a refusal `bad_draw` for empty texts, control characters, blanks at the ends, and texts not in Unicode's NFC
 */
export function checkDrawText(what: string, text: string): void {
  const problem = textProblem(text);
  if (problem === null) return;
  const shown = JSON.stringify(text.slice(0, 60));
  refuse("bad_draw", `抽取的${what} ${shown} ${problem.zh}`, `the draw's ${what} ${shown} ${problem.en}`);
}

function textProblem(text: string): { readonly zh: string; readonly en: string } | null {
  if (text === "") return { zh: "是空的", en: "is empty" };
  if (/\p{Cc}/u.test(text)) return { zh: "含有换行或控制字符", en: "has a line feed or a control character" };
  if (text !== text.trim()) return { zh: "首尾有空格", en: "begins or ends with a blank" };
  if (!text.isWellFormed() || text.normalize("NFC") !== text) {
    return { zh: "不是规范的 Unicode 文字（NFC）", en: "is not in Unicode normal form C" };
  }
  return null;
}
