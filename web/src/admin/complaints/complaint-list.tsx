import { useNavigate } from "@tanstack/react-router";
import { Button, Form, Input, Segmented } from "antd";
import { type ComponentProps, useState } from "react";
import type { Answer } from "../../api/types.ts";
import { ActDialog } from "../../ui/act-dialog.tsx";
import { formatDay } from "../../ui/format.ts";
import { Page } from "../../ui/page.tsx";
import { useRequired } from "../../ui/use-required.ts";
import { complaintWords } from "../../words/complaints.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { PagedTable } from "../shared/paged-table.tsx";
import { useAct } from "../shared/use-act.ts";
import type { ComplaintState } from "./state-of.ts";

export type Complaint = Answer<"list-complaints">["complaints"][number];

interface ComplaintListProps {
  readonly lead: string;
  readonly state: ComplaintState;
  readonly read: ComponentProps<typeof PagedTable<Complaint>>["read"];
  readonly complaints: readonly Complaint[];
  readonly onAnswer: (answer: { complaint: string; answer: string }) => Promise<unknown>;
}

/** Complaints with their answers. Whose they are stands nowhere. */
export function ComplaintList({ lead, state, read, complaints, onAnswer }: ComplaintListProps) {
  const say = useWords(complaintWords);
  const required = useRequired({ whitespace: true });
  const [language] = useLanguage();
  const navigate = useNavigate();
  const act = useAct();
  const [asked, setAsked] = useState<Complaint>();
  const waiting = complaints.filter(({ answer }) => answer === null).length;
  return (
    <Page
      title={say("title")}
      heading={waiting === 0 ? say("noneWaiting") : say("waiting", { count: waiting })}
      lead={lead}
      actions={
        <Segmented<ComplaintState>
          aria-label={say("state")}
          value={state}
          onChange={(next) =>
            void navigate({
              to: ".",
              search: (before) => ({ ...before, state: next === "open" ? undefined : next }),
            })
          }
          options={(["open", "answered", "all"] as const).map((one) => ({ value: one, label: say(one) }))}
        />
      }
    >
      <PagedTable<Complaint>
        read={read}
        rows={complaints}
        rowKey={({ complaint }) => complaint}
        label={say("title")}
        empty={say(state === "answered" ? "noneAnswered" : "noneWaiting")}
        columns={[
          {
            title: say("madeOn"),
            dataIndex: "made_on",
            width: 130,
            render: (day: string) => formatDay(day, language),
          },
          {
            title: say("category"),
            dataIndex: "category",
            width: 170,
            render: (category: Complaint["category"]) => say(category),
          },
          {
            title: say("text"),
            dataIndex: "text",
            render: (text: string) => <span style={{ whiteSpace: "pre-line" }}>{text}</span>,
          },
          {
            title: say("answer"),
            key: "answer",
            width: "36%",
            render: (_, one) =>
              one.answer === null ? null : (
                <span style={{ whiteSpace: "pre-line" }}>
                  {one.answer}
                  {one.answered_on === null ? null : `（${formatDay(one.answered_on, language)}）`}
                </span>
              ),
          },
          {
            key: "act",
            className: "no-print",
            render: (_, one) => (
              <Button size="small" onClick={() => setAsked(one)}>
                {say(one.answer === null ? "reply" : "replyAnew")}
              </Button>
            ),
          },
        ]}
      />
      {asked === undefined ? null : (
        <ActDialog<{ answer: string }>
          isOpen
          heading={say("reply")}
          consequences={
            <>
              <blockquote style={{ margin: "0 0 12px", whiteSpace: "pre-line" }}>{asked.text}</blockquote>
              <p>{say("replyWhat")}</p>
            </>
          }
          verb={say("reply")}
          initial={{ answer: asked.answer ?? "" }}
          onAct={({ answer }) => act(say("replied"), () => onAnswer({ complaint: asked.complaint, answer }))}
          onClose={() => setAsked(undefined)}
        >
          <Form.Item name="answer" label={say("answer")} rules={required}>
            <Input.TextArea rows={5} maxLength={2000} showCount autoFocus />
          </Form.Item>
        </ActDialog>
      )}
    </Page>
  );
}
