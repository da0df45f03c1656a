import { useState } from "react";
import { useWords } from "../../words/define-words.ts";
import { explanationWords } from "../../words/explanation.ts";
import { type Explained, pathTo } from "./explained.ts";
import styles from "./explanation.module.css";
import { ExplanationNode } from "./explanation-node.tsx";

interface ExplanationTreeProps {
  readonly tree: Explained;
  /** A fact (table:id) or a part that is opened and marked from the start. */
  readonly at?: string;
  /** Offered at parts and facts while their county may object to them. */
  readonly onObject?: (node: Explained) => void;
}

/** Score = parts ← indicators ← facts ← records and photos: each line with its rule, clause and inputs; deeper lines open on asking. */
export function ExplanationTree({ tree, at, onObject }: ExplanationTreeProps) {
  const say = useWords(explanationWords);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(["0", ...(at === undefined ? [] : (pathTo(tree, ({ id }) => id === at) ?? []))]),
  );
  const toggle = (path: string) =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(path)) after.add(path);
      return after;
    });
  return (
    <ul className={styles.tree} aria-label={say("tree")}>
      <ExplanationNode
        node={tree}
        path="0"
        open={open}
        onToggle={toggle}
        {...(at === undefined ? {} : { at })}
        {...(onObject === undefined ? {} : { onObject })}
      />
    </ul>
  );
}
