/** A progress bar on standard error for work under way; taken away whatever happens. */

import type { Progress } from "../terminal/progress.ts";
import { makeProgress } from "../terminal/progress.ts";
import type { CommandIo } from "./io.ts";

export async function withProgress<T>(
  io: CommandIo,
  words: { readonly zh: string; readonly en: string },
  work: (progress: Progress) => T | Promise<T>,
): Promise<T> {
  const stream = { isTTY: io.interactive, columns: io.columns, write: io.err };
  const progress = makeProgress(stream, words[io.language], io.now);
  try {
    return await work(progress);
  } finally {
    progress.end();
  }
}
