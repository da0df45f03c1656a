import { DeleteOutlined, StarOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useCommand, useRead } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { ledgerWords } from "../../../words/ledger.ts";
import { FilterButton } from "../filters/filter-button.tsx";
import { cleared, type LedgerSearch } from "../ledger-search.ts";
import type { ChangeLedger } from "../use-ledger.ts";
import { SaveView } from "./save-view.tsx";
import { queryOfView, searchOfView } from "./view-query.ts";
import styles from "./views-menu.module.css";

const PAGE = "ledger";

/** Filters kept under a name: one's own, and those that others at the same desk share. */
export function ViewsMenu({
  search,
  change,
}: {
  readonly search: LedgerSearch;
  readonly change: ChangeLedger;
}) {
  const say = useWords(ledgerWords);
  const tell = useTell();
  const { campaign, unit } = useScope();
  const views = useRead("list-views", { campaign, page: PAGE }).data?.views ?? [];
  const save = useCommand("save-view");
  const drop = useCommand("drop-view");
  type View = (typeof views)[number];

  async function keep(view: string, name: string, query: View["query"], shared: boolean) {
    await save.mutateAsync({ args: { campaign }, body: { view, page: PAGE, name, query, shared } });
  }

  async function remove({ view, name, query, shared }: View) {
    try {
      await drop.mutateAsync({ args: { campaign }, body: { view } });
      tell.done(say("viewDropped", { name }), () => {
        keep(crypto.randomUUID(), name, query, shared).catch(tell.failed);
      });
    } catch (error) {
      tell.failed(error);
    }
  }

  return (
    <FilterButton label={say("views")} isChosen={false}>
      {(close) => (
        <div className={styles.menu}>
          {views.length === 0 ? <p className={styles.none}>{say("noViews")}</p> : null}
          <ul>
            {views.map((view) => (
              <li key={view.view} className={styles.view}>
                <button
                  type="button"
                  className={styles.name}
                  onClick={() => {
                    change({ ...cleared(), sort: undefined, by: undefined, ...searchOfView(view.query) });
                    close();
                  }}
                >
                  <StarOutlined aria-hidden /> {view.name}
                  {view.own ? null : (
                    <span className={styles.by}>{say("viewBy", { post: view.saved_by })}</span>
                  )}
                </button>
                {view.own ? (
                  <Button
                    type="text"
                    size="small"
                    icon={<DeleteOutlined />}
                    aria-label={say("dropView", { name: view.name })}
                    onClick={() => void remove(view)}
                  />
                ) : null}
              </li>
            ))}
          </ul>
          <SaveView
            onSave={async (name, shared) => {
              const existing = views.find((view) => view.own && view.name === name);
              try {
                await keep(
                  existing?.view ?? crypto.randomUUID(),
                  name,
                  queryOfView({ ...search, unit }),
                  shared,
                );
                tell.done(say("viewSaved", { name }));
                close();
              } catch (error) {
                tell.failed(error);
              }
            }}
          />
        </div>
      )}
    </FilterButton>
  );
}
