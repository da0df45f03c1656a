/** Photos that a problem was recorded with, sent after it one by one: what has arrived stays where another one fails. */
import { sendPhoto } from "../upload/send-photo.ts";

export interface Promised {
  readonly evidence: string;
  readonly file: File;
}

/** How far the photos of one problem are. */
export interface PhotoProgress {
  readonly all: number;
  readonly done: number;
  /** Those that could not be sent; empty while they are on their way. */
  readonly left: readonly Promised[];
  readonly error?: unknown;
}

/**
 * @param tell how far they are, after each
 * @returns the same once more, when all were tried
 */
export async function sendPromised(
  to: { readonly campaign: string; readonly problem: string },
  photos: readonly Promised[],
  tell: (progress: PhotoProgress) => void,
): Promise<PhotoProgress> {
  const left: Promised[] = [];
  let error: unknown;
  let done = 0;
  for (const promised of photos) {
    tell({ all: photos.length, done, left: [] });
    try {
      await sendPhoto({ ...to, ...promised, stage: "before" });
      done += 1;
    } catch (failed) {
      left.push(promised);
      error = failed;
    }
  }
  const end = { all: photos.length, done, left, ...(left.length === 0 ? {} : { error }) };
  tell(end);
  return end;
}
