import { useLanguage } from "../words/define-words.ts";
import { commaOf } from "./format.ts";

/** What parts the names of a list, in the reader's language. */
export function useComma(): string {
  const [language] = useLanguage();
  return commaOf(language);
}
