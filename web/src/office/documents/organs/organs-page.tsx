import { BODY_KINDS, type BodyKind } from "@cunjing/contract";
import { Link } from "@tanstack/react-router";
import { Button, Table, type TableProps } from "antd";
import { useState } from "react";
import { useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { Page } from "../../../ui/page.tsx";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { usePhrase, useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";
import { OrganForm } from "./organ-form.tsx";

export type Organ = Answer<"list-organs">["organs"][number];

/** Who issues documents in the campaign, under which code word; the office sets them up. */
export function OrgansPage() {
  const say = useWords(documentsWords);
  const phrase = usePhrase();
  const { campaign } = useScope();
  const { can } = useCampaign();
  const list = useRead("list-organs", { campaign });
  const [editing, setEditing] = useState<Organ | "new">();
  const mayWrite = can("campaign.write");
  const columns: TableProps<Organ>["columns"] = [
    { title: say("organName"), dataIndex: "name", key: "name" },
    { title: say("organCode"), dataIndex: "code", key: "code" },
    {
      title: say("organBody"),
      key: "body",
      render: (_, { body }) => phrase(BODY_KINDS[body as BodyKind]),
    },
    { title: say("organLevel"), key: "level", render: (_, { level }) => say(`level_${level as Level}`) },
    {
      title: say("organContact"),
      key: "contact",
      render: (_, { contact_post, contact_phone }) => [contact_post, contact_phone].filter(Boolean).join(" "),
    },
    {
      title: say("ownOrgan"),
      key: "own",
      render: (_, { own }) => (own ? <Tag tone="done">{say("isOwn")}</Tag> : ""),
    },
    {
      key: "edit",
      render: (_, organ) =>
        mayWrite ? (
          <Button size="small" onClick={() => setEditing(organ)}>
            {say("changeOrgan")}
          </Button>
        ) : null,
    },
  ];
  return (
    <Page
      title={say("organs")}
      heading={
        list.data === undefined
          ? say("organs")
          : say("organsHead", {
              count: list.data.organs.length,
              own: list.data.organs.filter(({ own }) => own).length,
            })
      }
      actions={
        <>
          <Link to={`/c/${campaign}/documents` as string}>{say("backToList")}</Link>
          {mayWrite ? (
            <Button type="primary" onClick={() => setEditing("new")}>
              {say("newOrgan")}
            </Button>
          ) : null}
        </>
      }
    >
      <StateOf read={list}>
        {({ organs }) => (
          <Table<Organ>
            size="small"
            rowKey="organ"
            aria-label={say("organs")}
            pagination={false}
            dataSource={organs}
            columns={columns}
            locale={{ emptyText: <Empty>{say("noOrgans")}</Empty> }}
          />
        )}
      </StateOf>
      {editing === undefined ? null : (
        <OrganForm {...(editing === "new" ? {} : { organ: editing })} onClose={() => setEditing(undefined)} />
      )}
    </Page>
  );
}

export type Level = "city" | "county" | "town" | "village";
