/** Commands as they are sent: their ids, when they are received, and what is said of a photo. */
import { demoId } from "./demo-id.ts";
import type { Picture } from "./pictures.ts";
import type { Act, Photo } from "./timetable.ts";

const RECEIVED_AFTER_MS = 30_000;

/** Half a minute after it was done. */
export const receivedAt = (at: Date): Date => new Date(at.getTime() + RECEIVED_AFTER_MS);

export const commandId = ({ command, key }: Act): string => demoId("command", `${command} ${key}`);

export function sayPhoto(photo: Photo, { bytes, sha256 }: Picture): Act {
  const { evidence, problem, stage, account, at, retakes } = photo;
  const body = {
    evidence,
    problem,
    stage,
    sha256,
    bytes: bytes.length,
    taken_at: at.toISOString(),
    ...(retakes === undefined ? {} : { retakes }),
  };
  return { key: evidence, command: "add-evidence", account, at, body };
}
