import { Link } from "@tanstack/react-router";
import { Table } from "antd";
import type { Answer } from "../../api/types.ts";
import { burdenWords } from "../../words/burden.ts";
import { useWords } from "../../words/define-words.ts";
import { countColumns } from "./columns.ts";

type Week = Answer<"read-unit-burden">["weeks"][number];

interface UnitWeeksProps {
  readonly burden: Answer<"read-unit-burden">;
  /** The week whose units are shown below. */
  readonly chosen: string | undefined;
}

/** What was asked of the unit and all below it, week by week, the newest first. */
export function UnitWeeks({ burden: { weeks }, chosen }: UnitWeeksProps) {
  const say = useWords(burdenWords);
  return (
    <Table<Week>
      size="small"
      rowKey="week"
      pagination={false}
      dataSource={weeks.toReversed()}
      aria-label={say("weeks")}
      columns={[
        {
          title: say("week"),
          dataIndex: "title",
          render: (title: string, { week }) => (
            <Link
              to="."
              search={(before) => ({ ...before, week })}
              {...(week === chosen ? { "aria-current": "true" as const } : {})}
            >
              {title}
            </Link>
          ),
        },
        ...countColumns(say),
      ]}
    />
  );
}
