/** Values that the facts of many kinds share, as schemas: facts that were kept as JSON are read back through these. */
import { BODY_LEVELS } from "@cunjing/contract";
import { z } from "zod";
import type { Contact, OfficialFacts } from "../kinds/official-facts.ts";
import type { ListedProblem } from "../kinds/problem-rows.ts";
import type { Picture } from "../model/blocks.ts";
import { BODY_KINDS, type Body } from "../powers/body.ts";

export const text = z.string().min(1, { error: "不能为空" });
/** May be empty: a place that a record does not name. */
export const anyText = z.string();
export const day = z.iso.date({ error: "应为日期，例如 2019-05-18" });
export const image = z.instanceof(Uint8Array, { error: "应为图片" });

export const body: z.ZodType<Body> = z.strictObject({
  kind: z.enum(BODY_KINDS),
  level: z.enum(BODY_LEVELS),
  name: text,
});

export const contact: z.ZodType<Contact> = z.strictObject({ post: text, phone: text });

/** What every issued document has, as fields to be spread into its schema. */
export const official = {
  issuer: body,
  addressees: z.array(body).min(1, { error: "没有主送单位" }),
  number: z.strictObject({
    organCode: anyText,
    year: z.int().min(1949).max(9999),
    serial: z.int().min(1).nullable(),
  }),
  day,
  sealed: z.boolean().exactOptional(),
  urgency: z.enum(["特急", "加急"]).exactOptional(),
  copies: z.array(text).exactOptional(),
  printedBy: text.exactOptional(),
  printedOn: day.exactOptional(),
  contact: contact.exactOptional(),
} satisfies { [Key in keyof OfficialFacts]-?: z.ZodType };

export const listedProblem: z.ZodType<ListedProblem> = z.strictObject({
  number: anyText,
  unit: text,
  spot: anyText,
  description: text,
  category: text.exactOptional(),
  foundOn: day,
  deadline: day.exactOptional(),
});

export const picture: z.ZodType<Picture> = z.strictObject({ caption: text, image: image.exactOptional() });

/** A short title and its text. */
export const entry = z.strictObject({ title: text, text: anyText });
/** A label and its value. */
export const pair = z.strictObject({ label: text, value: anyText });
