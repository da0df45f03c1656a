import { COUNTS } from "@cunjing/contract";
import { useScope } from "../../app/campaign.ts";
import { rateIn } from "../../ui/format.ts";
import { PlainLink } from "../../ui/plain-link.tsx";
import { Tag } from "../../ui/tag.tsx";
import { WithdrawnTag } from "../../ui/withdrawn-tag.tsx";
import { useLanguage, usePhrase, useWords } from "../../words/define-words.ts";
import { overviewWords } from "../../words/overview.ts";
import styles from "./children-table.module.css";
import { type Child, type CountId, type Overview, ROWS } from "./numbers.ts";
import { useNumberName } from "./use-number-name.ts";
import { useWayDown } from "./use-way-down.ts";

/**
 * The units below in official order, with all their numbers; each number opens its rows. A table of the browser's own: a province has a hundred counties,
 * and the library's table is busy four times as long with them.
 */
export function ChildrenTable({ overview: { children, scored_by } }: { readonly overview: Overview }) {
  const say = useWords(overviewWords);
  const phrase = usePhrase();
  const nameOf = useNumberName({ scored_by });
  const { campaign } = useScope();
  const wayTo = useWayDown();
  const isScored = scored_by !== null;
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say("unit")}</th>
            <th scope="col">{phrase(COUNTS.found.label)}</th>
            <th scope="col">{phrase(COUNTS.closed.label)}</th>
            <th scope="col">{say("rate")}</th>
            <th scope="col">{phrase(COUNTS.open.label)}</th>
            <th scope="col">{phrase(COUNTS.overdue.label)}</th>
            {isScored ? (
              <>
                <th scope="col">{nameOf("score")}</th>
                <th scope="col">{say("rank")}</th>
              </>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {children.map((child) => (
            <Row
              key={child.unit}
              child={child}
              own={wayTo(child.unit)}
              rows={`/c/${campaign}/ledger?unit=${child.unit}`}
              isScored={isScored}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly child: Child;
  /** Where the unit's own numbers are, and where its problems are. */
  readonly own: string;
  readonly rows: string;
  readonly isScored: boolean;
}

function Row({ child, own, rows, isScored }: RowProps) {
  const say = useWords(overviewWords);
  const [language] = useLanguage();
  const { unit, name, withdrawn_on, counts, score } = child;
  return (
    <tr>
      <th scope="row">
        <PlainLink to={own}>{name}</PlainLink>{" "}
        {withdrawn_on === null ? null : <WithdrawnTag on={withdrawn_on} unit={unit} />}
      </th>
      <Count id="found" count={counts.found} rows={rows} />
      <Count id="closed" count={counts.closed} rows={rows} />
      <td>{counts.found === 0 ? "—" : rateIn(counts.rate.printed, language)}</td>
      <Count id="open" count={counts.open} rows={rows} />
      <Count id="overdue" count={counts.overdue} rows={rows} />
      {isScored ? (
        <>
          <td>{score?.printed ?? "—"}</td>
          <td>
            {score?.rank?.rank == null
              ? "—"
              : say("rankOf", { rank: score.rank.rank, count: score.rank.size })}
          </td>
        </>
      ) : null}
    </tr>
  );
}

interface CountProps {
  readonly id: CountId;
  readonly count: number;
  readonly rows: string;
}

/** Nothing leads nowhere; what is overdue stands out. */
function Count({ id, count, rows }: CountProps) {
  return (
    <td>
      {count === 0 ? (
        "0"
      ) : (
        <PlainLink to={`${rows}&${ROWS[id]}`}>
          {id === "overdue" ? <Tag tone="late">{count}</Tag> : count}
        </PlainLink>
      )}
    </td>
  );
}
