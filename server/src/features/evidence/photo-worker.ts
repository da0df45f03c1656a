import { constants, setPriority } from "node:os";
import sharp from "sharp";
import { derivePhoto } from "./derive-photo.ts";
import { makePublicCopy } from "./make-public-copy.ts";
import type { PhotoAnswer, PhotoTask } from "./photo-workers.ts";

// The program of a worker process (photo-workers.ts): one photo at a time, on one thread; as many processes as wished.
sharp.concurrency(1);
sharp.cache(false);
// That a photo is kept comes before how it looks in small: while phones send, decoding has what they leave.
setPriority(constants.priority.PRIORITY_LOW);

process.on("message", async (task: PhotoTask) => {
  process.send?.(await answer(task));
});
// The parent is gone: nobody would read an answer.
process.on("disconnect", () => process.exit());

async function answer(task: PhotoTask): Promise<PhotoAnswer> {
  try {
    const made =
      task.kind === "derive"
        ? await derivePhoto(task.bytes, task.limits)
        : { kind: "copy" as const, ...(await makePublicCopy(task.bytes, task.masks)) };
    return { ok: true, made };
  } catch (fault) {
    return { ok: false, fault: fault instanceof Error ? fault.message : String(fault) };
  }
}
