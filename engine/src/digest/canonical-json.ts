/**
 * Canonical JSON: one text for one value. It is RFC 8785 (JCS) with less allowed, so any library of that standard checks it:
 * keys sorted by UTF-16 code units, no blanks, strings as they are (no Unicode normalisation: what is printed is what is
 * hashed), and of numbers only whole ones up to 2^53 − 1. Every other number is a decimal string or "n/d".
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Hands the canonical text to `write` in pieces, so that a large result never exists as one string.
 * @throws TypeError, naming the place, for fractions and doubles that are not whole, undefined, functions, bigints, lone
 *   surrogates, Maps, class instances and holes: nothing is dropped or converted silently
 */
export function writeCanonical(value: unknown, write: (piece: string) => void): void {
  writeValue(value, write, []);
}

/** The canonical text of a value. Throws as `writeCanonical` does. */
export function canonicalJson(value: unknown): string {
  const pieces: string[] = [];
  writeCanonical(value, (piece) => pieces.push(piece));
  return pieces.join("");
}

type Path = (string | number)[];

function writeValue(value: unknown, write: (piece: string) => void, path: Path): void {
  if (value === null || typeof value === "boolean") write(String(value));
  else if (typeof value === "string") write(stringText(value, path));
  else if (typeof value === "number") write(numberText(value, path));
  else if (Array.isArray(value)) writeArray(value, write, path);
  else if (isPlainObject(value)) writeObject(value, write, path);
  else throw unfit(path, Object.prototype.toString.call(value));
}

function writeArray(items: readonly unknown[], write: (piece: string) => void, path: Path): void {
  write("[");
  for (let i = 0; i < items.length; i++) {
    if (i > 0) write(",");
    path.push(i);
    writeValue(items[i], write, path);
    path.pop();
  }
  write("]");
}

function writeObject(
  object: Readonly<Record<string, unknown>>,
  write: (piece: string) => void,
  path: Path,
): void {
  let separator = "{";
  // Without a comparer, sort() is by UTF-16 code units: what RFC 8785 asks for.
  for (const key of Object.keys(object).sort()) {
    path.push(key);
    write(separator + keyText(key, path));
    writeValue(object[key], write, path);
    path.pop();
    separator = ",";
  }
  write(separator === "{" ? "{}" : "}");
}

const keyTexts = new Map<string, string>();

/** Key and colon. Keys are few and come again with every object; only those are kept, so the table stays small. */
function keyText(key: string, path: Path): string {
  const known = keyTexts.get(key);
  if (known !== undefined) return known;
  const text = `${stringText(key, path)}:`;
  if (keyTexts.size < 1000) keyTexts.set(key, text);
  return text;
}

function stringText(text: string, path: Path): string {
  if (!text.isWellFormed()) throw unfit(path, "a string with half a character (a lone surrogate)");
  return JSON.stringify(text);
}

function numberText(value: number, path: Path): string {
  if (!Number.isSafeInteger(value)) throw unfit(path, `the number ${value}`);
  return String(value);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function unfit(path: Path, what: string): TypeError {
  return new TypeError(
    `canonical JSON has no form for ${what} at $${path.map((key) => `[${JSON.stringify(key)}]`).join("")}`,
  );
}
