import { Button } from "antd";
import { useState } from "react";
import { useCampaign } from "../../app/campaign.ts";
import { useWords } from "../../words/define-words.ts";
import { supervisedItemsWords } from "../../words/supervised-items.ts";
import { ActDialogOf } from "./acts/acts.tsx";
import { DOCUMENT_ACTS, type DocumentAct, rowsFor } from "./acts/which-acts.ts";
import type { DispatchRow } from "./asks.ts";
import styles from "./supervised-items.module.css";

/** What can be done with those that are chosen, each with how many of them it fits. */
export function BulkBar({
  rows,
  isFollowing,
  onDone,
}: {
  readonly rows: readonly DispatchRow[];
  /** Whether the reader follows what others do: what fits that comes first. */
  readonly isFollowing: boolean;
  readonly onDone: () => void;
}) {
  const say = useWords(supervisedItemsWords);
  const { can } = useCampaign();
  const [act, setAct] = useState<DocumentAct>();
  if (rows.length === 0) return null;
  const fitting = DOCUMENT_ACTS.map((one) => ({ one, count: rowsFor(one, rows, can).length }));
  const usual = fitting.filter(({ count }) => count > 0);
  const first = (isFollowing ? usual.find(({ one }) => one === "remind") : undefined)?.one ?? usual[0]?.one;
  return (
    <section className={styles.bar} aria-label={say("chosen", { count: rows.length })}>
      <span>{say("chosen", { count: rows.length })}</span>
      {fitting
        .filter(({ count }) => count > 0)
        .map(({ one, count }) => (
          <Button
            key={one}
            type={one === first ? "primary" : "default"}
            danger={one === "warn"}
            onClick={() => setAct(one)}
          >
            {say("actCount", { act: say(one), count })}
          </Button>
        ))}
      {first === undefined ? <span>{say("nothingFits")}</span> : null}
      <Button type="text" onClick={onDone}>
        {say("chooseNone")}
      </Button>
      {act === undefined ? null : (
        <ActDialogOf
          act={act}
          rows={rowsFor(act, rows, can)}
          onClose={() => setAct(undefined)}
          onDone={() => {
            setAct(undefined);
            onDone();
          }}
        />
      )}
    </section>
  );
}
