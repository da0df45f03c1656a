import { useReadPages } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { formatDay } from "../../ui/format.ts";
import { complaintWords } from "../../words/complaints.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { PagedTable } from "../shared/paged-table.tsx";

type Complaint = Answer<"list-own-complaints">["complaints"][number];

/** What one complained about, and what was answered. */
export function OwnComplaints() {
  const say = useWords(complaintWords);
  const [language] = useLanguage();
  const read = useReadPages("list-own-complaints", {});
  return (
    <PagedTable<Complaint>
      read={read}
      rows={read.data?.pages.flatMap(({ complaints }) => complaints) ?? []}
      rowKey={({ complaint }) => complaint}
      label={say("own")}
      empty={say("noneOwn")}
      columns={[
        { title: say("madeOn"), dataIndex: "made_on", render: (day: string) => formatDay(day, language) },
        { title: say("category"), dataIndex: "category", render: (one: Complaint["category"]) => say(one) },
        { title: say("text"), dataIndex: "text" },
        {
          title: say("answer"),
          dataIndex: "answer",
          render: (answer: string | null) => answer ?? say("noAnswer"),
        },
      ]}
    />
  );
}
