import { useNavigate } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useState } from "react";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { commonWords } from "../../../words/common.ts";
import { useWords } from "../../../words/define-words.ts";
import { recheckWords } from "../../../words/rechecks.ts";
import styles from "../rechecks.module.css";
import { DueTable } from "./due-table.tsx";
import { HoldBar } from "./hold-bar.tsx";
import { AHEAD, type DueReading, KINDS } from "./use-due.ts";

interface DueListProps {
  readonly due: DueReading;
  readonly open: string | undefined;
  readonly onOpen: (problem: string) => void;
}

const KIND_WORDS = { look_back: "kindLookBack", draw: "kindDraw" } as const;

/** What is to be looked at, what is due first, first; those that were found to hold are noted several at once. */
export function DueList({ due: { list, rows, days, kind, counts }, open, onOpen }: DueListProps) {
  const say = useWords(recheckWords);
  const common = useWords(commonWords);
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  // What was recorded has left the list, and is no longer chosen.
  const standing = rows.filter(({ recheck }) => chosen.includes(recheck));
  const ask = (change: { readonly within?: string | undefined; readonly kind?: string | undefined }) =>
    void navigate({ to: ".", search: (before) => ({ ...before, ...change }) });
  return (
    <div className={styles.list}>
      <div className={`${styles.filters} no-print`}>
        <Select<number>
          aria-label={say("within")}
          value={days}
          onChange={(next) => ask({ within: next === 0 ? undefined : String(next) })}
          options={AHEAD.map((value) => ({
            value,
            label: value === 0 ? say("withinToday") : say("withinDays", { days: value }),
          }))}
        />
        <Select
          allowClear
          aria-label={say("kind")}
          placeholder={say("kind")}
          value={kind}
          onChange={(next: string | undefined) => ask({ kind: next })}
          options={KINDS.map((value) => ({ value, label: say(KIND_WORDS[value]) }))}
        />
      </div>
      <HoldBar rows={standing} onDone={() => setChosen([])} />
      <StateOf read={{ data: list.data, error: list.error, refetch: list.refetch }}>
        {() =>
          rows.length === 0 ? (
            <Empty
              step={
                days === 30 ? null : <Button onClick={() => ask({ within: "30" })}>{say("emptyNext")}</Button>
              }
            >
              {say("emptyWhy")}
            </Empty>
          ) : (
            <div className={styles.scroll}>
              <DueTable
                rows={rows}
                today={counts?.today ?? ""}
                open={open}
                chosen={standing}
                onChoose={setChosen}
                onOpen={onOpen}
              />
              {list.hasNextPage ? (
                <Button
                  type="link"
                  loading={list.isFetchingNextPage}
                  onClick={() => void list.fetchNextPage()}
                >
                  {common("moreRows")}
                </Button>
              ) : null}
            </div>
          )
        }
      </StateOf>
    </div>
  );
}
