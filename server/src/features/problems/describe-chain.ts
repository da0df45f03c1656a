/** The chain of one problem as a person reads it: which steps are done, by whom and when, which is next and whose it is. */
import type {
  AnswerOf,
  ChainStep,
  ClosingChain,
  ProblemCase,
  readProblem,
  SiteTime,
} from "@cunjing/contract";
import { instantOf } from "./site-instant-of.ts";

export type ChainLine = AnswerOf<typeof readProblem>["chain"][number];
type Kind = ChainLine["kind"];

/** What each kind of step is called. */
export const STEP_LABELS: Readonly<Record<Kind, string>> = {
  handover: "交办",
  start: "开始整改",
  request: "申请验收",
  check: "初验",
  acceptance: "验收",
  publicity: "公示",
  confirmation: "复核",
  closing: "销号",
};

type Draft = Omit<ChainLine, "status" | "due_at">;

/** @param postOf the post of a person, by account */
export function describeChain(
  problem: ProblemCase,
  chain: ClosingChain,
  postOf: (account: string) => string | null,
): ChainLine[] {
  const { dispatched_at, started_at, requested_at, passed } = problem;
  const drafts: Draft[] = [
    before("dispatched", "handover", chain.dispatched, dispatched_at),
    before("rectification_started", "start", chain.started, started_at),
    before("acceptance_requested", "request", chain.requested, requested_at),
    ...chain.after.map((step, at) => afterRequest(step, passed[at], postOf)),
  ];
  const done = drafts.map(({ at }) => at !== null);
  const last = done.lastIndexOf(true);
  const next = stands(problem) ? -1 : last + 1;
  // A start is recorded or not; after the hand-over the request can be next as well as the start.
  return drafts.map((draft, at) => ({
    ...draft,
    status: done[at] ? "done" : at < last || stands(problem) ? "left_out" : at === next ? "next" : "later",
    due_at: at === next && draft.kind !== "handover" ? instantOf(dueOfStep(problem, draft.kind)) : null,
  }));
}

/** Nothing is next: closed, withdrawn, or its time stands still. */
const stands = ({ state }: ProblemCase): boolean => ["closed", "withdrawn", "deferred"].includes(state);

const dueOfStep = ({ due_at, step_due_at }: ProblemCase, kind: Kind): SiteTime | null =>
  kind === "start" || kind === "request" ? due_at : step_due_at;

function before(step: string, kind: Kind, who: ClosingChain["dispatched"], at: SiteTime | null): Draft {
  return {
    step,
    label: STEP_LABELS[kind],
    by: who?.text ?? null,
    side: who?.side ?? null,
    level: who?.level ?? null,
    kind,
    days: null,
    clause: [],
    at: instantOf(at),
    post: null,
    stand_in_reason: null,
  };
}

function afterRequest(
  { step, who, kind, days, clause }: ChainStep,
  taken: ProblemCase["passed"][number] | undefined,
  postOf: (account: string) => string | null,
): Draft {
  return {
    step,
    label: STEP_LABELS[kind],
    by: who.text,
    side: who.side,
    level: who.level,
    kind,
    days,
    clause: [...clause],
    at: instantOf(taken?.at ?? null),
    post: taken === undefined ? null : postOf(taken.by),
    stand_in_reason: taken?.stand_in_reason ?? null,
  };
}
