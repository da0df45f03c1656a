/** Every visible word is a phrase in this folder, in Chinese and English side by side; i18next picks, counts and fills in. */
import i18next from "i18next";
import { useCallback, useSyncExternalStore } from "react";

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

void i18next.init({
  lng: first,
  fallbackLng: false,
  resources: {},
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
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

/** One for each language and page: whatever keeps it in mind sees a new one only when the language changes. */
const sayings = new Map<string, Say<string>>();

function sayIn(language: Language, name: string): Say<string> {
  const kept = sayings.get(`${language} ${name}`);
  if (kept !== undefined) return kept;
  const t = i18next.getFixedT(language, name);
  // Most phrases have nothing to be filled in, and are said again and again.
  const plain = new Map<string, string>();
  const say: Say<string> = (key, values) => {
    if (values !== undefined) return String(t(key, values));
    const known = plain.get(key) ?? String(t(key));
    plain.set(key, known);
    return known;
  };
  sayings.set(`${language} ${name}`, say);
  return say;
}

/** What says a phrase in the page's language: `say("dueToday", { count: 37 })`. */
export function useWords<Key extends string>({ name }: Words<Key>): Say<Key> {
  const [language] = useLanguage();
  return sayIn(language, name);
}

const current = (): Language => i18next.language as Language;

function listen(changed: () => void): () => void {
  i18next.on("languageChanged", changed);
  return () => i18next.off("languageChanged", changed);
}

function changeLanguage(language: Language): void {
  localStorage.setItem(LANGUAGE_KEY, language);
  document.documentElement.lang = tagOf(language);
  void i18next.changeLanguage(language);
}

export function useLanguage(): [Language, (language: Language) => void] {
  return [useSyncExternalStore(listen, current), changeLanguage];
}

/** The phrase of a pair that comes from elsewhere (the contract's roles, states and failures). */
export function usePhrase(): (phrase: { readonly zh: string; readonly en: string }) => string {
  const [language] = useLanguage();
  return useCallback((phrase) => phrase[language], [language]);
}
