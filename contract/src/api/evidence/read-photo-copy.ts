/** A photo's copy for lists or for screens: JPEG, upright, without metadata. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const readPhotoCopy = defineRead({
  name: "read-photo-copy",
  noun: "evidence",
  summary: { zh: "查看照片（缩小图，不含拍摄信息）", en: "Look at a photo (smaller, without metadata)" },
  verb: "evidence.read",
  scope: "campaign",
  path: "/evidence/:evidence/copy",
  query: z.strictObject({ evidence: uuid, size: z.enum(["thumbnail", "screen"]).default("screen") }),
  answer: z.unknown(),
  media: "image/jpeg",
  failures: ["not_found", "evidence_awaited", "evidence_without_copies"],
});
