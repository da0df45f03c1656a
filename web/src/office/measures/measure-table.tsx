import { MEASURE_STATES, type MeasureState } from "@cunjing/contract";
import { titledIn } from "../../ui/period-title.ts";
import { PlacedName } from "../../ui/placed-name.tsx";
import { Empty } from "../../ui/states.tsx";
import { Tag, type Tone } from "../../ui/tag.tsx";
import { useLanguage, usePhrase, useWords } from "../../words/define-words.ts";
import { measureWords } from "../../words/measures.ts";
import type { Measure } from "./groups.ts";
import styles from "./measures.module.css";

const TONES: Partial<Record<MeasureState, Tone>> = {
  awaits_finding: "soon",
  proposed: "doing",
  flagged: "late",
  accepted: "doing",
  carried_out: "done",
};

interface MeasureTableProps {
  readonly measures: readonly Measure[];
  readonly open: string | undefined;
  readonly onOpen: (measure: Measure | undefined) => void;
}

/** Who, what, by which rule and for the how-many-eth time, in which period. */
export function MeasureTable({ measures, open, onOpen }: MeasureTableProps) {
  const say = useWords(measureWords);
  const phrase = usePhrase();
  const [language] = useLanguage();
  if (measures.length === 0) return <Empty>{say("noneHere")}</Empty>;
  return (
    <div className={styles.list}>
      <table className={styles.table} aria-label={say("table")}>
        <thead>
          <tr>
            <th scope="col">{say("unit")}</th>
            <th scope="col">{say("measure")}</th>
            <th scope="col">{say("rule")}</th>
            <th scope="col">{say("period")}</th>
            <th scope="col">{say("state")}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map((one) => {
            const isOpen = one.key === open;
            const toggle = () => onOpen(isOpen ? undefined : one);
            return (
              <tr
                key={`${one.assessment} ${one.key}`}
                className={isOpen ? styles.open : styles.row}
                onClick={toggle}
              >
                <th scope="row">
                  <PlacedName name={one.unit_name} above={one.above} />
                </th>
                <td>
                  <button
                    type="button"
                    data-measure={one.key}
                    aria-expanded={isOpen}
                    onClick={(event) => {
                      event.stopPropagation();
                      toggle();
                    }}
                  >
                    {one.label}
                  </button>
                </td>
                <td>
                  {one.rule_label} <span className={styles.soft}>{say("nth", { count: one.count })}</span>
                </td>
                <td>{titledIn(one, language).title}</td>
                <td>
                  <Tag tone={TONES[one.state as MeasureState] ?? "plain"}>
                    {phrase(MEASURE_STATES[one.state as MeasureState])}
                  </Tag>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
