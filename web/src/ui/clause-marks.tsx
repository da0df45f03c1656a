import { Popover } from "antd";
import { useRead } from "../api/queries.ts";
import { useScope } from "../app/campaign.ts";
import { clauseWords } from "../words/clauses.ts";
import { useWords } from "../words/define-words.ts";
import styles from "./clause-marks.module.css";
import { StateOf } from "./states.tsx";

interface ClauseMarksProps {
  /** Ids of the policy's clauses; where there are none, nothing is shown. */
  readonly clauses: readonly string[];
}

/** On what something rests: the number of a clause tells nobody anything, so the mark opens to the document's own words. */
export function ClauseMarks({ clauses }: ClauseMarksProps) {
  const say = useWords(clauseWords);
  if (clauses.length === 0) return null;
  return (
    <Popover
      trigger="click"
      destroyOnHidden
      title={say("title")}
      content={<Quoted clauses={clauses} />}
      styles={{ root: { maxWidth: 480 } }}
    >
      <button
        type="button"
        className={`${styles.mark} no-print`}
        // In a row that opens, the mark opens itself alone.
        onClick={(event) => event.stopPropagation()}
      >
        {say("mark")}
      </button>
    </Popover>
  );
}

function Quoted({ clauses }: ClauseMarksProps) {
  const say = useWords(clauseWords);
  const { campaign } = useScope();
  const policy = useRead("read-policy", { campaign });
  return (
    <StateOf read={policy} rows={2}>
      {(answer) => (
        <dl className={styles.quotes}>
          {clauses.map((id) => (
            <div key={id}>
              <dt>{id}</dt>
              <dd>{answer.clauses.find((clause) => clause.id === id)?.text ?? say("notQuoted")}</dd>
            </div>
          ))}
        </dl>
      )}
    </StateOf>
  );
}
