import { CaretDownFilled, CaretRightFilled } from "@ant-design/icons";
import { useId, useState } from "react";
import { useWords } from "../../words/define-words.ts";
import { explanationWords } from "../../words/explanation.ts";
import { type Explained, pathBelow, shownChildren } from "./explained.ts";
import styles from "./explanation.module.css";
import { ExplanationLine } from "./explanation-line.tsx";
import { FactRecord } from "./fact-record.tsx";

interface ExplanationNodeProps {
  readonly node: Explained;
  readonly path: string;
  readonly open: ReadonlySet<string>;
  readonly onToggle: (path: string) => void;
  readonly at?: string;
  readonly onObject?: (node: Explained) => void;
}

/** So many facts are listed at once; the rest on asking. */
const FIRST = 12;

/** A line and, when it is open, what it is made of. */
export function ExplanationNode({ node, path, open, onToggle, at, onObject }: ExplanationNodeProps) {
  const say = useWords(explanationWords);
  const below = useId();
  const [showsAll, setShowsAll] = useState(false);
  const children = shownChildren(node);
  const hasMore = children.length > 0 || (node.more ?? 0) > 0 || node.record != null;
  const isOpen = open.has(path);
  const shown = showsAll ? children : children.slice(0, FIRST);
  const canObject = onObject !== undefined && (node.kind === "part" || node.kind === "fact");
  return (
    <li className={styles[node.kind] ?? ""}>
      <div className={node.id === at ? `${styles.row} ${styles.at}` : styles.row}>
        {hasMore ? (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-controls={below}
            aria-label={say(isOpen ? "fold" : "open", { label: node.label })}
            onClick={() => onToggle(path)}
          >
            {isOpen ? <CaretDownFilled /> : <CaretRightFilled />}
          </button>
        ) : (
          <span className={styles.toggle} />
        )}
        <ExplanationLine node={node} {...(canObject ? { onObject } : {})} />
      </div>
      {isOpen && hasMore ? (
        <div id={below} className={styles.below}>
          {node.record == null ? null : <FactRecord record={node.record} />}
          <ul>
            {shown.map((child, index) => (
              <ExplanationNode
                key={pathBelow(path, index)}
                node={child}
                path={pathBelow(path, index)}
                open={open}
                onToggle={onToggle}
                {...(at === undefined ? {} : { at })}
                {...(onObject === undefined ? {} : { onObject })}
              />
            ))}
          </ul>
          {shown.length < children.length ? (
            <button type="button" className={styles.all} onClick={() => setShowsAll(true)}>
              {say("allFacts", { count: children.length })}
            </button>
          ) : null}
          {(node.more ?? 0) > 0 ? (
            <p className={styles.soft}>{say("moreFacts", { count: node.more ?? 0 })}</p>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}
