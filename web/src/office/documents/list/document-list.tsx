import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Select, Tabs } from "antd";
import { useRead } from "../../../api/queries.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { Page } from "../../../ui/page.tsx";
import { useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";
import styles from "../documents.module.css";
import { KINDS, kindWords } from "../kinds.ts";
import { DocumentTable } from "./document-table.tsx";
import { OpenReceipts } from "./open-receipts.tsx";
import { ADDRESSEE_STAGES, STAGES, type Stage } from "./stages.ts";
import { useStageCounts } from "./use-stage-counts.ts";

const route = getRouteApi("/c/$campaign/documents");

/** Documents by what they wait for; the heading says what waits for the reader's side. */
export function DocumentList() {
  const say = useWords(documentsWords);
  const kindName = useWords(kindWords);
  const { campaign } = useScope();
  const { can } = useCampaign();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayDraft = can("document.draft");
  const stages = mayDraft ? STAGES : ADDRESSEE_STAGES;
  const { counts, heading } = useStageCounts();
  const usual: Stage = mayDraft || (counts.to_receive ?? 0) === 0 ? "all" : "to_receive";
  const stage = stages.find((one) => one === search.state) ?? usual;
  const organs = useRead("list-organs", { campaign }, { enabled: mayDraft });
  const go = (change: Partial<Record<"state" | "kind" | "organ", string | undefined>>) =>
    void navigate({ search: (before) => ({ ...before, ...change }) as typeof search });
  return (
    <Page
      filled
      title={say("title")}
      heading={heading}
      actions={
        mayDraft ? (
          <>
            <Link to={`/c/${campaign}/documents/numbers` as string}>{say("numbers")}</Link>
            <Link to={`/c/${campaign}/documents/organs` as string}>{say("organs")}</Link>
            <Button type="primary" href={`/c/${campaign}/documents/draft`}>
              {say("draft")}
            </Button>
          </>
        ) : undefined
      }
    >
      <Tabs
        className={styles.tabs ?? ""}
        activeKey={stage}
        onChange={(key) => go({ state: key })}
        items={stages.map((one) => ({
          key: one,
          label: (
            <>
              {say(`stage_${one}`)} <span className={styles.soft}>{counts[one] ?? ""}</span>
            </>
          ),
        }))}
      />
      {stage === "to_receive" ? null : (
        <div className={styles.filters}>
          <Select
            allowClear
            placeholder={say("kind")}
            aria-label={say("kind")}
            value={search.kind}
            options={KINDS.map((kind) => ({ value: kind, label: kindName(kind) }))}
            onChange={(kind) => go({ kind })}
            popupMatchSelectWidth={false}
            className={styles.filter ?? ""}
          />
          {mayDraft ? (
            <Select
              allowClear
              placeholder={say("organ")}
              aria-label={say("organ")}
              value={search.organ}
              options={(organs.data?.organs ?? []).map(({ organ, name }) => ({
                value: organ,
                label: name,
              }))}
              onChange={(organ) => go({ organ })}
              popupMatchSelectWidth={false}
              className={styles.filter ?? ""}
            />
          ) : null}
        </div>
      )}
      {stage === "to_receive" ? (
        <OpenReceipts />
      ) : (
        <DocumentTable
          stage={stage}
          {...(search.kind === undefined ? {} : { kind: search.kind })}
          {...(search.organ === undefined ? {} : { organ: search.organ })}
        />
      )}
    </Page>
  );
}
