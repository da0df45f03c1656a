import { Link } from "@tanstack/react-router";
import { useReadPages } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { useScope } from "../../app/campaign.ts";
import { formatDay, formatTime } from "../../ui/format.ts";
import { Section } from "../../ui/page.tsx";
import { burdenWords } from "../../words/burden.ts";
import { type Language, useLanguage, useWords } from "../../words/define-words.ts";
import { PagedTable } from "../shared/paged-table.tsx";
import { countColumns } from "./columns.ts";

type Row = Answer<"list-week-burden">["units"][number];
type Report = Answer<"read-unit-burden">["weeks"][number]["reports_due"][number];

interface WeekUnitsProps {
  readonly unit: string;
  readonly week: string;
  /** Due in that week, from the unit and all below it. */
  readonly reports: readonly Report[];
}

/** A week: which reports were due, and what was asked of each unit right below, in official order; each leads down to its own. */
export function WeekUnits({ unit, week, reports }: WeekUnitsProps) {
  const say = useWords(burdenWords);
  const [language] = useLanguage();
  const { campaign } = useScope();
  const read = useReadPages("list-week-burden", { campaign, unit, week });
  const title = read.data?.pages[0]?.title ?? week;
  return (
    <Section heading={say("byUnit", { week: title })}>
      {reports.map(({ report, label, due, units, fields, prefilled }) => (
        <p key={`${report} ${due}`} style={{ marginBottom: 8 }}>
          {say("report", { label, due: dueWords(due, language), count: units })}
          {fields === null ? say("fieldsOpen") : say("fieldsEach", { fields, prefilled })}
        </p>
      ))}
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

/** 2019-05-10T10:00 or 2019-05-10, by the site's clock. */
const dueWords = (due: string, language: Language): string =>
  due.includes("T") ? formatTime(`${due}+08:00`, language) : formatDay(due, language, due);
