import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button, Form, Radio, Steps } from "antd";
import { useState } from "react";
import { useCommand, useRead } from "../../../api/queries.ts";
import { Page } from "../../../ui/page.tsx";
import { type PickedUnit, UnitPicker } from "../../../ui/unit-picker.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { useWords } from "../../../words/define-words.ts";
import { reformWords } from "../../../words/reform.ts";
import { foundUnit, type NewUnit, NewUnitFields } from "../acts/new-unit-fields.tsx";
import { useChange } from "../acts/use-change.ts";
import { basisOf, type When, WhenFields } from "../acts/when-fields.tsx";
import { Consequences } from "../consequences.tsx";
import styles from "../units.module.css";

interface Values extends When {
  readonly units: readonly PickedUnit[];
  readonly goesOn: "new" | "one";
  readonly into?: readonly PickedUnit[];
  readonly found?: NewUnit;
  readonly parents?: readonly PickedUnit[];
}

/** Fields of each step, checked before the next one is shown. */
const STEPS: readonly (readonly string[])[] = [["units"], ["goesOn", "into", "found"], ["on", "basis"], []];

const route = getRouteApi("/site/units/merge");

/** Units become one: which, into which, from which day, and what follows, before anything is written. */
export function MergePage() {
  const { unit } = route.useSearch();
  const read = useRead("read-unit", { unit: unit ?? "" }, { enabled: unit !== undefined });
  if (unit !== undefined && read.data === undefined) return null;
  return <Wizard first={read.data} />;
}

function Wizard({ first }: { readonly first: PickedUnit | undefined }) {
  const say = useWords(reformWords);
  const required = useRequired();
  const navigate = useNavigate();
  const change = useChange();
  const merge = useCommand("merge-units");
  const [form] = Form.useForm<Values>();
  const [step, setStep] = useState(0);
  const units = Form.useWatch("units", { form, preserve: true }) ?? [];
  const goesOn = Form.useWatch("goesOn", { form, preserve: true }) ?? "new";
  const all = (): Values => form.getFieldsValue(true) as Values;
  const target = (): string =>
    all().goesOn === "one" ? (all().into?.[0]?.name ?? "") : (all().found?.name ?? "");

  async function next() {
    const isRight = await form
      .validateFields(STEPS[step]?.map((name) => [name]) ?? [], { recursive: true })
      .catch(() => undefined);
    if (isRight !== undefined) setStep(step + 1);
  }
  async function send() {
    const values = all();
    const parent = values.parents?.[0]?.unit;
    const found = values.found === undefined ? undefined : foundUnit(values.found);
    const into =
      values.goesOn === "one" || found === undefined
        ? { unit: values.into?.[0]?.unit ?? "" }
        : { found, ...(parent === undefined ? {} : { parent }) };
    const body = { units: values.units.map((one) => one.unit), on: values.on, into, ...basisOf(values) };
    if (await change(() => merge.mutateAsync({ args: {}, body })))
      await navigate({
        to: "/site/units",
        search: { unit: "unit" in into ? into.unit : into.found.unit },
        replace: true,
      });
  }
  return (
    <Page
      title={say("merge")}
      heading={say("mergeHeading")}
      lead={say("lead")}
      actions={<Link to="/site/units">{say("back")}</Link>}
    >
      <div className={styles.wizard}>
        <Steps
          size="small"
          current={step}
          items={[say("which"), say("into"), say("when"), say("consequences")].map((title) => ({ title }))}
        />
        <Form<Values>
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{
            units: first === undefined ? [] : [first],
            goesOn: "new",
            found: { kind: "village" },
          }}
        >
          <div hidden={step !== 0}>
            <Form.Item
              name="units"
              label={say("merged")}
              rules={[
                {
                  validator: (_, value: readonly unknown[] = []) =>
                    value.length >= 1 ? Promise.resolve() : Promise.reject(new Error(say("atLeastOne"))),
                },
              ]}
            >
              <UnitPicker empty={say("nonePicked")} most={100} />
            </Form.Item>
          </div>
          <div hidden={step !== 1}>
            <Form.Item name="goesOn" label={say("into")}>
              <Radio.Group
                vertical
                options={[
                  { value: "new", label: say("intoNew") },
                  { value: "one", label: say("intoOne") },
                ]}
              />
            </Form.Item>
            {step < 1 ? null : goesOn === "one" ? (
              <Form.Item name="into" label={say("target")} rules={required}>
                <UnitPicker most={1} />
              </Form.Item>
            ) : (
              <>
                <NewUnitFields at={["found"]} />
                <Form.Item name="parents" label={say("above")} extra={say("aboveHint")}>
                  <UnitPicker most={1} empty={say("sameAbove")} />
                </Form.Item>
              </>
            )}
          </div>
          <div hidden={step !== 2}>
            <WhenFields />
          </div>
        </Form>
        {step === 3 ? (
          <Consequences
            kind="merge"
            ends={units.filter(({ unit }) => goesOn === "new" || unit !== all().into?.[0]?.unit)}
            into={target()}
            on={all().on}
          />
        ) : null}
        <div className={styles.buttons}>
          {step === 0 ? null : <Button onClick={() => setStep(step - 1)}>{say("previous")}</Button>}
          {step < 3 ? (
            <Button type="primary" onClick={() => void next()}>
              {say("next")}
            </Button>
          ) : (
            <Button type="primary" danger loading={merge.isPending} onClick={() => void send()}>
              {say("doMerge")}
            </Button>
          )}
        </div>
      </div>
    </Page>
  );
}
