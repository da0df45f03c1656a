import { useNavigate } from "@tanstack/react-router";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { Failure, type Problem } from "../../../api/failure.ts";
import { useCommand, useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useConfirm } from "../../../ui/confirm.tsx";
import { DayField } from "../../../ui/day-field.tsx";
import { formatDay } from "../../../ui/format.ts";
import { StateOf } from "../../../ui/states.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { UnitPicker } from "../../../ui/unit-picker.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { campaignWords } from "../../../words/campaigns.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { siteDayOf } from "../../site-day.ts";
import styles from "../campaigns.module.css";
import { OpenConsequences } from "./open-consequences.tsx";
import { type OpenValues, openBody } from "./open-values.ts";
import { PolicyFound } from "./policy-field.tsx";
import { usePolicyFile } from "./use-policy-file.ts";

type Fault = NonNullable<Problem["errors"]>[number];

interface OpenFormProps {
  readonly own: Answer<"read-own-account">;
}

/** The unit over which somebody may open campaigns stands in the form from the start. */
export function OpenForm({ own }: OpenFormProps) {
  const home = own.grants.find(
    ({ campaign, unit, revoked_at }) => campaign === null && unit !== null && revoked_at === null,
  )?.unit;
  const read = useRead("read-unit", { unit: home ?? "" }, { enabled: typeof home === "string" });
  if (!home) return <OpenFields own={own} />;
  return <StateOf read={read}>{(root) => <OpenFields own={own} root={root} />}</StateOf>;
}

/** Everything in one form: the text is checked as soon as it is chosen, and fills in what it says itself. */
function OpenFields({ own, root }: OpenFormProps & { readonly root?: Answer<"read-unit"> }) {
  const say = useWords(campaignWords);
  const needed = useRequired();
  const written = useRequired({ whitespace: true });
  const [language] = useLanguage();
  const tell = useTell();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const [form] = Form.useForm<OpenValues>();
  const command = useCommand("open-campaign");
  const campaigns = useRead("list-campaigns", {});
  const [id] = useState(() => crypto.randomUUID());
  const [variants, setVariants] = useState<Readonly<Record<string, string>>>({});
  const [setBy, setSetBy] = useState("");
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const { file, choose } = usePolicyFile(({ campaign }) => {
    setVariants({});
    if (campaign === null) return;
    const now = form.getFieldsValue();
    // What somebody wrote stays; what is empty is as the document says it.
    form.setFieldsValue({
      title: now.title || campaign.title,
      first_day: now.first_day || campaign.first,
      last_day: now.last_day || campaign.last,
    });
  });
  const isSound = file?.looked?.errors === 0;

  async function open() {
    const values = await form.validateFields().catch(() => undefined);
    if (values === undefined || file?.looked === undefined || !isSound) return;
    setFaults([]);
    const isSure = await confirm({
      heading: say("sureHeading", { title: values.title.trim() }),
      consequences: <OpenConsequences values={values} looked={file.looked} chosen={variants} />,
      verb: say("openVerb"),
      isGrave: true,
    });
    if (!isSure) return;
    try {
      await command.mutateAsync({
        args: {},
        body: openBody(id, values, { text: file.text, variants, setBy }),
      });
      tell.done(say("opened", { title: values.title.trim() }));
      await navigate({ to: "/site/campaigns", search: { opened: id } });
    } catch (error) {
      const errors = error instanceof Failure ? (error.problem.errors ?? []) : [];
      setFaults(errors);
      if (errors.length === 0) tell.failed(error);
    }
  }

  return (
    <>
      <Form<OpenValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form ?? ""}
        scrollToFirstError={{ focus: true }}
        initialValues={{ root: root === undefined ? [] : [{ unit: root.unit, name: root.name }] }}
      >
        <Form.Item label={say("policy")} htmlFor="campaign-policy" extra={say("policyHint")}>
          <Input
            id="campaign-policy"
            type="file"
            accept=".yaml,.yml"
            onChange={({ target }) => void choose(target.files?.[0], form.getFieldValue("first_day"))}
          />
        </Form.Item>
        <Form.Item name="title" label={say("name")} rules={written}>
          <Input maxLength={100} placeholder={say("nameHint")} />
        </Form.Item>
        <Form.Item name="root" label={say("root")} extra={say("rootHint")} rules={needed}>
          <UnitPicker
            most={1}
            empty={say("rootEmpty")}
            {...(root === undefined ? {} : { below: root.unit })}
          />
        </Form.Item>
        <div className={styles.days}>
          <Form.Item
            name="first_day"
            label={say("first")}
            rules={needed}
            extra={say("todayIs", { day: formatDay(siteDayOf(own.as_of), language) })}
          >
            <DayField />
          </Form.Item>
          <Form.Item
            name="last_day"
            label={say("last")}
            dependencies={["first_day"]}
            rules={[
              ...needed,
              ({ getFieldValue }) => ({
                validator: (_, last?: string) =>
                  last !== undefined && last < (getFieldValue("first_day") ?? "")
                    ? Promise.reject(new Error(say("lastBeforeFirst")))
                    : Promise.resolve(),
              }),
            ]}
          >
            <DayField />
          </Form.Item>
        </div>
        {(campaigns.data?.campaigns.length ?? 0) === 0 ? null : (
          <Form.Item name="parent" label={say("parent")} extra={say("parentHint")}>
            <Select
              allowClear
              placeholder={say("noParent")}
              options={campaigns.data?.campaigns.map(({ campaign, title, root_name }) => ({
                value: campaign,
                label: say("campaignOption", { title, root: root_name }),
              }))}
            />
          </Form.Item>
        )}
      </Form>
      {file === undefined ? null : (
        <PolicyFound
          file={file.name}
          looked={file.looked}
          chosen={variants}
          setBy={setBy}
          onChoose={(decision, variant) => setVariants((before) => ({ ...before, [decision]: variant }))}
          onSetBy={setSetBy}
        />
      )}
      {faults.length === 0 ? null : (
        <ul className={styles.faults} role="alert">
          {faults.map(({ at, found, expected }) => (
            <li key={`${at} ${expected}`}>{say("fault", { at, found, expected })}</li>
          ))}
        </ul>
      )}
      <div>
        <Button
          type="primary"
          size="large"
          disabled={!isSound}
          loading={command.isPending}
          onClick={() => void open()}
        >
          {say("openVerb")}
        </Button>{" "}
        <span className={styles.soft}>{isSound ? say("openThen") : say("policyFirst")}</span>
      </div>
    </>
  );
}
