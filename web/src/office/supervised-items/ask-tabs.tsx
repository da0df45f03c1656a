import { Tabs } from "antd";
import type { Answer } from "../../api/types.ts";
import { useWords } from "../../words/define-words.ts";
import { supervisedItemsWords } from "../../words/supervised-items.ts";
import { ASKS, type Ask } from "./asks.ts";
import styles from "./supervised-items.module.css";

interface AskTabsProps {
  /** Whether the reader follows what others do with them. */
  readonly isFollowing: boolean;
  readonly asks: Ask;
  readonly counts: Answer<"count-dispatches"> | undefined;
  readonly onChoose: (ask: Ask) => void;
}

/** Narrower than usual: all of them stand beside each other in large type too. */
const GUTTER = 20;

/** The lists by state, each with how many there are: they add up to all of them, and what is overdue is told of all. */
export function AskTabs({ isFollowing, asks, counts, onChoose }: AskTabsProps) {
  const say = useWords(supervisedItemsWords);
  return (
    <Tabs
      className={styles.tabs ?? ""}
      tabBarGutter={GUTTER}
      activeKey={asks}
      onChange={(key) => onChoose(key as Ask)}
      items={ASKS.filter((ask) => ask !== "settled" || ask === asks || (counts?.settled.count ?? 0) > 0).map(
        (ask) => ({
          key: ask,
          label: (
            <span className={ask === "overdue" && (counts?.overdue.count ?? 0) > 0 ? styles.late : undefined}>
              {say(isFollowing && ask === "to_sign" ? "ask_unsigned" : `ask_${ask}`)}{" "}
              <span className={styles.count}>{counts?.[ask].count ?? ""}</span>
            </span>
          ),
        }),
      )}
    />
  );
}
