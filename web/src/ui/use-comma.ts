import { useLanguage } from "../words/define-words.ts";

/** What parts the names of a list: 甲县、乙市 among Chinese words, 甲县, 乙市 among English ones. */
export function useComma(): string {
  const [language] = useLanguage();
  return language === "zh" ? "、" : ", ";
}
