import { trailPhrase } from "@cunjing/contract";
import type { ComponentProps } from "react";
import type { Answer } from "../../api/types.ts";
import { formatMoment } from "../../ui/format.ts";
import { useComma } from "../../ui/use-comma.ts";
import { useLanguage, usePhrase, useWords } from "../../words/define-words.ts";
import { trailWords } from "../../words/trail.ts";
import { PagedTable } from "../shared/paged-table.tsx";
import { changeLines } from "./change-lines.ts";
import styles from "./trail.module.css";

export type TrailEvent = Answer<"list-site-events">["events"][number];

interface EventTableProps {
  readonly read: ComponentProps<typeof PagedTable<TrailEvent>>["read"];
  readonly events: readonly TrailEvent[];
}

/** Event by event, the newest first; a row opens to what was before and after. */
export function EventTable({ read, events }: EventTableProps) {
  const say = useWords(trailWords);
  const phrase = usePhrase();
  const [language] = useLanguage();
  return (
    <PagedTable<TrailEvent>
      read={read}
      rows={events}
      rowKey={(event) =>
        `${event.received_at} ${event.kind} ${event.subject} ${JSON.stringify(event.change)}`
      }
      label={say("title")}
      empty={say("none")}
      expandable={{ expandedRowRender: (event) => <Change event={event} /> }}
      columns={[
        {
          title: say("receivedAt"),
          dataIndex: "received_at",
          width: 200,
          render: (at: string) => formatMoment(at, language),
        },
        {
          title: say("kind"),
          dataIndex: "kind",
          render: (kind: string) => phrase(trailPhrase(kind)),
        },
        { title: say("by"), dataIndex: "by", render: (by: string | null) => by ?? say("system") },
        { title: say("unit"), dataIndex: "unit_name", render: (name: string | null) => name ?? "—" },
        {
          title: say("subject"),
          dataIndex: "subject",
          width: 140,
          render: (subject: string) => <ShortId id={subject} />,
        },
      ]}
    />
  );
}

const LONGEST = 12;
const SHORTENED = 8;

/** As much of it as tells rows apart; the whole of it stands in the open row, and is copied from there. */
function ShortId({ id }: { readonly id: string }) {
  return (
    <code className={styles.code} title={id}>
      {id.length > LONGEST ? `${id.slice(0, SHORTENED)}…` : id}
    </code>
  );
}

function Change({ event: { at, kind, subject, change, command, account } }: { readonly event: TrailEvent }) {
  const say = useWords(trailWords);
  const comma = useComma();
  const [language] = useLanguage();
  return (
    <dl className={styles.change}>
      <dt>{say("at")}</dt>
      <dd>{formatMoment(at, language)}</dd>
      <dt>{say("subject")}</dt>
      <dd>
        <code className={styles.code}>{subject}</code>
      </dd>
      <dt>{say("code")}</dt>
      <dd>
        <code className={styles.code}>{kind}</code>
      </dd>
      {command === null ? null : (
        <>
          <dt>{say("command")}</dt>
          <dd>
            <code className={styles.code}>{command}</code>
          </dd>
        </>
      )}
      {account === null ? null : (
        <>
          <dt>{say("account")}</dt>
          <dd>
            <code className={styles.code}>{account}</code>
          </dd>
        </>
      )}
      {changeLines(change, comma).map(([name, value]) => (
        <div key={name} className={styles.changeLine}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
