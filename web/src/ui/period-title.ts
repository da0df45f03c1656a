/** What a period is called in the reader's language. */
import type { Language } from "../words/define-words.ts";
import { formatDays } from "./format.ts";

interface Titled {
  readonly title: string;
  readonly first_day: string;
  readonly last_day: string;
}

/** The server names periods in the documents' language (2019年5月中旬…): among English words they are called by their days, 9–18 May 2019. */
export const titledIn = <Period extends Titled>(period: Period, language: Language): Period =>
  language === "zh" ? period : { ...period, title: formatDays(period.first_day, period.last_day, language) };
