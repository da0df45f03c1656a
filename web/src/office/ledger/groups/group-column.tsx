import { CloseOutlined } from "@ant-design/icons";
import { Button, Select } from "antd";
import { useScope } from "../../../app/campaign.ts";
import { commonWords } from "../../../words/common.ts";
import { useWords } from "../../../words/define-words.ts";
import { ledgerWords } from "../../../words/ledger.ts";
import { FacetList } from "../filters/facet-list.tsx";
import { FACETS, type Facet, type LedgerArgs, type LedgerSearch } from "../ledger-search.ts";
import type { ChangeLedger } from "../use-ledger.ts";
import styles from "./group-column.module.css";

interface GroupColumnProps {
  readonly search: LedgerSearch;
  readonly args: LedgerArgs;
  readonly change: ChangeLedger;
}

export type Grouping = Facet | "unit";
export const GROUPINGS: readonly Grouping[] = ["unit", ...FACETS];

/** The table's groups beside it, each with its counts; choosing one shows its rows. Units go down a level at a time. */
export function GroupColumn({ search, args, change }: GroupColumnProps) {
  const say = useWords(ledgerWords);
  const common = useWords(commonWords);
  const { unit } = useScope();
  const by = GROUPINGS.find((one) => one === search.by);
  if (by === undefined) return null;
  return (
    <nav className={styles.column} aria-label={say("groupedBy", { facet: say(by) })}>
      <header className={styles.head}>
        <Select
          aria-label={say("group")}
          size="small"
          variant="borderless"
          value={by}
          options={GROUPINGS.map((value) => ({ value, label: say("groupedBy", { facet: say(value) }) }))}
          onChange={(value) => change({ by: value })}
        />
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={common("close")}
          onClick={() => change({ by: undefined })}
        />
      </header>
      <div className={styles.list}>
        {by === "unit" ? (
          <FacetList facet="unit" args={args} value={unit} onChoose={(value) => change({ unit: value })} />
        ) : (
          <FacetList
            facet={by}
            args={{ ...args, [by]: undefined }}
            value={search[by]}
            onChoose={(value) => change({ [by]: value })}
          />
        )}
      </div>
    </nav>
  );
}
