/** What a phone holds of a campaign, in the order in which it is pulled: what others refer to comes before them. */
import type { Phrase } from "../failures/phrase.ts";
import type { Verb } from "../rights/verbs.ts";

export interface SyncTypeSpec extends Phrase {
  /** Held where the row is; without it no row of the type comes. */
  readonly verb: Verb;
  /** Rows have a place: they come and go with the units in reach. */
  readonly placed: boolean;
}

export const SYNC_TYPES = {
  campaign: { zh: "行动和办法", en: "The campaign and its policies", verb: "campaign.read", placed: false },
  round: { zh: "督查计划", en: "Rounds", verb: "round.read", placed: false },
  task: { zh: "督查任务", en: "Tasks of the own teams", verb: "inspection.enter", placed: true },
  inspection: { zh: "检查", en: "Inspections", verb: "inspection.read", placed: true },
  problem: { zh: "问题", en: "Problems", verb: "problem.read", placed: true },
  dispatch: { zh: "督办件", en: "Dispatches", verb: "problem.read", placed: true },
  recheck: {
    zh: "回头看和随机复查",
    en: "Look-backs and re-checks to do",
    verb: "problem.recheck",
    placed: true,
  },
  evidence: {
    zh: "影像资料（不含文件）",
    en: "Evidence, without the files",
    verb: "evidence.read",
    placed: true,
  },
  held: {
    zh: "服务器上等待的操作",
    en: "The own commands that wait on the server",
    verb: "account.own",
    placed: false,
  },
} as const satisfies Record<string, SyncTypeSpec>;

export type SyncType = keyof typeof SYNC_TYPES;

/** In the order in which they come. */
export const SYNC_ORDER = Object.keys(SYNC_TYPES) as readonly SyncType[];

/**
 * What is over stays on a phone for so many days: a campaign of a hundred days as a whole, and of a longer one what somebody at a village
 * asks about. Older records are read from the server.
 */
export const KEPT_DAYS = 100;
