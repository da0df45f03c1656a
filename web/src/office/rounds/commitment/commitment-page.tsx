import { Button, Form, Select } from "antd";
import { useEffect, useState } from "react";
import { useCommand, useRead } from "../../../api/queries.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { useToday } from "../../../app/use-today.ts";
import { addDays } from "../../../ui/format.ts";
import { Page } from "../../../ui/page.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { type PickedUnit, UnitPicker } from "../../../ui/unit-picker.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { commitmentWords } from "../../../words/commitment.ts";
import { useWords } from "../../../words/define-words.ts";
import { usePromised } from "./use-promised.ts";

interface Values {
  readonly period: string;
  readonly by: readonly PickedUnit[];
  readonly units: readonly PickedUnit[];
}

const AHEAD_DAYS = 120;

/** What a town promises for a month: next month's round looks at exactly these units (S0-8, S0-23). */
export function CommitmentPage() {
  const say = useWords(commitmentWords);
  const tell = useTell();
  const { campaign } = useScope();
  const { home } = useCampaign();
  const [form] = Form.useForm<Values>();
  const [values, setValues] = useState<Partial<Values>>({});
  const command = useCommand("make-commitment");
  const today = useToday();
  const choices = useRead("read-plan-choices", {
    campaign,
    first_day: today,
    last_day: addDays(today, AHEAD_DAYS),
  });
  // Several calendars of a policy may have the same month; a promise is for the month.
  const months = (choices.data?.periods ?? []).filter(({ kind }) => kind === "month");
  const periods = [...new Map(months.map((month) => [month.id, month])).values()];
  const by = values.by?.[0]?.unit ?? home[0]?.unit;
  const promised = usePromised(by, values.period);
  const had = promised?.length ?? 0;
  // What is promised already stands in the form: what is sent replaces it.
  useEffect(() => {
    if (promised === undefined) return;
    form.setFieldValue("units", promised);
    setValues((before) => ({ ...before, units: promised }));
  }, [promised, form]);
  const rules = useRequired();

  async function send({ period, units }: Values) {
    if (by === undefined) return;
    try {
      const body = { period, by, units: units.map(({ unit }) => unit) };
      const { added, withdrawn } = await command.mutateAsync({ args: { campaign }, body });
      tell.done(say("done", { count: units.length, added, withdrawn }));
    } catch (error) {
      tell.failed(error);
    }
  }

  return (
    <Page
      title={say("title")}
      heading={say("heading", { count: values.units?.length ?? 0 })}
      lead={say("lead")}
    >
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        style={{ maxWidth: 720 }}
        initialValues={{ by: home.slice(0, 1), units: [] }}
        onValuesChange={(_, all) => setValues(all)}
        onFinish={send}
      >
        <Form.Item name="by" label={say("by")} rules={rules}>
          <UnitPicker most={1} />
        </Form.Item>
        <Form.Item name="period" label={say("period")} rules={rules}>
          <Select options={periods.map(({ id, title }) => ({ value: id, label: title }))} />
        </Form.Item>
        <Form.Item
          name="units"
          label={say("units")}
          extra={had > 0 ? say("had", { count: had }) : say("all")}
        >
          <UnitPicker canSpread empty={say("none")} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={command.isPending}>
          {say("send")}
        </Button>
      </Form>
    </Page>
  );
}
