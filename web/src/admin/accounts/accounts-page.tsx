import { ROLES, type Role } from "@cunjing/contract";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Button, Input, Select } from "antd";
import { useCallback, useState } from "react";
import { useReadPages } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { useAccount } from "../../app/account.ts";
import { openableRow } from "../../ui/openable-row.ts";
import { Page } from "../../ui/page.tsx";
import { Beside } from "../../ui/side-panel.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useComma } from "../../ui/use-comma.ts";
import { accountWords } from "../../words/accounts.ts";
import { usePhrase, useWords } from "../../words/define-words.ts";
import { PagedTable } from "../shared/paged-table.tsx";
import { AccountPanel } from "./account-panel.tsx";
import styles from "./accounts.module.css";
import { OpenAccount } from "./open-account.tsx";

type Row = Answer<"list-accounts">["accounts"][number];
const ROLE_NAMES = Object.keys(ROLES) as Role[];

const route = getRouteApi("/site/accounts");

/** Accounts and what each may do. When they were used stands nowhere (requirements, D-1). */
export function AccountsPage() {
  const say = useWords(accountWords);
  const phrase = usePhrase();
  const comma = useComma();
  const navigate = useNavigate();
  const { search, role, state, account } = route.useSearch();
  const canWrite = useAccount().data?.verbs.includes("account.write") === true;
  const [isOpening, setOpening] = useState(false);
  const chosenRole = ROLE_NAMES.find((one) => one === role);
  const chosenState = state === "open" || state === "disabled" ? state : undefined;
  const read = useReadPages("list-accounts", { search, role: chosenRole, state: chosenState });
  const accounts = read.data?.pages.flatMap((page) => page.accounts) ?? [];
  const go = useCallback(
    (more: Record<string, string | undefined>) =>
      void navigate({ to: ".", search: (before: object) => ({ ...before, ...more }) as never }),
    [navigate],
  );
  const close = useCallback(() => go({ account: undefined }), [go]);
  return (
    <Page
      filled
      title={say("title")}
      heading={say(read.hasNextPage ? "headingMore" : "heading", { count: accounts.length })}
      lead={say("lead")}
      actions={
        canWrite ? (
          <Button type="primary" onClick={() => setOpening(true)}>
            {say("openAccount")}
          </Button>
        ) : null
      }
    >
      <div className={styles.filters}>
        <Input.Search
          allowClear
          style={{ width: 280 }}
          placeholder={say("search")}
          aria-label={say("search")}
          defaultValue={search ?? ""}
          onSearch={(text) => go({ search: text.trim() || undefined, account: undefined })}
        />
        <Select
          allowClear
          style={{ width: 220 }}
          placeholder={say("anyRole")}
          aria-label={say("role")}
          value={chosenRole}
          onChange={(next?: Role) => go({ role: next, account: undefined })}
          options={ROLE_NAMES.map((one) => ({ value: one, label: phrase(ROLES[one]) }))}
        />
        <Select
          allowClear
          style={{ width: 160 }}
          placeholder={say("anyState")}
          aria-label={say("state")}
          value={chosenState}
          onChange={(next?: string) => go({ state: next, account: undefined })}
          options={[
            { value: "open", label: say("open") },
            { value: "disabled", label: say("disabled") },
          ]}
        />
      </div>
      <Beside
        panel={
          account === undefined ? undefined : <AccountPanel key={account} account={account} onClose={close} />
        }
      >
        <div className={styles.scroll}>
          <PagedTable<Row>
            read={read}
            rows={accounts}
            rowKey={(one) => one.account}
            label={say("title")}
            empty={say("none")}
            onRow={(one) => openableRow(() => go({ account: one.account }), one.account === account)}
            columns={[
              { title: say("post"), dataIndex: "post" },
              { title: say("name"), dataIndex: "name" },
              {
                title: say("roles"),
                dataIndex: "roles",
                render: (roles: readonly Role[]) => roles.map((one) => phrase(ROLES[one])).join(comma),
              },
              {
                title: say("state"),
                dataIndex: "disabled",
                render: (isDisabled: boolean) =>
                  isDisabled ? (
                    <Tag tone="late">{say("disabled")}</Tag>
                  ) : (
                    <Tag tone="done">{say("open")}</Tag>
                  ),
              },
            ]}
          />
        </div>
      </Beside>
      {isOpening ? (
        <OpenAccount onClose={() => setOpening(false)} onOpened={(id) => go({ account: id })} />
      ) : null}
    </Page>
  );
}
