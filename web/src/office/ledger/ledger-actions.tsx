import { DownloadOutlined, GroupOutlined } from "@ant-design/icons";
import { Button, Select, Tooltip } from "antd";
import { addressOf } from "../../api/call.ts";
import { RegisterButton } from "../../problem/register/register-button.tsx";
import { useWords } from "../../words/define-words.ts";
import { ledgerWords } from "../../words/ledger.ts";
import { GROUPINGS } from "./groups/group-column.tsx";
import type { LedgerCount } from "./ledger-count.tsx";
import { exportSortOf, type LedgerArgs, type LedgerSearch } from "./ledger-search.ts";
import type { ChangeLedger } from "./use-ledger.ts";
import { ViewsMenu } from "./views/views-menu.tsx";

interface LedgerActionsProps {
  readonly search: LedgerSearch;
  readonly args: LedgerArgs;
  readonly change: ChangeLedger;
  readonly found: LedgerCount;
  /** Begins to enter a new problem; undefined: the reader may not. */
  readonly onRegister: (() => void) | undefined;
}

/** Grouping, saved views, export, and entering what came in at the desk. */
export function LedgerActions({ search, args, change, found, onRegister }: LedgerActionsProps) {
  const say = useWords(ledgerWords);
  const { sort, limit: _, cursor: __, ...filters } = args;
  const href = addressOf("export-ledger", { ...filters, sort: exportSortOf(sort ?? "found") });
  return (
    <>
      {search.by === undefined ? (
        <Select
          aria-label={say("group")}
          value={null}
          placeholder={say("group")}
          prefix={<GroupOutlined />}
          popupMatchSelectWidth={false}
          options={GROUPINGS.map((value) => ({ value, label: say("groupedBy", { facet: say(value) }) }))}
          onChange={(by: string | null) => change({ by: by ?? undefined })}
        />
      ) : null}
      <ViewsMenu search={search} change={change} />
      <Tooltip title={say("exportTell", { rows: found.words })}>
        <Button href={href} download icon={<DownloadOutlined />}>
          {say("export")}
        </Button>
      </Tooltip>
      {onRegister === undefined ? null : <RegisterButton onOpen={onRegister} />}
    </>
  );
}
