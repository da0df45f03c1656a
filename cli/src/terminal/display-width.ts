/** How many columns a terminal gives to a text. */

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NOTHING = /[\p{Mn}\p{Me}\p{Cf}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with the control character ESC
const COLOUR = /\u001b\[[0-9;]*m/g;

/** Chinese characters take two columns, combining marks and colours none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const sign of text.replaceAll(COLOUR, "")) width += NOTHING.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return width;
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** The text in at most so many columns, its end replaced by … where it is longer. */
export function fitWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let fitted = "";
  for (const sign of text) {
    if (displayWidth(fitted + sign) > width - 1) break;
    fitted += sign;
  }
  return `${fitted}…`;
}
