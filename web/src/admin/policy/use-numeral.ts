import { chineseNumeral } from "@cunjing/engine";
import { useLanguage } from "../../words/define-words.ts";

/** Numbers of chapters and articles as each language writes them: 二十四, 24. */
export function useNumeral(): (number: number) => string {
  const [language] = useLanguage();
  return (number) => (language === "zh" ? chineseNumeral(number) : String(number));
}
