/** `--decide name=variant`: choices made on the command line, held to what the policies know. */
import { type Failure, failure } from "@cunjing/contract";
import type { DecisionChoices, DecisionInForce, PolicySource } from "@cunjing/engine";
import { UsageMessage } from "./usage-errors.ts";

/** Results say who set a decision: here, whoever typed the command. */
const SET_BY = "命令行";

export interface Choice {
  /** Undefined: whichever policy has such a decision. */
  readonly policy?: string;
  readonly decision: string;
  readonly variant: string;
}

/** @throws {UsageMessage} where a word is not `name=variant` or `policy.name=variant` */
export function parseChoices(words: readonly string[], command: string): Choice[] {
  return words.map((word) => {
    const [, policy, decision, variant] =
      /^(?:([a-z][a-z0-9_]*)\.)?([a-z][a-z0-9_]*)=([a-z][a-z0-9_]*)$/.exec(word) ?? [];
    if (decision === undefined || variant === undefined) {
      throw new UsageMessage(
        {
          zh: `--decide 要写成 待定事项=方案，例如 xun_weights=by_days，这里是“${word}”`,
          en: `--decide takes decision=variant, e.g. xun_weights=by_days; found “${word}”`,
        },
        command,
      );
    }
    return { decision, variant, ...(policy === undefined ? {} : { policy }) };
  });
}

export interface Chosen {
  /** The choices that each policy knows, by policy id. */
  readonly of: ReadonlyMap<string, DecisionChoices>;
  readonly failures: readonly Failure[];
}

/** Gives each choice to the policies that have such a decision; one that none has is refused. */
export function assignChoices(choices: readonly Choice[], sources: readonly PolicySource[]): Chosen {
  const failures: Failure[] = [];
  const of = new Map<string, Record<string, { value: string; set_by: string }>>(
    sources.map(({ id }) => [id, {}]),
  );
  for (const { policy, decision, variant } of choices) {
    const open = sources.filter(({ id }) => policy === undefined || id === policy);
    const known = open.flatMap((source) => decisionsOf(source).map((one) => ({ source, one })));
    const meant = known.filter(({ one }) => one.id === decision);
    if (meant.length === 0) {
      failures.push(
        failure("decision_unknown", { found: decision, known: listed(known.map(({ one }) => one.id)) }),
      );
    }
    for (const { source, one } of meant) {
      if (one.variants.includes(variant))
        (of.get(source.id) ?? {})[decision] = { value: variant, set_by: SET_BY };
      else
        failures.push(failure("variant_unknown", { decision, found: variant, known: listed(one.variants) }));
    }
  }
  return { of, failures };
}

/** Decisions of every version: one may be asked in some and not in others. */
function decisionsOf(source: PolicySource): DecisionInForce[] {
  const known = new Map<string, DecisionInForce>();
  for (const day of source.changes) {
    const version = source.at(day);
    if ("policy" in version) for (const one of version.decisions) known.set(one.id, one);
  }
  return [...known.values()];
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].join("、") || "—";
}
