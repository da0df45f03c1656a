/** 待定事项: what the document leaves open, what could be chosen, what is in force and who set it. */
import type { DecisionInForce } from "../policy/load.ts";
import type { Policy } from "../policy/schema/policy.ts";
import { article, joined, line } from "./lines.ts";
import type { ShownArticle } from "./types.ts";

export function showDecisions(policy: Policy, inForce: readonly DecisionInForce[]): ShownArticle[] {
  return inForce.map((decision) => {
    const shape = policy.decisions?.[decision.id];
    const variants = Object.entries(shape?.variants ?? {});
    return article(decision.asks, decision.clause, [
      ...variants.map(([id, { label }]) =>
        line(1, `${label}（${id}）${id === decision.value ? "  ← 现取" : ""}。`),
      ),
      line(
        0,
        `${joined(
          decision.set_by === "default" ? "尚未有人决定，暂用建议的默认值" : `由${decision.set_by}确定`,
          shape?.set_on && `${shape.set_on}`,
          decision.ambiguity && `见 ${decision.ambiguity}`,
        )}；改动：--decide ${decision.id}=方案。`,
        decision.clause,
      ),
      shape?.note === undefined ? null : line(0, `注：${shape.note}`),
    ]);
  });
}
