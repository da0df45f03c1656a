/** A change of the tree from plan to trail: every command of the tree goes this way. */
import { failure, type HappenedTo } from "@cunjing/contract";
import type { CommandContext } from "../../../platform/commands/handler.ts";
import { Refusal, refuse } from "../../../platform/commands/refusal.ts";
import { siteDay } from "../../../platform/site-day.ts";
import { applyChange, unitsOf } from "../changes/apply-change.ts";
import type { PlannedChange, UnitChange } from "../changes/unit-change.ts";
import { type KnownUnits, nameFor } from "../changes/unit-facts.ts";
import { loadAround } from "./load-facts.ts";
import { lockTree } from "./lock-tree.ts";
import { placeUnits } from "./place-units.ts";
import { writeDated } from "./write-dated.ts";
import { writeToday } from "./write-today.ts";

export interface Change {
  /** Units that the plan has to know of. */
  readonly about: readonly string[];
  readonly on: string;
  readonly plan: (known: KnownUnits) => PlannedChange;
  /** past participle: "renamed" */
  readonly happened: HappenedTo<"unit">;
  /** The unit that the trail's entry is about, and what it says. */
  readonly subject: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * Plans the change, writes it, and answers with its notes.
 * @throws a refusal, the first of those that the plan has
 */
export async function carryOut<Body>(
  context: CommandContext<Body>,
  { about, on, plan, happened, subject, details }: Change,
): Promise<{ notes: string[] }> {
  const { tx, now, record } = context;
  const today = siteDay(now);
  if (on > today) refuse("unit_day_ahead", { day: on });
  tx.write(lockTree({}));
  const known = await loadAround(tx, about);
  const planned = plan(known);
  if ("refusals" in planned)
    throw new Refusal(planned.refusals[0] ?? failure("unit_unchanged", { unit: subject }));
  const { change } = planned;
  await writeChange(context, known, change, today);
  record({
    kind: `unit.${happened}`,
    noun: "unit",
    subject,
    unit: subject,
    change: { on, ...details, withdrawn: change.withdrawals.map(({ unit }) => nameFor(known, unit, on)) },
  });
  return { notes: change.notes.map(({ zh }) => zh) };
}

/** Writes dated rows, today's rows and positions. */
export async function writeChange(
  { tx }: Pick<CommandContext<unknown>, "tx">,
  known: KnownUnits,
  change: UnitChange,
  today: string,
): Promise<void> {
  writeDated(tx, change);
  const after = applyChange(known, change);
  await placeUnits(tx, writeToday(tx, unitsOf(change), known, after, today));
}
