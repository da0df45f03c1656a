import type { Answer } from "../../../api/types.ts";
import { ClauseMarks } from "../../../ui/clause-marks.tsx";
import { useWords } from "../../../words/define-words.ts";
import { inspectionWords } from "../../../words/inspections.ts";
import sheet from "../sheet/sheet.module.css";
import { isZero, markOf, type StandardAnswer } from "../sheet/standard-of.ts";
import styles from "./inspection.module.css";

type Inspection = Answer<"read-inspection">;

interface ScoreSheetProps {
  readonly inspection: Inspection;
  readonly standard: StandardAnswer | undefined;
  readonly isWide: boolean;
}

/** The checklist with what was recorded, what the server took off for it and why; marks are added up exactly. */
export function ScoreSheet({ inspection, standard, isWide }: ScoreSheetProps) {
  const say = useWords(inspectionWords);
  const lineOf = new Map(inspection.lines.map((line) => [line.item, line]));
  const items =
    standard?.items ??
    inspection.lines.map(({ item, label, clause }) => ({ id: item, label, clause, full: undefined }));
  return (
    <table className={sheet.sheet}>
      <caption className="visually-hidden">{inspection.standard_label ?? say("sheet")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("item")}</th>
          <th scope="col" className={sheet.number}>
            {say("full")}
          </th>
          <th scope="col">{say("occurrences")}</th>
          <th scope="col" className={sheet.number}>
            {say("change")}
          </th>
          <th scope="col" className={sheet.number}>
            {say("got")}
          </th>
          {isWide ? <th scope="col">{say("how")}</th> : null}
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, label, full, clause }) => {
          const line = lineOf.get(id);
          const records = inspection.items.filter(({ item }) => item === id);
          return (
            <tr key={id} className={line !== undefined && !isZero(line.change ?? "") ? sheet.filled : ""}>
              <th scope="row">
                {label} {isWide ? <ClauseMarks clauses={clause} /> : null}
              </th>
              <td className={sheet.number}>{full ?? ""}</td>
              <td>
                {records.map(({ object, count, score, note }) => (
                  <div key={object ?? ""}>
                    {object === undefined ? "" : `${object} `}
                    {count ?? score}
                    {note === undefined ? "" : ` · ${note}`}
                  </div>
                ))}
              </td>
              <td className={sheet.number}>{line === undefined ? "" : (line.change ?? say("zeroes"))}</td>
              <td className={sheet.number}>{markOf(full, line?.change)}</td>
              {isWide ? <td className={sheet.soft}>{line?.how ?? ""}</td> : null}
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say("total")}</th>
          <td className={sheet.number}>{inspection.full_mark}</td>
          <td />
          <td />
          <td className={`${sheet.number} ${styles.total}`}>{inspection.score ?? "—"}</td>
          {isWide ? <td /> : null}
        </tr>
      </tfoot>
    </table>
  );
}
