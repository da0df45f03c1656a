import { Table } from "antd";
import { useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { Section } from "../../../ui/page.tsx";
import { StateOf } from "../../../ui/states.tsx";
import { useWords } from "../../../words/define-words.ts";
import { responsibilityWords } from "../../../words/responsibilities.ts";
import { useView } from "../use-view.ts";
import { type FiledHolding, HoldingTable } from "./holding-table.tsx";

type Changed = Answer<"compare-responsibility-files">["changed"][number];

/** What changed from one filed version to another. */
export function FileComparison({ file, since }: { readonly file: string; readonly since: string }) {
  const say = useWords(responsibilityWords);
  const { campaign } = useView();
  const read = useRead("compare-responsibility-files", { campaign, file, since });
  const words = ({ post, holder, body, first_day, last_day }: FiledHolding): string =>
    `${post ?? holder} ${body ?? ""} ${first_day ?? ""} — ${last_day ?? say("open")}`;
  return (
    <StateOf read={read}>
      {({ since: one, file: two, added, removed, changed, unchanged }) => (
        <Section
          heading={say("compareHeading", {
            since: one.number,
            to: two.number,
            added: added.length,
            removed: removed.length,
            changed: changed.length,
            unchanged,
          })}
        >
          {added.length === 0 ? null : <h3>{say("added")}</h3>}
          {added.length === 0 ? null : <HoldingTable rows={added} />}
          {removed.length === 0 ? null : <h3>{say("removed")}</h3>}
          {removed.length === 0 ? null : <HoldingTable rows={removed} />}
          {changed.length === 0 ? null : (
            <>
              <h3>{say("changed")}</h3>
              <Table<Changed>
                size="small"
                pagination={false}
                rowKey={({ after }) => `${after.unit} ${after.kind} ${after.holder} ${after.first_day}`}
                dataSource={changed}
                columns={[
                  { key: "unit", title: say("unit"), render: (_, row) => row.after.unit_name },
                  {
                    key: "change",
                    title: say("changed"),
                    render: (_, { before, after }) => (
                      <>
                        <del>{words(before)}</del> <ins>{words(after)}</ins>
                      </>
                    ),
                  },
                ]}
              />
            </>
          )}
        </Section>
      )}
    </StateOf>
  );
}
