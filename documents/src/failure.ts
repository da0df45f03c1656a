/** What a refused document says: a stable code, the reason in both languages, and the way that is open. */
export interface DocumentFailure extends Error {
  readonly name: "DocumentFailure";
  readonly code: DocumentFailureCode;
  /** The reason for people of the office. */
  readonly chinese: string;
  /** The reason for engineers and foreign readers. */
  readonly english: string;
  /** Named values that a program may need: the issuer, the missing characters, … */
  readonly details: Readonly<Record<string, string>>;
}

export type DocumentFailureCode =
  | "issuer_without_power"
  | "form_not_available"
  | "font_missing"
  | "glyph_missing"
  | "day_malformed"
  | "number_malformed"
  | "fact_missing"
  | "facts_malformed"
  | "layout_failed";

/** Makes the one kind of error that this package throws on purpose. */
export function documentFailure(
  code: DocumentFailureCode,
  chinese: string,
  english: string,
  details: Record<string, string> = {},
): DocumentFailure {
  const error = new Error(`${code}: ${chinese} / ${english}`);
  return Object.assign(error, { name: "DocumentFailure" as const, code, chinese, english, details });
}

/** True for failures of this package, false for bugs. */
export function isDocumentFailure(value: unknown): value is DocumentFailure {
  return value instanceof Error && value.name === "DocumentFailure";
}
