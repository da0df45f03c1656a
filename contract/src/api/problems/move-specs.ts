/** The workflow's events as commands: each moves one problem or many, all or none (contract/src/problems says what each does). */
import { z } from "zod";
import type { Phrase } from "../../failures/phrase.ts";
import { PROBLEM_EVENT_SCHEMAS, type ProblemEventKind } from "../../problems/events.ts";
import type { Verb } from "../../rights/verbs.ts";
import { uuid } from "../scalars.ts";
import { type CommandSpec, defineCommand } from "../specs.ts";

/** A problem with the revision that the sender saw; without it, whatever is so now (a person who has just read it). */
const chosen = z.strictObject({ problem: uuid, base: z.int().min(1).optional() });

/** As many as a page of the ledger shows. */
export const MOST_AT_ONCE = 200;

export const chosenProblems = z
  .array(chosen)
  .min(1, { error: "至少选一个问题" })
  .max(MOST_AT_ONCE, { error: `一次最多 ${MOST_AT_ONCE} 个` })
  .refine((all) => new Set(all.map(({ problem }) => problem)).size === all.length, {
    error: "同一个问题写了两次",
  });

export const movedProblem = z.object({
  problem: uuid,
  /** late_list: done, and noted as late for a period whose facts are frozen. */
  outcome: z.enum(["done", "late_list"]),
  state: z.string(),
  revision: z.int(),
  due_at: z.string().nullable(),
});

export const movedProblems = z.object({ problems: z.array(movedProblem) });

interface MoveLine extends Phrase {
  readonly name: string;
  readonly verb: Verb;
  /** What is said of it fits one problem only. */
  readonly single?: true;
}

/** dispatch, warn and sign_receipt have commands of their own, which keep the document as well. */
type PlainMove = Exclude<ProblemEventKind, "dispatch" | "warn" | "sign_receipt">;

export const MOVE_LINES = {
  fix_at_once: {
    name: "fix-at-once",
    verb: "problem.find",
    zh: "立行立改",
    en: "Fixed at once, on the spot",
  },
  start_rectification: {
    name: "start-rectification",
    verb: "problem.rectify",
    zh: "开始整改",
    en: "Start rectification",
  },
  confirm_milestone: {
    name: "confirm-milestone",
    verb: "problem.accept",
    zh: "确认分项完成",
    en: "Confirm that a part is done",
  },
  request_acceptance: {
    name: "request-acceptance",
    verb: "problem.rectify",
    zh: "申请验收",
    en: "Request acceptance",
  },
  accept: { name: "accept-problems", verb: "problem.accept", zh: "验收通过", en: "Accept" },
  close: { name: "close-problems", verb: "problem.close", zh: "销号", en: "Close" },
  return: { name: "return-problems", verb: "problem.accept", zh: "退回整改", en: "Send back" },
  request_extension: {
    name: "request-extension",
    verb: "problem.rectify",
    zh: "申请延期",
    en: "Ask for an extension",
  },
  request_deferral: {
    name: "request-deferral",
    verb: "problem.rectify",
    zh: "申请缓办",
    en: "Ask for a deferral",
  },
  request_reassignment: {
    name: "request-reassignment",
    verb: "problem.rectify",
    zh: "申请改派",
    en: "Ask for a reassignment",
  },
  decide_request: {
    name: "decide-request",
    verb: "problem.decide",
    zh: "批复延期、缓办、改派",
    en: "Decide on what was asked for",
  },
  resume: { name: "resume-problems", verb: "problem.decide", zh: "恢复办理", en: "Take up again" },
  withdraw: { name: "withdraw-problems", verb: "problem.find", zh: "撤销", en: "Withdraw" },
  record_rebound: {
    name: "record-rebound",
    verb: "problem.recheck",
    single: true,
    zh: "登记反弹",
    en: "Record a rebound",
  },
  link_lineage: {
    name: "link-lineage",
    verb: "problem.link",
    zh: "认定同一问题",
    en: "Link as the same problem",
  },
  unlink_lineage: { name: "unlink-lineage", verb: "problem.link", zh: "解除同一问题", en: "Unlink" },
  record_look_back: {
    name: "record-look-back",
    verb: "problem.recheck",
    single: true,
    zh: "记录回头看",
    en: "Record a look-back",
  },
  record_recheck: {
    name: "record-recheck",
    verb: "problem.recheck",
    single: true,
    zh: "记录随机复查",
    en: "Record a re-check",
  },
} as const satisfies Record<PlainMove, MoveLine>;

export interface MoveSpec {
  readonly kind: PlainMove;
  readonly spec: CommandSpec;
}

/** The workflow takes any ids; those of the server's records are UUIDs. */
const RECORDS = ["fixer", "into", "lineage", "rebound"] as const;

function withRecordIds(said: z.core.$ZodLooseShape): z.core.$ZodLooseShape {
  const ids = RECORDS.filter((name) => name in said).map((name) => {
    const may = (said[name] as z.ZodType).safeParse(undefined).success;
    return [name, may ? uuid.optional() : uuid] as const;
  });
  return { ...said, ...Object.fromEntries(ids) };
}

/** A command a line of the table. */
export const MOVE_SPECS: readonly MoveSpec[] = (Object.keys(MOVE_LINES) as PlainMove[]).map((kind) => {
  const { name, verb, zh, en, single }: MoveLine = MOVE_LINES[kind];
  const { kind: _, at: __, base: ___, ...said } = PROBLEM_EVENT_SCHEMAS[kind].shape as z.core.$ZodLooseShape;
  const problems =
    single === undefined ? chosenProblems : z.array(chosen).length(1, { error: "一次一个问题" });
  const spec = defineCommand({
    name,
    noun: "problem",
    summary: { zh, en },
    verb,
    scope: "campaign",
    body: z.strictObject({ problems, ...withRecordIds(said) }),
    result: movedProblems,
    failures: ["not_found", "problems_refused", "problem_not_yours", "problem_overtaken"],
  });
  return { kind, spec };
});
