import { Button, Form, Input, Table } from "antd";
import { useState } from "react";
import { useCommand, useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useCampaign } from "../../../app/campaign.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { useWords } from "../../../words/define-words.ts";
import { responsibilityWords } from "../../../words/responsibilities.ts";
import styles from "../responsibilities.module.css";
import { useView } from "../use-view.ts";
import { FileComparison } from "./file-comparison.tsx";
import { FileContent } from "./file-content.tsx";

type FiledVersion = Answer<"list-responsibility-files">["files"][number];

/** The lists as they were filed with the office above: each version, and what changed since the one before. */
export function FilesTab() {
  const say = useWords(responsibilityWords);
  const required = useRequired();
  const tell = useTell();
  const { can } = useCampaign();
  const { campaign, unit, place, day, search, look } = useView();
  const [isFiling, setFiling] = useState(false);
  const command = useCommand("file-responsibilities");
  const read = useRead("list-responsibility-files", { campaign, below: unit, limit: 200 });

  async function file({ title }: { readonly title: string }): Promise<boolean> {
    try {
      const body = { file: crypto.randomUUID(), unit: place, title: title.trim(), day };
      const { number, holdings } = await command.mutateAsync({ args: { campaign }, body });
      tell.done(say("filedDone", { number, count: holdings }));
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }
  const before = (files: readonly FiledVersion[], { unit: of, number }: FiledVersion) =>
    files.find((one) => one.unit === of && one.number === number - 1);
  return (
    <>
      {can("responsibility.write") ? (
        <div className={`${styles.bar} no-print`}>
          <Button onClick={() => setFiling(true)}>{say("file")}</Button>
        </div>
      ) : null}
      <StateOf read={read}>
        {({ files }) =>
          files.length === 0 ? (
            <Empty>{say("filesEmpty")}</Empty>
          ) : (
            <Table<FiledVersion>
              size="small"
              pagination={false}
              rowKey="file"
              dataSource={files}
              columns={[
                { key: "unit", title: say("unit"), dataIndex: "unit_name" },
                {
                  key: "number",
                  title: say("number"),
                  render: (_, row) => say("version", { number: row.number }),
                },
                { key: "title", title: say("name"), dataIndex: "title" },
                { key: "day", title: say("days"), dataIndex: "day" },
                {
                  key: "holdings",
                  title: say("list"),
                  render: (_, row) => say("holdings", { count: row.holdings }),
                },
                { key: "by", title: say("filedBy"), render: (_, row) => `${row.filed_by} ${row.filed_on}` },
                {
                  key: "digest",
                  title: say("digest"),
                  render: (_, row) => <code>{row.digest.slice(0, 12)}</code>,
                },
                {
                  key: "act",
                  title: "",
                  render: (_, row) => {
                    const since = before(files, row)?.file;
                    return (
                      <span className={styles.actions}>
                        <Button
                          size="small"
                          type="link"
                          onClick={() => look({ file: row.file, since: undefined })}
                        >
                          {say("content")}
                        </Button>
                        {since === undefined ? null : (
                          <Button size="small" type="link" onClick={() => look({ file: row.file, since })}>
                            {say("compare")}
                          </Button>
                        )}
                      </span>
                    );
                  },
                },
              ]}
            />
          )
        }
      </StateOf>
      {search.file === undefined ? null : search.since === undefined ? (
        <FileContent file={search.file} />
      ) : (
        <FileComparison file={search.file} since={search.since} />
      )}
      <ActDialog<{ title: string }>
        isOpen={isFiling}
        onClose={() => setFiling(false)}
        onAct={file}
        verb={say("file")}
        heading={say("fileHeading")}
        consequences={<p>{say("fileWords")}</p>}
      >
        <Form.Item name="title" label={say("fileTitle")} rules={required}>
          <Input maxLength={100} autoFocus />
        </Form.Item>
      </ActDialog>
    </>
  );
}
