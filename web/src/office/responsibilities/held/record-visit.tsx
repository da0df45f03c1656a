import { Button, Form, Input, Radio, Select } from "antd";
import { useState } from "react";
import { useCommand, useRead } from "../../../api/queries.ts";
import { useCampaign } from "../../../app/campaign.ts";
import { useToday } from "../../../app/use-today.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { DayField } from "../../../ui/day-field.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { useWords } from "../../../words/define-words.ts";
import { responsibilityWords } from "../../../words/responsibilities.ts";
import { useView } from "../use-view.ts";

interface Values {
  /** The responsibility in which it was made: it names unit and kind. */
  readonly held: string;
  readonly day: string;
  readonly amount: "0.5" | "1";
  readonly work: string;
}

const MOST = 200;

/** 登记走访 of one holder, by the office that keeps their record: what was seen or settled, and never an hour or a place (D-1). */
export function RecordVisit({ holder, post }: { readonly holder: string; readonly post: string }) {
  const say = useWords(responsibilityWords);
  const required = useRequired();
  const written = useRequired({ whitespace: true });
  const tell = useTell();
  const today = useToday();
  const { campaign } = useView();
  const { can } = useCampaign();
  const [isOpen, setOpen] = useState(false);
  const record = useCommand("record-visit");
  const read = useRead("list-responsibilities", { campaign, holder, limit: MOST }, { enabled: isOpen });
  const rows = read.data?.responsibilities ?? [];
  if (!can("duty.record")) return null;
  async function enter({ held, day, amount, work }: Values): Promise<boolean> {
    const row = rows.find(({ responsibility }) => responsibility === held);
    if (row === undefined) return false;
    const visit = crypto.randomUUID();
    const body = { visit, unit: row.unit, holder, kind: row.kind, day, amount, work: work.trim() };
    try {
      await record.mutateAsync({ args: { campaign }, body });
      tell.done(say("visitDone", { unit: row.unit_name, day }));
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say("recordVisit")}</Button>
      <ActDialog<Values>
        isOpen={isOpen}
        heading={say("visitHeading", { post })}
        consequences={<p>{say("visitWords")}</p>}
        verb={say("recordVisit")}
        initial={{ day: today, amount: "1" }}
        onAct={enter}
        onClose={() => setOpen(false)}
      >
        <Form.Item name="held" label={say("visitAt")} rules={required}>
          <Select
            showSearch={{ optionFilterProp: "label" }}
            options={rows.map(({ responsibility, unit_name, kind_label }) => ({
              value: responsibility,
              label: `${unit_name} · ${kind_label}`,
            }))}
          />
        </Form.Item>
        <Form.Item name="day" label={say("visitDay")} rules={required}>
          <DayField isNeeded max={today} />
        </Form.Item>
        <Form.Item name="amount" label={say("visitAmount")}>
          <Radio.Group
            options={(["0.5", "1"] as const).map((amount) => ({
              value: amount,
              label: say(amount === "1" ? "wholeDay" : "halfDay"),
            }))}
          />
        </Form.Item>
        <Form.Item name="work" label={say("visitWork")} rules={written}>
          <Input.TextArea rows={4} maxLength={1000} placeholder={say("visitExample")} />
        </Form.Item>
      </ActDialog>
    </>
  );
}
