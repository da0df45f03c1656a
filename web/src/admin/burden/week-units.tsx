import { Link } from "@tanstack/react-router";
import { useReadPages } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { useScope } from "../../app/campaign.ts";
import { Section } from "../../ui/page.tsx";
import { burdenWords } from "../../words/burden.ts";
import { useWords } from "../../words/define-words.ts";
import { PagedTable } from "../shared/paged-table.tsx";
import { countColumns } from "./columns.ts";

type Row = Answer<"list-week-burden">["units"][number];

/** What was asked in a week of each unit right below, in official order; each leads down to its own. */
export function WeekUnits({ unit, week }: { readonly unit: string; readonly week: string }) {
  const say = useWords(burdenWords);
  const { campaign } = useScope();
  const read = useReadPages("list-week-burden", { campaign, unit, week });
  const title = read.data?.pages[0]?.title ?? week;
  return (
    <Section heading={say("byUnit", { week: title })}>
      <PagedTable<Row>
        read={read}
        rows={read.data?.pages.flatMap(({ units }) => units) ?? []}
        rowKey={(row) => row.unit}
        label={say("byUnit", { week: title })}
        empty={say("noBelow")}
        columns={[
          {
            title: say("unit"),
            dataIndex: "unit_name",
            render: (name: string, row) => (
              <Link to="." search={(before) => ({ ...before, unit: row.unit })}>
                {name}
              </Link>
            ),
          },
          ...countColumns(say),
        ]}
      />
    </Section>
  );
}
