/** Numbers and times as the page's language writes them. Days stay as they are (2019-05-16); scores are printed by the server, never rounded here. */
import type { Language } from "../words/define-words.ts";

const locale = (language: Language): string => (language === "zh" ? "zh-CN" : "en-GB");

export const formatCount = (count: number, language: Language): string =>
  count.toLocaleString(locale(language));

/** 5月16日 / 16 May; the year where it is not the reader's. */
export function formatDay(day: string, language: Language, today?: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const year = today?.slice(0, 4) === day.slice(0, 4) ? {} : ({ year: "numeric" } as const);
  return date.toLocaleDateString(locale(language), {
    ...year,
    month: "long",
    day: "numeric",
    timeZone: "UTC",
  });
}

/** 2019年5月 / May 2019, of 2019-05. */
export const formatMonth = (month: string, language: Language): string =>
  new Date(`${month}-01T00:00:00Z`).toLocaleDateString(locale(language), {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  });

/** An instant as the site's wall clock shows it: 5月16日 09:30. The site's zone is China's. */
export const formatTime = (instant: string, language: Language): string =>
  new Date(instant).toLocaleString(locale(language), {
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
    timeZone: "Asia/Shanghai",
  });

/** As `formatTime`, with year and second: what is looked up years afterwards. 2019年5月16日 09:30:05. */
export const formatMoment = (instant: string, language: Language): string =>
  new Date(instant).toLocaleString(locale(language), {
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hour12: false,
    timeZone: "Asia/Shanghai",
  });

/** 5月9日—18日 / 9–18 May: days from first to last, the month once where it is the same. */
export function formatDays(first: string, last: string, language: Language, today?: string): string {
  if (first === last) return formatDay(first, language, today);
  if (first.slice(0, 4) !== last.slice(0, 4))
    return `${formatDay(first, language)}${language === "zh" ? "—" : " – "}${formatDay(last, language)}`;
  // The year once: before the first day in Chinese, behind the last in English.
  if (first.slice(0, 7) !== last.slice(0, 7))
    return language === "zh"
      ? `${formatDay(first, language, today)}—${formatDay(last, language, last)}`
      : `${formatDay(first, language, first)} – ${formatDay(last, language, today)}`;
  if (language === "en") return `${Number(first.slice(8))}–${formatDay(last, language, today)}`;
  return `${formatDay(first, language, today)}—${Number(last.slice(8))}日`;
}

/** The day so many days after another (before it where negative), all as YYYY-MM-DD. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

/** 2019年4月中旬（4月9日—18日） → 4月中旬, 9–18 April 2019 → 9–18 April: as much as tells periods of one campaign apart. */
export const shortPeriod = (title: string): string =>
  title
    .replace(/^\d{4}年/, "")
    .replace(/（.*）$/, "")
    .replace(/ \d{4}$/, "");

/** The server prints a rate for Chinese documents; among English words its brackets are English: 99.5% (199/200). */
export const rateIn = (printed: string, language: Language): string =>
  language === "zh" ? printed : printed.replace(/（(.*)）$/u, " ($1)");

/** What parts the names of a list: 甲县、乙市 among Chinese words, 甲县, 乙市 among English ones. */
export const commaOf = (language: Language): string => (language === "zh" ? "、" : ", ");
