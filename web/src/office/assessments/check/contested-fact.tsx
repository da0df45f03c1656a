import { useRead } from "../../../api/queries.ts";
import { asExplained, type Explained, pathTo } from "../../../ui/explanation/explained.ts";
import { printValue } from "../../../ui/explanation/print-value.ts";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { usePeriodParams } from "../period/use-period.ts";
import styles from "./check.module.css";
import type { Objection } from "./objection-card.tsx";

/** What is contested and what it counts for: the fact, the indicator, the part and the score that it goes into, with their values. */
export function ContestedFact({ objection }: { readonly objection: Objection }) {
  const say = useWords(periodWords);
  const { unit, score_of, fact, part } = objection;
  const { data } = useRead("explain-assessment-result", {
    ...usePeriodParams(),
    unit,
    ...(score_of === null ? {} : { score_of }),
  });
  if (data === undefined) return null;
  const way = nodesOn(asExplained(data), fact ?? part ?? "");
  if (way.length === 0) return null;
  return (
    <ol aria-label={say("wouldChange")} className={styles.way}>
      {way.toReversed().map((node, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the way's steps have no other identity
        <li key={at}>
          {node.label} <strong>{node.value === null ? null : printValue(node.value)}</strong>
          {node.full === undefined ? null : `/${node.full}`}
        </li>
      ))}
    </ol>
  );
}

/** The nodes from the score down to the fact; formulas between them say nothing of their own. */
function nodesOn(tree: Explained, fact: string): readonly Explained[] {
  const path = pathTo(tree, ({ id }) => id === fact)?.at(-1);
  if (path === undefined) return [];
  const [, ...steps] = path.split(".").map(Number);
  const way = [tree];
  for (const step of steps) way.push((way.at(-1) as Explained).children[step] as Explained);
  return way.filter(({ kind }) => kind !== "formula");
}
