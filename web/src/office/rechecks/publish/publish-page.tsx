import { useNavigate } from "@tanstack/react-router";
import { Button, Form, Select } from "antd";
import { useState } from "react";
import { Failure } from "../../../api/failure.ts";
import { useCommand, useRead } from "../../../api/queries.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { useToday } from "../../../app/use-today.ts";
import { SourceFields } from "../../../draw/source-fields.tsx";
import { useConfirm } from "../../../ui/confirm.tsx";
import { addDays } from "../../../ui/format.ts";
import { Page } from "../../../ui/page.tsx";
import { titledIn } from "../../../ui/period-title.ts";
import { ServerErrors } from "../../../ui/server-errors.tsx";
import { Empty } from "../../../ui/states.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { drawWords } from "../../../words/draws.ts";
import { recheckWords } from "../../../words/rechecks.ts";
import styles from "../rechecks.module.css";
import { OwnRuleFields } from "./own-rule-fields.tsx";
import { type PublishValues, publishingOf } from "./publish-values.ts";

/** Periods of the policy that are offered reach back so far. */
const BACK_DAYS = 150;

/** The form's names by the commands' names. */
const NAMES = {
  title: "title",
  source: "source",
  seed: "seed",
  from: "from",
  to: "to",
  unit: "units",
  share: "share",
  count: "count",
  strata: "strata",
  minimum: "minimum",
  period: "period",
} as const;

/** The first step of a random re-check: what it will be drawn from is fixed before anybody knows the seed. */
export function PublishRecheckPage() {
  const say = useWords(recheckWords);
  const draws = useWords(drawWords);
  const [language] = useLanguage();
  const tell = useTell();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const { campaign } = useScope();
  const { can } = useCampaign();
  const today = useToday();
  const [form] = Form.useForm<PublishValues>();
  const values: Partial<PublishValues> = Form.useWatch([], form) ?? {};
  // Sent twice, it is published once.
  const [draw] = useState(() => crypto.randomUUID());
  const byPolicy = useCommand("publish-seed");
  const byShare = useCommand("publish-recheck-seed");
  const choices = useRead("read-plan-choices", {
    campaign,
    first_day: addDays(today, -BACK_DAYS),
    last_day: today,
  });
  const rules = (choices.data?.draws ?? []).filter((one) => one.draws === "facts");
  const rule = rules.find(({ id }) => id === values.rule);
  const periods = (choices.data?.periods ?? [])
    .filter(({ cadence }) => cadence === rule?.every)
    .map((one) => titledIn(one, language));
  const required = useRequired();

  const toDraw = () => void navigate({ to: "/c/$campaign/rechecks/$draw", params: { campaign, draw } });

  async function publish(all: PublishValues) {
    const sure = await confirm({
      heading: say("confirmHeading"),
      consequences: say("confirmWords"),
      verb: draws("publish"),
    });
    if (!sure) return;
    try {
      const sending = publishingOf(all, draw);
      const args = { campaign };
      const { frame_size: count } =
        sending.operation === "publish-seed"
          ? await byPolicy.mutateAsync({ args, body: sending.body })
          : await byShare.mutateAsync({ args, body: sending.body });
      tell.done(say("published", { count }));
      toDraw();
    } catch (error) {
      // An earlier sending had arrived and its answer was lost: it is published.
      if (error instanceof Failure && error.problem.code === "id_taken") toDraw();
      else tell.failed(error);
    }
  }

  if (!can("round.plan"))
    return (
      <Page title={say("publishTitle")} heading={say("publishHeading")}>
        <Empty>{say("plansOnly")}</Empty>
      </Page>
    );
  return (
    <Page title={say("publishTitle")} heading={say("publishHeading")} lead={draws("why")}>
      <Form<PublishValues>
        form={form}
        layout="vertical"
        className={styles.form ?? ""}
        requiredMark={false}
        initialValues={{
          title: say("defaultTitle", { month: Number(today.slice(5, 7)) }),
          to: today,
          which: "prominent",
          amount: "share",
          share: "10%",
        }}
        onFinish={(all) => void publish(all)}
      >
        <ServerErrors error={(rule === undefined ? byShare : byPolicy).error} names={NAMES} />
        {rules.length === 0 ? null : (
          <div className={styles.grid}>
            <Form.Item name="rule" label={say("rule")}>
              <Select
                allowClear
                placeholder={say("ownRule")}
                // Each rule has periods of its own.
                onChange={() => form.setFieldValue("period", undefined)}
                options={rules.map(({ id, label }) => ({ value: id, label }))}
              />
            </Form.Item>
            {rule === undefined ? null : (
              <Form.Item name="period" label={say("period")} rules={required}>
                <Select
                  options={periods.toReversed().map(({ id, title }) => ({ value: id, label: title }))}
                />
              </Form.Item>
            )}
          </div>
        )}
        {rule === undefined ? <OwnRuleFields amount={values.amount ?? "share"} today={today} /> : null}
        <SourceFields />
        <div>
          <Button type="primary" htmlType="submit" loading={byPolicy.isPending || byShare.isPending}>
            {draws("publish")}
          </Button>
        </div>
      </Form>
    </Page>
  );
}
