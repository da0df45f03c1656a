import { randomUUID } from "node:crypto";
import type { Things } from "../things.ts";
import type { CommandExample, ReadExample } from "./example.ts";

const one = async (things: Things) => ({ problems: [{ problem: await things.problem() }] });

/** A move of a problem that was just found. */
const move = (said: () => object, yes?: string): CommandExample => ({
  placed: true,
  ...(yes === undefined ? {} : { yes }),
  body: async (things) => ({ ...(await one(things)), ...said() }),
});

const step = async (things: Things, problem?: string) => ({
  step: randomUUID(),
  dispatch: await things.dispatch(problem),
});

export const PROBLEM_COMMANDS: Readonly<Record<string, CommandExample>> = {
  "accept-problems": move(() => ({ step: "accept" }), "problem_not_dispatched"),
  "answer-dispatch": {
    placed: true,
    body: async (things) => {
      const problem = await things.problem({ state: "acceptance_requested" });
      const posts = { leader_post: "分管副镇长", person_post: "村主任" };
      return { ...(await step(things, problem)), ...posts, text: "已清理", problems: [problem] };
    },
  },
  "close-problems": move(() => ({}), "problem_not_dispatched"),
  "confirm-milestone": move(() => ({ milestone: "fenced" }), "problem_not_dispatched"),
  "decide-request": move(
    () => ({ exit: "extension", approved: true, approver: "行动办主任", reason: "汛期" }),
    "problem_not_dispatched",
  ),
  "dispatch-problems": {
    placed: true,
    body: async (things) => ({ ...(await one(things)), dispatch: randomUUID() }),
    yes: "problem_photos_awaited",
  },
  "find-problem": {
    placed: true,
    body: (things) => ({ problem: randomUUID(), unit: things.unit(), description: "路边垃圾" }),
  },
  "draw-recheck": {
    body: async (things) => ({ draw: await things.recheck(), seed: "4 2 6", due_on: "2019-06-30" }),
  },
  "fix-at-once": move(() => ({ fixed_by: "村保洁员" }), "problem_photos_awaited"),
  "hand-on-dispatch": {
    placed: true,
    // The village has nobody below it.
    yes: "dispatch_receiver_wrong",
    body: async (things) => {
      const problem = await things.problem();
      return { ...(await step(things, problem)), to: "village_a1", problems: [problem] };
    },
  },
  "link-lineage": move(() => ({ lineage: randomUUID(), because: "同一处" })),
  "record-look-back": move(() => ({ days: 30, result: "holds" }), "problem_not_closed"),
  "record-rebound": move(() => ({ rebound: randomUUID(), reason: "又堆了" }), "problem_not_closed"),
  "record-recheck": move(() => ({ draw: "五月抽查", result: "holds" }), "problem_not_closed"),
  "publish-recheck-seed": {
    body: () => ({ draw: randomUUID(), title: "随机复查", to: "2019-05-16", count: 1, source: "当众掷骰" }),
    yes: "draw_frame_empty",
  },
  "remind-dispatch": {
    placed: true,
    body: async (things) => ({ ...(await step(things)), to: "village_a1" }),
  },
  "request-acceptance": move(() => ({}), "problem_not_dispatched"),
  "request-deferral": move(() => ({ reason: "汛期", until: "2019-06-30" }), "problem_not_dispatched"),
  "request-extension": move(() => ({ reason: "汛期", due: "2019-06-30" }), "problem_not_dispatched"),
  "request-reassignment": move(() => ({ reason: "不是本村", to: "village_a2" }), "problem_not_dispatched"),
  "resume-problems": move(() => ({ reason: "汛期已过" }), "problem_not_deferred"),
  "return-problems": move(() => ({ reason: "没有清完" }), "problem_not_dispatched"),
  "sign-dispatch": { placed: true, body: (things) => step(things) },
  "start-rectification": move(() => ({}), "problem_not_dispatched"),
  "unlink-lineage": move(() => ({ because: "不是同一处" }), "problem_lineage_none"),
  "warn-problems": {
    placed: true,
    body: async (things) => ({ ...(await one(things)), dispatch: randomUUID() }),
    yes: "problem_not_dispatched",
  },
  "withdraw-problems": move(() => ({ why: "found_wrongly", reason: "看错了" })),
};

export const PROBLEM_READS: Readonly<Record<string, ReadExample>> = {
  "count-ledger": { path: () => "/ledger/count" },
  "count-dispatches": { path: () => "/dispatches/counts" },
  "count-sent-dispatches": { path: () => "/dispatches/sent" },
  "export-ledger": { path: () => "/ledger/export.xlsx?sort=found" },
  "group-ledger": { placed: true, path: (things) => `/ledger/groups?by=state&unit=${things.unit()}` },
  "list-dispatches": { path: () => "/dispatches" },
  "list-look-backs": { path: () => "/look-backs" },
  "list-requests": { placed: true, path: (things) => `/requests?unit=${things.unit()}` },
  "list-returned": { placed: true, path: (things) => `/returned?unit=${things.unit()}` },
  "list-waiting": { path: () => "/waiting" },
  "list-ledger": { placed: true, path: (things) => `/ledger?sort=found&unit=${things.unit()}` },
  "read-dispatch": { placed: true, path: async (things) => `/dispatches/${await things.dispatch()}` },
  "read-problem": { placed: true, path: async (things) => `/problems/${await things.problem()}` },
  "read-problem-story": {
    placed: true,
    path: async (things) => `/problems/${await things.problem()}/story`,
  },
  "suggest-lineage": {
    placed: true,
    path: async (things) => `/problems/${await things.problem()}/lineage-suggestions`,
  },
  "read-recheck": { path: async (things) => `/rechecks/${await things.recheck()}` },
  "read-overview": { placed: true, path: (things) => `/overview?unit=${things.unit()}` },
  "read-trend": { placed: true, path: (things) => `/trend?unit=${things.unit()}` },
  "read-ledger-words": { path: () => "/ledger/words" },
  "read-rates": { path: () => "/ledger/rates" },
};
