/** Rates in print: both numbers and the definition stand beside the value, and nothing claims more than was done. */
import { compare, floor, fraction, fromInteger, multiply, ONE, toDecimal } from "@cunjing/engine";
import type { Language } from "../failures/phrase.ts";
import { RATES, type Rate } from "./rates.ts";

const HUNDRED = fromInteger(100);

/** `92.12%`; a dash where there is no rate. Half up to two places, but 100.00 is said of all alone: 99999 of 100000 is 99.99. */
export function printPercent({ value }: Rate): string {
  if (value === null) return "—";
  const text = toDecimal(multiply(value, HUNDRED), 2);
  if (text === "100.00" && compare(value, ONE) < 0) return "99.99%";
  return `${text}%`;
}

/** Cut to whole points and never rounded up: 1017 of 1104 is `92%以上` (S2-10), 23 of 25 `92%`, 1 of 300 `不足1%`. */
export function printAtLeast({ value }: Rate, language: Language): string {
  if (value === null) return "—";
  const percent = multiply(value, HUNDRED);
  const whole = floor(percent);
  if (compare(whole, percent) === 0) return `${whole.n}%`;
  if (whole.n === 0n) return language === "zh" ? "不足1%" : "less than 1%";
  return language === "zh" ? `${whole.n}%以上` : `over ${whole.n}%`;
}

/** `整改率 92.12%（销号 1017 ÷ 发现 1104）`. */
export function printRate(rate: Rate, language: Language): string {
  const { label, part, whole } = RATES[rate.id];
  const numbers = `${part[language]} ${rate.part} ÷ ${whole[language]} ${rate.whole}`;
  return language === "zh"
    ? `${label.zh} ${printPercent(rate)}（${numbers}）`
    : `${label.en} ${printPercent(rate)} (${numbers})`;
}

/** The rate with its numbers, a colon, and what it means. */
export function printRateDefined(rate: Rate, language: Language): string {
  return `${printRate(rate, language)}${language === "zh" ? "：" : ": "}${RATES[rate.id].definition[language]}`;
}

/** A rate from two counts that come from elsewhere, such as a place's own report. @throws RangeError for a part above its whole */
export function rateFrom(id: Rate["id"], part: number, whole: number): Rate {
  if (part > whole || part < 0) throw new RangeError(`${part} of ${whole} is no rate`);
  return { id, part, whole, value: whole === 0 ? null : fraction(BigInt(part), BigInt(whole)) };
}
