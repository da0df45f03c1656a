/** What a check of the trail's chain can find: where something is not as it was when it was sealed. */
import { z } from "zod";
import type { Phrase } from "../../failures/phrase.ts";

export const TRAIL_FINDINGS = {
  block_missing: { zh: "缺少整块记录", en: "A block of the chain is missing" },
  block_changed: { zh: "封存块本身被改动", en: "A block's own record was changed" },
  block_not_following: { zh: "封存块与前一块接不上", en: "A block does not follow the one before it" },
  head_unknown: {
    zh: "印出的校验值不在链上：链被截断或重写，或数据库曾恢复到更早的时候",
    en: "A head that was printed is not in the chain: it was cut off or written anew, or an older backup was restored",
  },
  event_changed: { zh: "记录内容被改动", en: "An event was changed" },
  event_missing: { zh: "记录被删除", en: "An event was removed" },
  event_added: { zh: "封存之后插入的记录", en: "An event was put in after the sealing" },
  event_ahead: {
    zh: "记录的事务号还没有到：不是系统写入的",
    en: "An event of a transaction that has not been yet: not written by the system",
  },
  event_misplaced: {
    zh: "记录的位置与其单位今天的位置不符",
    en: "An event does not stand where its unit stands",
  },
  event_seal_changed: {
    zh: "记录的保密状态与其检查轮次不符",
    en: "An event's seal does not agree with its round",
  },
  personal_changed: { zh: "个人信息内容被改动", en: "A personal value was changed" },
  personal_missing: { zh: "个人信息未经登记而消失", en: "A personal value is gone without record" },
  personal_added: { zh: "插入的个人信息", en: "A personal value was put in" },
  personal_erased_unrecorded: {
    zh: "个人信息被删除，却没有删除记录",
    en: "A personal value was erased without a record of it",
  },
} as const satisfies Record<string, Phrase>;

export type TrailFindingKind = keyof typeof TRAIL_FINDINGS;
const KINDS = Object.keys(TRAIL_FINDINGS) as [TrailFindingKind, ...TrailFindingKind[]];

export const trailFinding = z.object({
  kind: z.enum(KINDS),
  /** In which block; null: behind the last, or of the whole chain. */
  block: z.int().nullable(),
  event: z.int().nullable(),
  /** When the event was received, as its block has it. */
  received_at: z.string().nullable(),
  /** The personal value's name, the printed head, the number under which the row stands now. */
  detail: z.string().nullable(),
});
export type TrailFinding = z.output<typeof trailFinding>;

/** SHA-256 in hex: a head of the chain. */
export const trailHead = z.string().regex(/^[0-9a-f]{64}$/, { error: "应为校验值：64 个小写十六进制字符" });
