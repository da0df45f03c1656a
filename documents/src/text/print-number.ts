import { documentFailure } from "../failure.ts";

/**
 * Numbers as the trade prints them. All inputs are exact decimal strings; nothing here passes through a floating
 * point number, and what is printed with 余 or 以上 is cut, never rounded up: a document must not claim more than was done.
 */

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

interface Decimal {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/** Splits a decimal string; anything else is refused. */
export function readDecimal(text: string): Decimal {
  const match = DECIMAL.exec(text);
  if (!match) {
    throw documentFailure("number_malformed", `“${text}”不是十进制数`, `"${text}" is not a decimal number`, {
      text,
    });
  }
  return {
    negative: match[1] === "-",
    whole: (match[2] ?? "0").replace(/^0+(?=\d)/, ""),
    fraction: (match[3] ?? "").replace(/0+$/, ""),
  };
}

/**
 * A share in per cent, cut to whole points: 92.12 → 92%以上, 92 → 92%, 100 → 100%, 0.4 → 不足1%.
 * @param percent decimal string, 0 or more
 */
export function printPercentAtLeast(percent: string): string {
  const { whole, fraction, negative } = readDecimal(percent);
  if (negative) throw negativeNumber(percent);
  if (whole === "0" && fraction !== "") return "不足1%";
  return fraction === "" ? `${whole}%` : `${whole}%以上`;
}

/**
 * A count cut down to a stated precision: (2036, 人, 1000) → 2000余人; (2000, 人, 1000) → 2000人.
 * A count below its precision is printed exactly, since 0余 says nothing.
 * @param count whole number as a decimal string, 0 or more
 * @param precision a power of ten: 10, 100, 1000, …
 */
export function printCountAbout(count: string, unit: string, precision: bigint): string {
  const { whole, fraction, negative } = readDecimal(count);
  if (negative) throw negativeNumber(count);
  if (!/^10*$/.test(String(precision))) {
    throw documentFailure(
      "number_malformed",
      `精度应为10的幂：${precision}`,
      `precision must be a power of ten: ${precision}`,
    );
  }
  const value = BigInt(whole);
  const cut = value - (value % precision);
  if (cut === 0n) return `${printPlain(count)}${unit}`;
  return cut === value && fraction === "" ? `${value}${unit}` : `${cut}余${unit}`;
}

/**
 * Closed out of found as a rate in per cent, rounded half up to two places: (1017, 1104) → "92.12". All is said only of
 * all: (99999, 100000) → "99.99". Returns null where nothing was found, because 0 of 0 is no rate.
 */
export function percentOf(part: string, total: string): string | null {
  const [a, b] = [BigInt(readDecimal(part).whole), BigInt(readDecimal(total).whole)];
  if (b === 0n) return null;
  const rounded = (a * 20000n + b) / (2n * b);
  const hundredths = a < b && rounded === 10000n ? 9999n : rounded;
  const rest = String(hundredths % 100n).padStart(2, "0");
  return printPlain(`${hundredths / 100n}.${rest}`);
}

/** Yuan as an amount of money: 700000 → 70万元, 123456.5 → 123456.5元. Whole ten-thousands only are shortened. */
export function printYuan(yuan: string): string {
  const { whole, fraction, negative } = readDecimal(yuan);
  const sign = negative ? "-" : "";
  if (fraction === "" && whole !== "0" && whole.endsWith("0000")) return `${sign}${whole.slice(0, -4)}万元`;
  return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}元`;
}

const CAPITALS = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"];

/** Whole yuan in the capitals of money slips: 700000 → 柒拾万元整. Up to twelve digits. */
export function printYuanCapitals(yuan: string): string {
  const { whole, fraction, negative } = readDecimal(yuan);
  if (negative || fraction !== "" || whole.length > 12) throw notWholeYuan(yuan);
  if (whole === "0") return "零元整";
  const groups = [whole.slice(-12, -8), whole.slice(-8, -4), whole.slice(-4)];
  let text = "";
  groups.forEach((digits, index) => {
    if (digits === "" || Number(digits) === 0) return;
    const needsZero = text !== "" && (digits.startsWith("0") || groups[index - 1]?.endsWith("0") === true);
    text += (needsZero ? "零" : "") + capitalGroup(digits) + (["亿", "万", ""][index] ?? "");
  });
  return `${text}元整`;
}

function capitalGroup(digits: string): string {
  const units = ["仟", "佰", "拾", ""];
  const padded = digits.padStart(4, "0");
  let text = "";
  let zero = false;
  for (let i = 0; i < 4; i++) {
    const digit = Number(padded[i]);
    if (digit === 0) {
      zero = text !== "";
      continue;
    }
    text += (zero ? "零" : "") + (CAPITALS[digit] ?? "") + (units[i] ?? "");
    zero = false;
  }
  return text;
}

/** A decimal without needless zeros: 86.50 → 86.5, 086 → 86. */
export function printPlain(text: string): string {
  const { negative, whole, fraction } = readDecimal(text);
  return `${negative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

function negativeNumber(text: string): Error {
  return documentFailure(
    "number_malformed",
    `此处不能为负数：${text}`,
    `a negative number has no place here: ${text}`,
    { text },
  );
}

function notWholeYuan(text: string): Error {
  return documentFailure(
    "number_malformed",
    `大写金额只用于不超过十二位的整元：${text}`,
    `capitals are for whole yuan of up to twelve digits: ${text}`,
    { text },
  );
}
