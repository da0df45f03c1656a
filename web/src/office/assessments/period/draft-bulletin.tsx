import type { AssessmentState } from "@cunjing/contract";
import { useNavigate } from "@tanstack/react-router";
import { Button, Checkbox, Form, Modal, Select } from "antd";
import { useState } from "react";
import { useCommand, useRead } from "../../../api/queries.ts";
import { useCampaign } from "../../../app/campaign.ts";
import { addressOfThing } from "../../../app/links.ts";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { bulletinOf, type Draft, draftsFrom, showsRanking } from "./bulletin-of.ts";
import { DocumentsOf, useDocumentsOf } from "./documents-of.tsx";
import styles from "./period.module.css";
import { isIssuedState, usePeriod, usePeriodParams } from "./use-period.ts";

const DISPLAYS = {
  all: "displayAll",
  "first-and-last-three": "displayEnds",
  "no-scores": "displayNoScores",
} as const;

/** Drafts the ranking bulletin, or another document that is made from the result; it goes on at the page of documents. */
export function DraftBulletin() {
  const say = useWords(periodWords);
  const tell = useTell();
  const navigate = useNavigate();
  const { campaign, assessment } = usePeriodParams();
  const { title, period, state } = usePeriod();
  const { can } = useCampaign();
  const draft = useCommand("draft-document");
  const [isOpen, setOpen] = useState(false);
  const made = useDocumentsOf(assessment);
  const drafts = draftsFrom(state as AssessmentState);
  const usual = drafts.find(({ kind: one }) => one === bulletinOf(period)) ?? drafts[0];
  const [chosenKind, setKind] = useState<Draft>();
  const kind = chosenKind ?? usual?.kind;
  const [display, setDisplay] = useState<keyof typeof DISPLAYS>("all");
  const [explain, setExplain] = useState(false);
  const organs = useRead("list-organs", { campaign }, { enabled: isOpen });
  const own = organs.data?.organs.filter((one) => one.own) ?? [];
  const [chosen, setChosen] = useState<string>();
  const organ = chosen ?? own[0]?.organ;
  if (kind === undefined || usual === undefined || !can("document.draft") || !can("assessment.review"))
    return <DocumentsOf assessment={assessment} />;
  const isBulletin = showsRanking(kind);
  const isMade = made.some((one) => one.kind === usual.kind);
  async function go() {
    if (organ === undefined) return;
    const document = crypto.randomUUID();
    const words = isBulletin ? { display, explain } : {};
    try {
      const done = await draft.mutateAsync({
        args: { campaign },
        body: {
          document,
          kind,
          subject: assessment,
          organ,
          words,
          to: [],
          publicity: "依申请公开",
          countersign: [],
        } as never,
      });
      tell.done(say("bulletinDone", { title: done.title }));
      await navigate({ href: addressOfThing(campaign, { noun: "document", id: document }) });
    } catch (error) {
      tell.failed(error);
    }
  }
  return (
    <>
      <DocumentsOf assessment={assessment} />
      <Button type={isIssuedState(state) && !isMade ? "primary" : "default"} onClick={() => setOpen(true)}>
        {say(showsRanking(usual.kind) ? "bulletin" : "draftBriefing")}
      </Button>
      <Modal
        open={isOpen}
        title={say("bulletinHeading", { period: title })}
        okText={say("bulletinGo")}
        okButtonProps={{ disabled: organ === undefined }}
        confirmLoading={draft.isPending}
        onOk={() => void go()}
        onCancel={() => setOpen(false)}
      >
        <p className={styles.what}>{say("bulletinWhat")}</p>
        <Form layout="vertical">
          <Form.Item label={say("bulletinKind")}>
            <Select
              value={kind}
              aria-label={say("bulletinKind")}
              options={drafts.map(({ kind: value, word }) => ({ value, label: say(word) }))}
              onChange={setKind}
            />
          </Form.Item>
          <Form.Item label={say("bulletinOrgan")}>
            <Select
              {...(organ === undefined ? {} : { value: organ })}
              aria-label={say("bulletinOrgan")}
              options={own.map(({ organ: value, name, code }) => ({ value, label: `${name}（${code}）` }))}
              notFoundContent={say("noOrgan")}
              onChange={setChosen}
            />
          </Form.Item>
          {isBulletin ? (
            <>
              <Form.Item label={say("bulletinDisplay")}>
                <Select
                  value={display}
                  aria-label={say("bulletinDisplay")}
                  options={Object.entries(DISPLAYS).map(([value, word]) => ({ value, label: say(word) }))}
                  onChange={setDisplay}
                />
              </Form.Item>
              <Checkbox checked={explain} onChange={({ target }) => setExplain(target.checked)}>
                {say("bulletinExplain")}
              </Checkbox>
            </>
          ) : null}
        </Form>
      </Modal>
    </>
  );
}
