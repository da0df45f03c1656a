import { useCampaign } from "../../../app/campaign.ts";
import { SidePanel } from "../../../ui/side-panel.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { usePeriod, usePeriodSearch, useTurn } from "../period/use-period.ts";
import { ListTags } from "../ranking/list-tags.tsx";
import { rankOf, useRows } from "../ranking/use-ranked.ts";
import { Adjust } from "./adjust.tsx";
import styles from "./unit.module.css";
import { UnitCheck } from "./unit-check.tsx";
import { UnitHistory } from "./unit-history.tsx";
import { UnitWhy } from "./unit-why.tsx";

const TABS = { why: "panelWhy", check: "panelSheet", history: "panelHistory" } as const;
type Tab = keyof typeof TABS;

/** Beside the ranking: one unit's score, why, what its county said, what was adjusted, and its earlier periods. */
export function UnitPanel({ unit }: { readonly unit: string }) {
  const say = useWords(periodWords);
  const turn = useTurn();
  const { can } = useCampaign();
  const { sheets, moves } = usePeriod();
  const search = usePeriodSearch();
  const { rows = [] } = useRows();
  const row = rows.find((one) => one.unit === unit);
  const rank = row === undefined ? undefined : rankOf(row);
  const hasCheck = can("assessment.review") && sheets.some(({ sheet }) => sheet === unit);
  const tabs = (Object.keys(TABS) as Tab[]).filter((one) => one !== "check" || hasCheck);
  const tab = tabs.find((one) => one === search.tab) ?? "why";
  return (
    <SidePanel
      label={say("unitPanel", { unit: row?.unit_name ?? "" })}
      onClose={() => {
        turn({ at: undefined, fact: undefined, tab: undefined });
        document.querySelector<HTMLButtonElement>(`[data-unit="${CSS.escape(unit)}"]`)?.focus();
      }}
      heading={
        <span className={styles.heading}>
          {row?.unit_name} {row?.printed}
          {row === undefined ? null : <ListTags row={row} />}
        </span>
      }
    >
      {rank === undefined ? null : (
        <p className={styles.soft}>
          {say("placeOf", { pool: rank.pool_label, size: rank.size, rank: rank.rank })}
        </p>
      )}
      {row?.adjustment == null ? null : (
        <p className={styles.adjusted}>
          <Tag tone="soon">{say("adjusted", { adjusted: row.adjustment.adjusted })}</Tag> {say("computed")}{" "}
          {row.printed} ·{" "}
          {say("adjustedWhy", { change: row.adjustment.change, reason: row.adjustment.reason })}
        </p>
      )}
      {row !== undefined && moves.some(({ move }) => move === "adjust") ? <Adjust row={row} /> : null}
      <nav className={styles.tabs} aria-label={say("views")}>
        {tabs.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === tab ? "true" : undefined}
            onClick={() => turn({ tab: one })}
          >
            {say(TABS[one])}
          </button>
        ))}
      </nav>
      {tab === "why" ? <UnitWhy unit={unit} scoreOf={row?.score_of} printed={row?.printed} /> : null}
      {tab === "check" ? <UnitCheck unit={unit} /> : null}
      {tab === "history" ? <UnitHistory unit={unit} /> : null}
    </SidePanel>
  );
}
