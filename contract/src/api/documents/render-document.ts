/** Having a file made again that failed. What was made stays as it is: the same content has the same bytes. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const renderDocument = defineCommand({
  name: "render-document",
  noun: "document",
  summary: { zh: "重新制作文件", en: "Make the files of a document that are missing" },
  verb: "document.draft",
  scope: "campaign",
  body: z.strictObject({ document: uuid }),
  result: z.object({ document: uuid, asked: z.int() }),
  failures: ["not_found"],
});
