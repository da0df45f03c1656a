import { shortPeriod } from "../../../ui/format.ts";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { usePeriod } from "../period/use-period.ts";
import { PartsHead } from "./parts-bar.tsx";
import { printedParts, type ResultLine } from "./print-parts.ts";
import styles from "./ranking.module.css";
import { RankingRow } from "./ranking-row.tsx";
import { useAgainst, usePlacesBefore, useRanked } from "./use-ranked.ts";

/** Arrow keys go from unit to unit; Enter opens what is beside. */
function walk(event: React.KeyboardEvent<HTMLTableSectionElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>("[data-unit]")];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = buttons[at + step];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

export function RankingTable({ rows }: { readonly rows: readonly ResultLine[] }) {
  const say = useWords(periodWords);
  const { sheets } = usePeriod();
  const { score, pool } = useRanked();
  const { against } = useAgainst();
  const before = usePlacesBefore();
  const [first] = rows;
  const hasLists = sheets.length > 0 || rows.some(({ lists }) => lists.length > 0);
  return (
    <table className={styles.table} aria-label={say("rankingLabel", { pool: pool?.label ?? "" })}>
      <thead>
        <tr>
          <th scope="col">{say("rank")}</th>
          {before === undefined || against === undefined ? null : (
            <th scope="col" className={styles.change}>
              {say("change", { period: shortPeriod(against.title) })}
            </th>
          )}
          <th scope="col">{say("unit")}</th>
          <th scope="col">
            {say("scoreOf")} <span className={styles.soft}>/{score?.full}</span>
          </th>
          <th scope="col">{first === undefined ? null : <PartsHead parts={printedParts(first)} />}</th>
          {hasLists ? <th scope="col">{say("lists")}</th> : null}
        </tr>
      </thead>
      <tbody onKeyDown={walk}>
        {rows.map((row) => (
          <RankingRow key={row.unit} row={row} before={before} hasLists={hasLists} />
        ))}
      </tbody>
    </table>
  );
}
