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
