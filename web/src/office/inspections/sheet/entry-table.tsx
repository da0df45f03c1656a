import { MinusOutlined, PlusOutlined } from "@ant-design/icons";
import type { ScoreLine } from "@cunjing/contract";
import { Button, Input } from "antd";
import type { KeyboardEvent } from "react";
import { useWords } from "../../../words/define-words.ts";
import { inspectionWords } from "../../../words/inspections.ts";
import styles from "./sheet.module.css";
import { addObject, type SheetLine, step } from "./sheet-lines.ts";
import { markOf, type StandardAnswer } from "./standard-of.ts";

interface EntryTableProps {
  readonly standard: StandardAnswer;
  readonly lines: readonly SheetLine[];
  readonly scored: readonly ScoreLine[];
  readonly onChange: (lines: readonly SheetLine[]) => void;
  readonly onProblem?: (item: string) => void;
}

/** The checklist to be typed through: one field a line, arrow keys and Enter between them, the mark of each line at once. */
export function EntryTable({ standard, lines, scored, onChange, onProblem }: EntryTableProps) {
  const say = useWords(inspectionWords);
  const changeOf = new Map(scored.map(({ item, change }) => [item, change]));
  const set = (key: string, change: Partial<SheetLine>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...change } : line)));
  return (
    <table className={styles.sheet}>
      <caption className="visually-hidden">{standard.label}</caption>
      <thead>
        <tr>
          <th scope="col">{say("item")}</th>
          <th scope="col" className={styles.number}>
            {say("full")}
          </th>
          <th scope="col">{say("occurrences")}</th>
          <th scope="col" className={styles.number}>
            {say("change")}
          </th>
          <th scope="col" className={styles.number}>
            {say("got")}
          </th>
          <th scope="col">{say("note")}</th>
          <th scope="col" />
        </tr>
      </thead>
      <tbody>
        {lines.map((line, at) => {
          const item = standard.items.find(({ id }) => id === line.item);
          if (item === undefined) return null;
          const isFirst = lines[at - 1]?.item !== line.item;
          const change = changeOf.get(line.item);
          return (
            <tr key={line.key} className={line.value === "" ? "" : styles.filled}>
              <th scope="row">
                {isFirst ? item.label : null}
                {isFirst && item.sampled === undefined && line.object === "" ? null : (
                  <Input
                    size="small"
                    aria-label={`${item.label} ${say("object")}`}
                    placeholder={say("object")}
                    value={line.object}
                    maxLength={40}
                    onChange={({ target }) => set(line.key, { object: target.value })}
                  />
                )}
              </th>
              <td className={styles.number}>{isFirst ? item.full : null}</td>
              <td>
                <span className={styles.counter}>
                  {item.graded === true ? null : (
                    <Button
                      size="small"
                      tabIndex={-1}
                      icon={<MinusOutlined />}
                      aria-label={`${item.label} −1`}
                      onClick={() => set(line.key, { value: step(line.value, -1) })}
                    />
                  )}
                  <input
                    data-count
                    className={styles.count}
                    inputMode="decimal"
                    aria-label={`${item.label} ${say(item.graded === true ? "graded" : "occurrences")}`}
                    value={line.value}
                    onChange={({ target }) => set(line.key, { value: target.value.replace(/[^\d.]/g, "") })}
                    onKeyDown={(event) => {
                      if (
                        item.graded !== true &&
                        (event.key === "+" || event.key === "=" || event.key === "-")
                      ) {
                        event.preventDefault();
                        set(line.key, { value: step(line.value, event.key === "-" ? -1 : 1) });
                      }
                      moveInSheet(event);
                    }}
                    onFocus={({ target }) => target.select()}
                  />
                  {item.graded === true ? null : (
                    <Button
                      size="small"
                      tabIndex={-1}
                      icon={<PlusOutlined />}
                      aria-label={`${item.label} +1`}
                      onClick={() => set(line.key, { value: step(line.value, 1) })}
                    />
                  )}
                </span>
              </td>
              <td className={styles.number}>
                {isFirst && change !== undefined ? (change ?? say("zeroes")) : null}
              </td>
              <td className={styles.number}>{isFirst ? markOf(item.full, change) : null}</td>
              <td>
                <Input
                  size="small"
                  variant="borderless"
                  aria-label={`${item.label} ${say("note")}`}
                  value={line.note}
                  maxLength={200}
                  onChange={({ target }) => set(line.key, { note: target.value })}
                />
              </td>
              <td className={styles.more}>
                {item.sampled === undefined ? null : (
                  <Button size="small" type="link" onClick={() => onChange(addObject(lines, line.item))}>
                    {say("addObject")}
                  </Button>
                )}
                {onProblem === undefined || !isFirst ? null : (
                  <Button size="small" type="link" tabIndex={-1} onClick={() => onProblem(line.item)}>
                    {say("addProblem")}
                  </Button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Enter and the arrow keys go to the same field of the next or the previous line. */
function moveInSheet(event: KeyboardEvent<HTMLInputElement>): void {
  const by = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const all = [
    ...(event.currentTarget.closest("table")?.querySelectorAll<HTMLInputElement>("input[data-count]") ?? []),
  ];
  all[all.indexOf(event.currentTarget) + by]?.focus();
}
