/** Every visible word is a phrase in this folder, in Chinese and English side by side; i18next picks, counts and fills in. */
import i18next from "i18next";
import { useCallback } from "react";
import { initReactI18next, useTranslation } from "react-i18next";

export type Language = "zh" | "en";

/** English counts: `{ one: "{{count}} problem", other: "{{count}} problems" }`. */
export type EnglishWords = string | { readonly one: string; readonly other: string };

export interface Phrase {
  readonly zh: string;
  readonly en: EnglishWords;
}

export interface Words<Key extends string> {
  readonly name: string;
  readonly phrases: Readonly<Record<Key, Phrase>>;
}

export type Values = Readonly<Record<string, string | number>>;
export type Say<Key extends string> = (key: Key, values?: Values) => string;

const LANGUAGE_KEY = "cunjing.language";

const kept = localStorage.getItem(LANGUAGE_KEY);
const first: Language =
  kept === "en" || kept === "zh" ? kept : navigator.language.startsWith("zh") ? "zh" : "en";

void i18next.use(initReactI18next).init({
  lng: first,
  fallbackLng: false,
  resources: {},
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false, bindI18nStore: "" },
});
document.documentElement.lang = tagOf(first);

function tagOf(language: Language): string {
  return language === "zh" ? "zh-CN" : "en";
}

/** Declares a page's phrases under a name of its own; a chunk that is loaded later brings its words along. */
export function defineWords<Key extends string>(
  name: string,
  phrases: Readonly<Record<Key, Phrase>>,
): Words<Key> {
  const all = Object.entries<Phrase>(phrases);
  i18next.addResourceBundle("zh", name, Object.fromEntries(all.map(([key, { zh }]) => [key, zh])));
  i18next.addResourceBundle("en", name, Object.fromEntries(all.flatMap(([key, { en }]) => english(key, en))));
  return { name, phrases };
}

const english = (key: string, words: EnglishWords): [string, string][] =>
  typeof words === "string"
    ? [[key, words]]
    : [
        [`${key}_one`, words.one],
        [`${key}_other`, words.other],
      ];

/** What says a phrase in the page's language: `say("dueToday", { count: 37 })`. */
export function useWords<Key extends string>({ name }: Words<Key>): Say<Key> {
  const { t } = useTranslation(name);
  return useCallback(
    (key, values) => String(t(key as string, (values ?? {}) as Record<string, unknown>)),
    [t],
  );
}

export function useLanguage(): [Language, (language: Language) => void] {
  const { i18n } = useTranslation();
  const change = useCallback((language: Language) => {
    localStorage.setItem(LANGUAGE_KEY, language);
    document.documentElement.lang = tagOf(language);
    void i18next.changeLanguage(language);
  }, []);
  return [i18n.language as Language, change];
}

/** The phrase of a pair that comes from elsewhere (the contract's roles, states and failures). */
export function usePhrase(): (phrase: { readonly zh: string; readonly en: string }) => string {
  const [language] = useLanguage();
  return useCallback((phrase) => phrase[language], [language]);
}
