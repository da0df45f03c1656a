/** Moves problems: the workflow of contract/src/problems decides, this loads what it asks for and stores what it answers. */
import {
  can,
  type Done,
  dayOf,
  failure,
  moveOf,
  type ProblemEvent,
  type ProblemRules,
  readProblemRules,
  toSiteTime,
  transition,
  type Verb,
} from "@cunjing/contract";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { Refusal, type RefusedPart, refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { actingOn } from "./acting-on.ts";
import { type CaseRow, lockCases, lockCasesToWarn } from "./case-row.ts";
import { copyForRebound } from "./copy-for-rebound.ts";
import { foundByOwn } from "./found-by-own.ts";
import { nextSerial } from "./next-serial.ts";
import { findRechecked } from "./rechecked-already.ts";
import { saveCase } from "./save-case.ts";
import { findSealedTies } from "./sealed-ties.ts";
import { settleEffects } from "./settle-effects.ts";

/** What an event says, without what the server itself adds. `base` absent: the sender has just read it (a person at a desk). */
export type Wish = ProblemEvent extends infer E
  ? E extends ProblemEvent
    ? Omit<E, "at" | "base"> & { readonly base?: number | undefined }
    : never
  : never;

export interface MoveWish {
  readonly problem: string;
  readonly wish: Wish;
}

export interface MovedProblem {
  readonly problem: string;
  readonly outcome: Done["outcome"];
  readonly state: string;
  readonly revision: number;
  readonly due_at: string | null;
}

/** One that refuses says why; of several, each is named. */
function refusalOf(parts: readonly RefusedPart[]): Refusal {
  const first = parts[0];
  return first !== undefined && parts.length === 1
    ? new Refusal(first.failure)
    : new Refusal(failure("problems_refused", { count: parts.length }), parts);
}

const MAY_WARN: ReadonlySet<ProblemEvent["kind"]> = new Set(["dispatch", "warn"]);

type Context = Pick<CommandContext<unknown>, "tx" | "actor" | "campaign" | "at" | "now" | "parts" | "record">;

/**
 * Puts an event to each problem, all or none.
 * @param verb held at each of the problems: held elsewhere it is none here, whatever else lets the actor see them
 * @throws {Refusal} with every problem that refuses and its reason
 */
export async function moveProblems(
  context: Context,
  verb: Verb,
  wishes: readonly MoveWish[],
  dispatch: string | null = null,
): Promise<MovedProblem[]> {
  const { tx, actor, campaign, at, now } = context;
  const lock = wishes.some(({ wish }) => MAY_WARN.has(wish.kind)) ? lockCasesToWarn : lockCases;
  const [rows, rules, tiesToSealed, isRechecked] = await Promise.all([
    tx.ask(lock({ campaign, problems: wishes.map(({ problem }) => problem) })),
    rulesOn(context, siteDay(at)),
    findSealedTies(tx, campaign, wishes),
    findRechecked(tx, campaign, wishes),
  ]);
  const found = new Map(rows.map((row) => [row.id, row]));
  const own = await foundByOwn(
    context,
    wishes.flatMap(({ problem, wish }) => (moveOf(wish.kind).finders_own ? (found.get(problem) ?? []) : [])),
  );
  const refused: RefusedPart[] = [];
  const moved: { row: CaseRow; event: ProblemEvent; done: Done }[] = [];
  for (const { problem, wish } of wishes) {
    const row = found.get(problem);
    if (row === undefined || !can(actor, verb, { campaign, pos: row.pos })) {
      refused.push({ of: { problem }, failure: failure("not_found", {}) });
      continue;
    }
    if (tiesToSealed(row, wish)) {
      refused.push({ of: { problem }, failure: failure("problem_sealed", {}) });
      continue;
    }
    if (isRechecked(problem, wish)) {
      refused.push({ of: { problem }, failure: failure("problem_rechecked", {}) });
      continue;
    }
    const event = {
      ...wish,
      at: toSiteTime(at.getTime()),
      base: wish.base ?? row.progress.revision,
    } as ProblemEvent;
    const result = transition(row.progress, event, {
      rules,
      actor: actingOn(actor, campaign, row, rules.chain, own.has(problem)),
      now: toSiteTime(now.getTime()),
      photos: { before: row.before, after: row.after, claim: row.claim },
      frozen_through: null,
      warnings_before: row.warnings_before,
    });
    if (result.outcome === "refused") refused.push({ of: { problem }, failure: result.failure });
    else if (result.outcome === "held")
      refused.push({
        of: { problem },
        failure: failure("problem_base_awaited", { base: result.awaits_revision }),
      });
    else if (result.outcome === "photos_awaited") {
      refused.push({
        of: { problem },
        failure: failure("problem_photos_awaited", { photos: result.photos.join("、") }),
      });
    } else moved.push({ row, event, done: result });
  }
  if (refused.length > 0) throw refusalOf(refused);
  return Promise.all(moved.map((one) => store(context, one, dispatch)));
}

async function store(
  { tx, actor, campaign, record }: Context,
  { row, event, done }: { row: CaseRow; event: ProblemEvent; done: Done },
  dispatch: string | null,
): Promise<MovedProblem> {
  const { next } = done;
  tx.write(saveCase(campaign, row, next, { dispatch, rectification: rectificationOf(event) }));
  const settled = { campaign, row, event, done, account: actor.account, post: actor.post, dispatch };
  for (const statement of settleEffects(settled)) tx.write(statement);
  for (const effect of done.effects) {
    if (effect.kind !== "open_problem") continue;
    const serial =
      row.sealed_by === null ? ((await tx.askOne(nextSerial({ unit: row.unit })))?.serial ?? null) : null;
    tx.write(copyForRebound({ campaign, old: row.id, serial, rebound: effect.problem, day: dayOf(done.at) }));
  }
  const { kind, at: _, base: __, ...said } = event;
  record({
    kind: `problem.${kind}`,
    noun: "problem",
    subject: row.id,
    unit: row.unit,
    pos: row.pos,
    sealedBy: row.sealed_by,
    change: { ...said, at: done.at, state: [row.progress.state, next.state], revision: next.revision },
  });
  return {
    problem: row.id,
    outcome: done.outcome,
    state: next.state,
    revision: next.revision,
    due_at: next.due_at,
  };
}

const rectificationOf = (event: ProblemEvent): string | null =>
  (event.kind === "request_acceptance"
    ? event.rectification
    : event.kind === "start_rectification"
      ? event.plan
      : undefined) ?? null;

const read = new WeakMap<object, ProblemRules>();

/** The workflow's rules under the policy that the campaign follows on a day; read once a version. */
export async function rulesOn(
  { parts, tx, campaign }: Pick<Context, "parts" | "tx" | "campaign">,
  day: string,
): Promise<ProblemRules> {
  const inForce = await parts.policies.inForce(tx, campaign, day);
  if (inForce === undefined) return refuse("policy_not_in_force", { day });
  const { policy } = inForce.version;
  const known = read.get(policy);
  if (known !== undefined) return known;
  const rules = readProblemRules(policy);
  if ("failures" in rules) throw new Refusal(rules.failures[0]!);
  read.set(policy, rules.rules);
  return rules.rules;
}
