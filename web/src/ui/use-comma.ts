import { type Language, useLanguage } from "../words/define-words.ts";

/** What parts the names of a list: 甲县、乙市 among Chinese words, 甲县, 乙市 among English ones. */
export const commaOf = (language: Language): string => (language === "zh" ? "、" : ", ");

export function useComma(): string {
  const [language] = useLanguage();
  return commaOf(language);
}
