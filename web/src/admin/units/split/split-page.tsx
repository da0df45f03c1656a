import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button, Form, Radio, Select, Steps } from "antd";
import { useState } from "react";
import { useCommand, useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { Page } from "../../../ui/page.tsx";
import { UnitFinder } from "../../../ui/unit-finder.tsx";
import { useWords } from "../../../words/define-words.ts";
import { reformWords } from "../../../words/reform.ts";
import { foundUnit, type NewUnit, NewUnitFields } from "../acts/new-unit-fields.tsx";
import { useChange } from "../acts/use-change.ts";
import { basisOf, type When, WhenFields } from "../acts/when-fields.tsx";
import { Consequences } from "../consequences.tsx";
import styles from "../units.module.css";

interface Part extends NewUnit {
  readonly children?: readonly string[];
}
interface Values extends When {
  readonly parts: readonly Part[];
  /** -1: the unit itself goes on, smaller; else the part that takes over. */
  readonly successor: number;
}

const GOES_ON = -1;
const STEPS: readonly (readonly string[])[] = [["parts"], ["successor"], ["on", "basis"], []];

const route = getRouteApi("/site/units/split");

/** A unit becomes several, or gives parts away and goes on. */
export function SplitPage() {
  const say = useWords(reformWords);
  const navigate = useNavigate();
  const { unit } = route.useSearch();
  const read = useRead("read-unit", { unit: unit ?? "" }, { enabled: unit !== undefined });
  const below = useRead("list-units", { parent: unit ?? "", limit: 200 }, { enabled: unit !== undefined });
  if (unit === undefined)
    return (
      <Page
        title={say("split")}
        heading={say("splitWhich")}
        lead={say("lead")}
        actions={<Link to="/site/units">{say("back")}</Link>}
      >
        <UnitFinder
          onChoose={(next) => void navigate({ to: ".", search: next === undefined ? {} : { unit: next } })}
        />
      </Page>
    );
  if (read.data === undefined || below.data === undefined) return null;
  return <Wizard key={unit} unit={read.data} below={below.data.units} />;
}

interface WizardProps {
  readonly unit: Answer<"read-unit">;
  readonly below: Answer<"list-units">["units"];
}

function Wizard({ unit, below }: WizardProps) {
  const say = useWords(reformWords);
  const navigate = useNavigate();
  const change = useChange();
  const split = useCommand("split-unit");
  const [form] = Form.useForm<Values>();
  const [step, setStep] = useState(0);
  const parts = (Form.useWatch("parts", { form, preserve: true }) ?? []) as readonly (Part | undefined)[];
  const all = (): Values => form.getFieldsValue(true) as Values;

  async function next() {
    const isRight = await form
      .validateFields(STEPS[step]?.map((name) => [name]) ?? [], { recursive: true })
      .catch(() => undefined);
    if (isRight !== undefined) setStep(step + 1);
  }
  async function send() {
    const values = all();
    const founded = values.parts.map(({ children = [], ...part }) => ({
      unit: foundUnit(part),
      children: [...children],
    }));
    const successor = values.successor === GOES_ON ? null : (founded[values.successor]?.unit.unit ?? null);
    const body = { unit: unit.unit, on: values.on, parts: founded, successor, ...basisOf(values) };
    if (await change(() => split.mutateAsync({ args: {}, body })))
      await navigate({ to: "/site/units", search: { unit: successor ?? unit.unit }, replace: true });
  }
  const goesOn = all().successor === GOES_ON;
  return (
    <Page
      title={say("split")}
      heading={say("splitHeading", { name: unit.name })}
      lead={say("lead")}
      actions={<Link to="/site/units">{say("back")}</Link>}
    >
      <div className={styles.wizard}>
        <Steps
          size="small"
          current={step}
          items={[say("parts"), say("successor"), say("when"), say("consequences")].map((title) => ({
            title,
          }))}
        />
        <Form<Values>
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ parts: [{ kind: unit.kind }], successor: GOES_ON }}
        >
          <div hidden={step !== 0}>
            <Form.List name="parts">
              {(fields, { add, remove }) => (
                <>
                  {fields.map(({ key, name }) => (
                    <fieldset key={key} className={styles.part}>
                      <legend>{say("part", { number: name + 1 })}</legend>
                      <NewUnitFields at={[name]} />
                      <Form.Item
                        name={[name, "children"]}
                        label={say("children")}
                        extra={say("childrenHint")}
                      >
                        <Select
                          mode="multiple"
                          showSearch={{ optionFilterProp: "label" }}
                          options={below
                            .filter(
                              (one) =>
                                !parts.some((part, at) => at !== name && part?.children?.includes(one.unit)),
                            )
                            .map((one) => ({ value: one.unit, label: one.name }))}
                        />
                      </Form.Item>
                      {fields.length < 2 ? null : (
                        <Button onClick={() => remove(name)}>{say("dropPart")}</Button>
                      )}
                    </fieldset>
                  ))}
                  <Button onClick={() => add({ kind: unit.kind })}>{say("addPart")}</Button>
                </>
              )}
            </Form.List>
          </div>
          <div hidden={step !== 1}>
            <Form.Item name="successor" label={say("successorAsked", { name: unit.name })}>
              <Radio.Group
                vertical
                options={[
                  { value: GOES_ON, label: say("goesOn", { name: unit.name }) },
                  ...parts.map((part, at) => ({
                    value: at,
                    label: say("takesOver", { name: part?.name ?? "" }),
                  })),
                ]}
              />
            </Form.Item>
          </div>
          <div hidden={step !== 2}>
            <WhenFields />
          </div>
        </Form>
        {step === 3 ? (
          <Consequences
            kind="split"
            ends={goesOn ? [] : [unit]}
            into={goesOn ? unit.name : (parts[all().successor]?.name ?? "")}
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
            <Button type="primary" danger loading={split.isPending} onClick={() => void send()}>
              {say("doSplit")}
            </Button>
          )}
        </div>
      </div>
    </Page>
  );
}
