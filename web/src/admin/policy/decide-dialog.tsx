import { Form, Input, Radio } from "antd";
import { useCommand } from "../../api/queries.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { ActDialog } from "../../ui/act-dialog.tsx";
import { DayField } from "../../ui/day-field.tsx";
import { formatDay } from "../../ui/format.ts";
import { useTell } from "../../ui/tell.tsx";
import { useRequired } from "../../ui/use-required.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { policyWords } from "../../words/policy.ts";
import { siteDayOf } from "../site-day.ts";
import type { Decision } from "./policy.ts";

interface Values {
  readonly value: string;
  readonly set_by?: string;
  readonly first_day: string;
}

/** Takes a decision where the document leaves a choice; what has ended keeps what held then. */
export function DecideDialog({
  decision,
  onClose,
}: {
  readonly decision: Decision;
  readonly onClose: () => void;
}) {
  const say = useWords(policyWords);
  const required = useRequired();
  const [language] = useLanguage();
  const tell = useTell();
  const { campaign } = useScope();
  const { revision, as_of } = useCampaign();
  const change = useCommand("change-policy");
  const today = siteDayOf(as_of);

  async function decide({ value, set_by, first_day }: Values): Promise<boolean> {
    const choice = { value, ...(set_by === undefined || set_by.trim() === "" ? {} : { set_by }) };
    try {
      await change.mutateAsync({
        args: { campaign },
        body: { first_day, decisions: { [decision.id]: choice } },
        base: revision,
      });
    } catch (error) {
      tell.failed(error);
      return false;
    }
    tell.done(say("decided", { day: formatDay(first_day, language) }));
    return true;
  }

  return (
    <ActDialog<Values>
      isOpen
      heading={say("decideHeading", { asks: decision.asks })}
      consequences={<p>{say("decideWhat")}</p>}
      verb={say("decideVerb")}
      initial={{ value: decision.value, first_day: today }}
      onAct={decide}
      onClose={onClose}
    >
      <Form.Item name="value" label={say("choices")}>
        <Radio.Group
          vertical
          options={decision.variants.map((id) => ({ value: id, label: decision.labels[id] ?? id }))}
        />
      </Form.Item>
      <Form.Item name="first_day" label={say("from")} rules={required}>
        <DayField isNeeded min={today} />
      </Form.Item>
      <Form.Item name="set_by" label={say("by")}>
        <Input maxLength={60} placeholder={say("byHint")} />
      </Form.Item>
    </ActDialog>
  );
}
