/** What a drafter says besides the record, from the form's fields to the command's words: what is left empty is not said. */
export type WordValues = Readonly<Record<string, unknown>>;

/** Words that are lists of a title and a text. */
export const ENTRY_WORDS: readonly string[] = ["practices", "demands"];

/** Words that are lists of lines. */
export const LIST_WORDS: readonly string[] = ["feedback_items"];

const isSaid = (value: unknown): boolean =>
  typeof value === "string" ? value.trim() !== "" : Array.isArray(value) ? value.length > 0 : value === true;

export function readWords(values: WordValues): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([word, value]) => {
      const read = ENTRY_WORDS.includes(word) && typeof value === "string" ? readEntries(value) : value;
      return isSaid(read) ? [[word, typeof read === "string" ? read.trim() : read]] : [];
    }),
  );
}

/** A line each: 标题：内容. Without a colon, the line is both. */
export function readEntries(text: string): { readonly title: string; readonly text: string }[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const at = line.search(/[：:]/);
      return at < 1
        ? { title: line.slice(0, 40), text: line }
        : { title: line.slice(0, at).trim(), text: line.slice(at + 1).trim() || line };
    });
}

/** As the form shows what was said before. */
export const showEntries = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(({ title, text }: { title: string; text: string }) => `${title}：${text}`).join("\n")
    : "";
