/**
 * The security log of attempts to sign in, the newest first: GB/T 22239-2019 8.1.4.3, kept for six months. For the security and
 * the audit administrator alone. It is read page by page; there is no filter by person, no count and no export, so that it
 * cannot become a statistic of who uses the system (requirements, D-1).
 */
import { z } from "zod";
import { instant, page } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const listSignInAttempts = defineRead({
  name: "list-sign-in-attempts",
  noun: "account",
  summary: { zh: "查看登录尝试（安全日志）", en: "Read the log of attempts to sign in" },
  verb: "security.read",
  scope: "site",
  path: "/sign-in-attempts",
  query: z.strictObject({
    ...page,
    cursor: z
      .string()
      .regex(/^\d{1,15}$/, { error: "应为上一页给出的翻页标记" })
      .optional(),
  }),
  answer: z.object({
    attempts: z.array(
      z.object({
        at: instant,
        /** Null: no account of that name, or none was named. */
        post: z.string().nullable(),
        /** Null: erased, or an act of an administrator. */
        address: z.string().nullable(),
        step: z.enum(["password", "second_factor", "provider", "unlock"]),
        outcome: z.enum(["failed", "passed", "succeeded", "unlocked", "unchecked"]),
        why: z.string().nullable(),
      }),
    ),
    cursor: z.string().nullable(),
  }),
  failures: [],
});
