import { useCallback } from "react";
import { useCampaign } from "../../app/campaign.ts";
import { mayRegister } from "../../app/may-register.ts";
import { ProblemPanel } from "../../problem/problem-panel.tsx";
import { RegisterPanel } from "../../problem/register/register-panel.tsx";
import { useRegister } from "../../problem/register/use-register.ts";
import { Page } from "../../ui/page.tsx";
import { Beside } from "../../ui/side-panel.tsx";
import { useWords } from "../../words/define-words.ts";
import { ledgerWords } from "../../words/ledger.ts";
import { FilterBar } from "./filters/filter-bar.tsx";
import { FilterChips } from "./filters/filter-chips.tsx";
import { GroupColumn } from "./groups/group-column.tsx";
import styles from "./ledger.module.css";
import { LedgerActions } from "./ledger-actions.tsx";
import { useLedgerCount } from "./ledger-count.tsx";
import { LedgerHeading } from "./ledger-heading.tsx";
import { ProblemsTable } from "./problems-table.tsx";
import { RequestsTable } from "./requests/requests-table.tsx";
import { SortNote } from "./sort-note.tsx";
import { useLedger, useLedgerSearch } from "./use-ledger.ts";

/** All problems of a scope as a table: filters, groups, views, and the story of a row beside it. */
export function LedgerPage() {
  const say = useWords(ledgerWords);
  const here = useCampaign();
  const { search, change } = useLedgerSearch();
  const ledger = useLedger(search);
  const args = { ...ledger.args, sort: ledger.sort };
  const found = useLedgerCount(args);
  const close = useCallback(() => change({ problem: undefined }), [change]);
  const open = (problem: string) => change({ problem }, { replace: search.problem !== undefined });
  const areRequests = search.asks === "requests";
  const register = useRegister();
  const canRegister = mayRegister(here);
  const endRegister = useCallback(() => change({ register: undefined }), [change]);
  const beginRegister = () => {
    register.next();
    change({ register: "1", problem: undefined });
  };
  // A problem that is opened stands over the form, which is there again when it is closed.
  const panel =
    search.problem !== undefined ? (
      <ProblemPanel key={search.problem} problem={search.problem} onClose={close} onProblem={open} />
    ) : search.register !== undefined && canRegister ? (
      <RegisterPanel register={register} onClose={endRegister} onProblem={open} />
    ) : undefined;
  return (
    <Page
      filled
      title={say("title")}
      heading={<LedgerHeading />}
      actions={
        areRequests ? undefined : (
          <LedgerActions
            search={search}
            args={args}
            change={change}
            found={found}
            onRegister={canRegister ? beginRegister : undefined}
          />
        )
      }
    >
      {areRequests ? (
        <div className={styles.under}>{say("requestsHelp")}</div>
      ) : (
        <>
          <search className={`${styles.bar} no-print`} aria-label={say("filters")}>
            <FilterBar search={search} args={args} change={change} />
          </search>
          <div className={styles.under}>
            <span role="status">{found.words}</span>
            <FilterChips search={search} change={change} />
            <SortNote sort={ledger.sort} search={search} change={change} />
          </div>
        </>
      )}
      <Beside panel={panel}>
        <div className={styles.table} data-beside={panel !== undefined}>
          {areRequests ? null : <GroupColumn search={search} args={args} change={change} />}
          <div className={styles.rows}>
            {areRequests ? (
              <RequestsTable today={here.as_of.slice(0, 10)} opened={search.problem} onOpen={open} />
            ) : (
              <ProblemsTable
                search={search}
                ledger={ledger}
                count={found.count}
                change={change}
                onOpen={open}
              />
            )}
          </div>
        </div>
      </Beside>
    </Page>
  );
}
