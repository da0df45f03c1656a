/**
 * Erasing what the trail keeps of a person (names before and after, an identity at another provider). The events stay, with digests that
 * nobody can turn back, and the chain stays whole. Backups keep the values until they are overwritten.
 */
import { z } from "zod";
import { prose, word } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

/** Why a value may, or must, go. */
export const ERASURE_BASES = {
  asked: { zh: "本人请求（个人信息保护法第四十七条）", en: "asked by the person (PIPL art. 47)" },
  period_over: {
    zh: "保存期限已届满（个人信息保护法第四十七条第一款第二项）",
    en: "the period of keeping is over (PIPL art. 47(1)(2))",
  },
  purpose_over: {
    zh: "处理目的已实现或者不再必要（个人信息保护法第四十七条第一款第一项）",
    en: "the purpose is reached or gone (PIPL art. 47(1)(1))",
  },
  unlawful: {
    zh: "违反法律、行政法规或者约定处理（个人信息保护法第四十七条第一款第四项）",
    en: "kept against the law or an agreement (PIPL art. 47(1)(4))",
  },
} as const;
const BASES = Object.keys(ERASURE_BASES) as [keyof typeof ERASURE_BASES, ...(keyof typeof ERASURE_BASES)[]];

export const erasePersonalValues = defineCommand({
  name: "erase-personal-values",
  noun: "trail",
  summary: { zh: "删除操作记录中的个人信息", en: "Erase personal values of the trail" },
  verb: "personal.erase",
  scope: "site",
  body: z.strictObject({
    /** What the events are about: "account" and the account's id. */
    noun: word,
    subject: z.string().regex(/^[\w.-]{1,64}$/, { error: "应为编号：1—64 个字母、数字、下划线、点或短横" }),
    /** Only these values; without it, all of the subject. */
    names: z.array(word).min(1, { error: "至少一项" }).max(20, { error: "最多 20 项" }).optional(),
    basis: z.enum(BASES, { error: `应为 ${BASES.join("、")}` }),
    /** Kept in the trail for good: it must not repeat what is erased. */
    reason: prose(500),
  }),
  result: z.object({
    /** How many values were erased. */
    erased: z.int(),
  }),
  failures: ["nothing_to_erase"],
});
