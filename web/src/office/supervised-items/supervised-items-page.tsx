import { Segmented } from "antd";
import { useState } from "react";
import { useRead, useReadPages } from "../../api/queries.ts";
import { Page } from "../../ui/page.tsx";
import { Beside } from "../../ui/side-panel.tsx";
import { StateOf } from "../../ui/states.tsx";
import { useWords } from "../../words/define-words.ts";
import { supervisedItemsWords } from "../../words/supervised-items.ts";
import { AskTabs } from "./ask-tabs.tsx";
import type { DispatchRow } from "./asks.ts";
import { BulkBar } from "./bulk-bar.tsx";
import { DispatchPanel } from "./dispatch-panel.tsx";
import { DispatchTable } from "./dispatch-table.tsx";
import { SentFigures } from "./sent-figures.tsx";
import styles from "./supervised-items.module.css";
import { useHeading } from "./use-heading.ts";
import { usePlace } from "./use-place.ts";

/** 督办件: what an office has to sign for, hand on, chase and answer; for whoever issues, what was sent and what became of it. */
export function SupervisedItemsPage() {
  const say = useWords(supervisedItemsWords);
  const place = usePlace();
  const { side, whose, own, asks, dispatch, scope, go, mayIssue, isKnown, isFollower, isFollowing } = place;
  const [chosen, setChosen] = useState<readonly DispatchRow[]>([]);
  const counts = useRead("count-dispatches", scope, { keep: true, enabled: isKnown });
  const list = useReadPages("list-dispatches", { ...scope, state: asks, limit: 100 }, { enabled: isKnown });
  const heading = useHeading(side, isFollowing, counts.data);
  const rows = list.data?.pages.flatMap((page) => page.dispatches) ?? [];
  // What a command moved out of the list is no longer chosen.
  const standing = chosen.flatMap(({ dispatch: id }) => rows.filter((row) => row.dispatch === id));
  function leave(change: Parameters<typeof go>[0]) {
    setChosen([]);
    go({ dispatch: undefined, ...change });
  }
  return (
    <Page
      filled
      title={say(side === "sent" ? "titleSent" : "title")}
      heading={heading}
      actions={
        <>
          {mayIssue ? (
            <Segmented
              aria-label={say("side")}
              value={side}
              options={[
                { value: "received", label: say(isFollower ? "inArea" : "received") },
                { value: "sent", label: say("sent") },
              ]}
              onChange={(value) => leave({ side: value, whose: undefined, asks: undefined })}
            />
          ) : null}
          {side === "received" && own !== undefined ? (
            <Segmented
              aria-label={say("whose")}
              value={whose}
              options={[
                { value: "own", label: say("whoseOwn") },
                { value: "all", label: say("whoseAll") },
              ]}
              onChange={(value) => leave({ whose: value, asks: undefined })}
            />
          ) : null}
        </>
      }
    >
      <Beside
        panel={
          dispatch === undefined ? undefined : (
            <DispatchPanel key={dispatch} dispatch={dispatch} onClose={() => go({ dispatch: undefined })} />
          )
        }
      >
        <div className={styles.list}>
          {side === "sent" ? <SentFigures /> : null}
          <AskTabs
            isFollowing={isFollowing}
            asks={asks}
            counts={counts.data}
            onChoose={(ask) => leave({ asks: ask })}
          />
          <BulkBar rows={standing} isFollowing={isFollower} onDone={() => setChosen([])} />
          <StateOf read={{ data: list.data, error: list.error, refetch: list.refetch }}>
            {({ pages }) => (
              <DispatchTable
                isFollowing={isFollowing}
                asks={asks}
                rows={rows}
                today={pages[0]?.today ?? ""}
                open={dispatch}
                chosen={standing}
                onChoose={setChosen}
                onOpen={(id) => go({ dispatch: id })}
                onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
              />
            )}
          </StateOf>
        </div>
      </Beside>
    </Page>
  );
}
