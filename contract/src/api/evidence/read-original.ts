/** The file as it was sent, byte for byte: its SHA-256 is what the device computed. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const readOriginal = defineRead({
  name: "read-original",
  noun: "evidence",
  summary: { zh: "下载原件", en: "Download the original" },
  verb: "evidence.read",
  scope: "campaign",
  path: "/evidence/:evidence/original",
  query: z.strictObject({ evidence: uuid }),
  answer: z.unknown(),
  // Whatever it is, a browser is to save it and not to show it.
  media: "application/octet-stream",
  failures: ["not_found", "evidence_awaited"],
});
