import { toHalfWidth } from "@cunjing/sheets";

const DIGITS = "零一二三四五六七八九";

/** 3, 第3名, 并列3, 第三, 十二, 3(并列): the rank; null where the text holds none. */
export function parseRank(text: string): number | null {
  const plain = toHalfWidth(text).replaceAll(/[\s()]|第|名|位|并列|=|T/g, "");
  if (/^\d{1,6}$/.test(plain)) return Number(plain) > 0 ? Number(plain) : null;
  const number = parseChinese(plain);
  return number !== null && number > 0 ? number : null;
}

/** Chinese numerals up to 九十九. */
function parseChinese(text: string): number | null {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (text === "" || match === null) return null;
  const [, first, ten, last] = match;
  const digit = (sign: string | undefined) => (sign === undefined ? 0 : DIGITS.indexOf(sign));
  if (ten === undefined) return last === undefined ? digit(first) : null;
  return (first === undefined ? 1 : digit(first)) * 10 + digit(last);
}
