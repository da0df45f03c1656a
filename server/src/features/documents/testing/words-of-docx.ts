/** The text of a DOCX as a reader sees it, part after part. */
import { wordsOf } from "../../../testing/refusals/read-answer.ts";

export const wordsOfDocx = (bytes: Buffer): string =>
  wordsOf(bytes)
    .replaceAll(/<\/w:p>/g, "\n")
    .replaceAll(/<[^>]+>/g, "");
