/** The languages that the product speaks; Chinese first. */
export type Language = "zh" | "en";

/** One text in both languages. */
export interface Phrase {
  readonly zh: string;
  readonly en: string;
}

/** What a named detail of a failure may be: a value as it stands, or a text in both languages. */
export type Detail = string | number | Phrase;

/** The detail as the reader's language has it. */
export function say(detail: Detail, language: Language): string {
  return typeof detail === "object" ? detail[language] : String(detail);
}
