import { DRAFTED_KINDS, type DraftedKindId, ROLES } from "@cunjing/contract";
import { useNavigate } from "@tanstack/react-router";
import { Alert, Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { Failure } from "../../../api/failure.ts";
import { useCommand, useRead } from "../../../api/queries.ts";
import type { Answer, Body } from "../../../api/types.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { DayField } from "../../../ui/day-field.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useComma } from "../../../ui/use-comma.ts";
import { useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";
import { KINDS, kindWords, RESPONSIBLE_KINDS } from "../kinds.ts";
import styles from "./draft.module.css";
import { readWords, type WordValues } from "./read-words.ts";
import { Recipients, type Said } from "./recipients.tsx";
import { SubjectPicker } from "./subject-picker.tsx";
import { WordFields } from "./word-fields.tsx";

type Drafted = Body<"draft-document">;

interface DraftFormProps {
  readonly kind?: string;
  readonly subject?: string;
  /** The draft that is drafted anew. */
  readonly before?: Answer<"read-document">;
}

interface Values {
  readonly words?: WordValues;
  readonly receipts_by?: string;
  readonly urgency?: Drafted["urgency"];
  readonly publicity?: Drafted["publicity"];
  readonly countersign?: readonly string[];
}

/** What is asked of a drafter. Refusals (no power to write this to that office) stand below in the server's words, and nothing is lost. */
export function DraftForm({ kind: kindBefore, subject: subjectBefore, before }: DraftFormProps) {
  const say = useWords(documentsWords);
  const kindName = useWords(kindWords);
  const comma = useComma();
  const tell = useTell();
  const navigate = useNavigate();
  const { campaign } = useScope();
  const { home } = useCampaign();
  const [kind, setKind] = useState(KINDS.find((one) => one === kindBefore));
  const [subject, setSubject] = useState(subjectBefore);
  const [organChosen, setOrgan] = useState(before?.organ);
  const [to, setTo] = useState<readonly Said[]>([]);
  const [refused, setRefused] = useState<Failure>();
  const [form] = Form.useForm<Values>();
  const organs = useRead("list-organs", { campaign });
  const draft = useCommand("draft-document");
  const redraft = useCommand("redraft-document");
  const own = (organs.data?.organs ?? []).filter((organ) => organ.own);
  const organ = organChosen ?? own[0]?.organ;
  const isResponsible = home.some(({ role }) => ROLES[role].side === "responsible");
  const usual = (one: DraftedKindId) => RESPONSIBLE_KINDS.includes(one) === isResponsible;
  const options = (ones: readonly DraftedKindId[]) =>
    ones.map((one) => ({ value: one, label: kindName(one) }));

  async function act() {
    if (kind === undefined || subject === undefined || organ === undefined) return;
    const values = await form.validateFields().catch(() => undefined);
    if (values === undefined) return;
    const said = {
      words: readWords(values.words ?? {}) as NonNullable<Drafted["words"]>,
      ...(to.length > 0 ? { to: [...to] } : {}),
      ...(values.receipts_by ? { receipts_by: values.receipts_by } : {}),
      ...(values.urgency ? { urgency: values.urgency } : {}),
      ...(values.publicity ? { publicity: values.publicity } : {}),
      ...(values.countersign && values.countersign.length > 0
        ? { countersign: [...values.countersign] }
        : {}),
    };
    setRefused(undefined);
    try {
      const { document, addressees } =
        before === undefined
          ? await draft.mutateAsync({
              args: { campaign },
              body: { document: crypto.randomUUID(), kind, subject, organ, ...said },
            })
          : await redraft.mutateAsync({
              args: { campaign },
              base: before.revision,
              body: { document: before.document, ...said },
            });
      tell.done(say("drafted", { to: addressees.join(comma) || say("nobody") }));
      // The form is done with: Back leads to where it was opened.
      const to = `/c/${campaign}/documents` as string;
      await navigate({ to, search: { document } as never, replace: true });
    } catch (error) {
      if (error instanceof Failure) setRefused(error);
      else tell.failed(error);
    }
  }

  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className={styles.form ?? ""}
      onFinish={() => void act()}
    >
      <div className={styles.first}>
        <Form.Item label={say("kind")} htmlFor="draft-kind">
          <Select
            id="draft-kind"
            showSearch={{ optionFilterProp: "label" }}
            disabled={before !== undefined}
            value={kind}
            placeholder={say("chooseKind")}
            options={[
              { label: say("usualKinds"), options: options(KINDS.filter(usual)) },
              { label: say("otherKinds"), options: options(KINDS.filter((one) => !usual(one))) },
            ]}
            onChange={(next) => {
              if (kind === undefined || DRAFTED_KINDS[kind].noun !== DRAFTED_KINDS[next].noun)
                setSubject(undefined);
              setKind(next);
            }}
          />
        </Form.Item>
        <Form.Item label={say("record")}>
          {kind === undefined ? (
            <Input disabled aria-label={say("record")} placeholder={say("chooseKindFirst")} />
          ) : before === undefined ? (
            <SubjectPicker kind={kind} subject={subject} onChoose={setSubject} />
          ) : (
            <Input disabled aria-label={say("record")} value={before.unit_name} />
          )}
        </Form.Item>
        <Form.Item label={say("organ")} htmlFor="draft-organ">
          <Select
            id="draft-organ"
            disabled={before !== undefined}
            value={organ}
            placeholder={say("noOrgan")}
            options={own.map((one) => ({ value: one.organ, label: one.name }))}
            onChange={setOrgan}
          />
        </Form.Item>
      </div>
      {kind === undefined ? null : <WordFields kind={kind} before={before?.words ?? {}} />}
      <Recipients to={to} onTo={setTo} usual={before?.addressees.map(({ name }) => name) ?? []} />
      <div className={styles.first}>
        <Form.Item name="receipts_by" label={say("receiptsBy")} initialValue={before?.receipts_by ?? ""}>
          <DayField />
        </Form.Item>
        <Form.Item name="urgency" label={say("urgency")} initialValue={before?.urgency ?? undefined}>
          <Select allowClear options={["特急", "加急"].map((value) => ({ value, label: value }))} />
        </Form.Item>
        <Form.Item name="publicity" label={say("publicity")} initialValue={before?.publicity ?? "依申请公开"}>
          <Select
            options={["主动公开", "依申请公开", "不予公开"].map((value) => ({ value, label: value }))}
          />
        </Form.Item>
        <Form.Item name="countersign" label={say("countersign")} initialValue={before?.countersign ?? []}>
          <Select mode="tags" placeholder={say("countersignExample")} open={false} suffixIcon={null} />
        </Form.Item>
      </div>
      {refused === undefined ? null : (
        <Alert
          type="error"
          showIcon
          title={refused.problem.detail ?? refused.problem.title}
          description={refused.problem.next}
        />
      )}
      <div>
        <Button
          type="primary"
          htmlType="submit"
          disabled={kind === undefined || subject === undefined || organ === undefined}
          loading={draft.isPending || redraft.isPending}
        >
          {say(before === undefined ? "makeDraft" : "makeRedraft")}
        </Button>
      </div>
    </Form>
  );
}
