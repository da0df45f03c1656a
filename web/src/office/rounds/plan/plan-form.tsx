import { useNavigate } from "@tanstack/react-router";
import { Button, Form } from "antd";
import { useState } from "react";
import { useCommand } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { useToday } from "../../../app/use-today.ts";
import { Section } from "../../../ui/page.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { planWords } from "../../../words/plan-round.ts";
import styles from "./plan.module.css";
import { PlanFindings } from "./plan-findings.tsx";
import { bodyOf, EMPTY_PLAN, type PlanValues } from "./plan-values.ts";
import { ScopeFields } from "./scope-fields.tsx";
import { useSurroundings } from "./use-surroundings.ts";
import { WhatFields } from "./what-fields.tsx";
import { WhenFields } from "./when-fields.tsx";
import { WhoFields } from "./who-fields.tsx";

interface PlanFormProps {
  readonly standing?: Answer<"read-round">;
  readonly initial?: Partial<PlanValues>;
}

/** The plan on the left; on the right what the rules say about it, while it is written. */
export function PlanForm({ standing, initial = EMPTY_PLAN }: PlanFormProps) {
  const say = useWords(planWords);
  const tell = useTell();
  const { campaign } = useScope();
  const navigate = useNavigate();
  const [form] = Form.useForm<PlanValues>();
  const [values, setValues] = useState<Partial<PlanValues>>(initial);
  const planning = useCommand("plan-round");
  const changing = useCommand("change-round");
  const today = useToday();
  const around = useSurroundings(values, today, standing?.round);

  async function send(all: PlanValues) {
    const body = bodyOf(standing?.round ?? crypto.randomUUID(), all);
    try {
      const { round, units } =
        standing === undefined ? await plan(body) : await change(body, standing.revision);
      const isSample = all.scopeKind === "sample";
      tell.done(isSample ? say("doneSample") : say("done", { count: units }));
      const search = { tab: isSample ? "draw" : "units" };
      // The form is done with: Back leads to where it was opened, not to an empty one.
      const to = "/c/$campaign/rounds/$round";
      await navigate({ to, params: { campaign, round }, search, replace: true });
    } catch (error) {
      tell.failed(error);
    }
  }
  const plan = (body: ReturnType<typeof bodyOf>) => planning.mutateAsync({ args: { campaign }, body });
  function change({ kind: _, ...body }: ReturnType<typeof bodyOf>, base: number) {
    return changing.mutateAsync({ args: { campaign }, body, base });
  }

  return (
    <Form<PlanValues>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={initial}
      onValuesChange={(_, all) => setValues(all)}
      onFinish={() => void send(form.getFieldsValue(true))}
      className={styles.sides ?? ""}
      scrollToFirstError
    >
      <div className={styles.fields}>
        <Section heading={say("what")}>
          <WhatFields choices={around.choices} isStanding={standing !== undefined} />
        </Section>
        <Section heading={say("when")}>
          <WhenFields choices={around.choices} values={values} today={today} />
        </Section>
        <Section heading={say("where")}>
          <ScopeFields choices={around.choices} values={values} />
        </Section>
        <Section heading={say("who")}>
          <WhoFields teams={around.teams} kind={values.kind ?? "team"} />
        </Section>
        <Button
          type="primary"
          htmlType="submit"
          size="large"
          loading={planning.isPending || changing.isPending}
        >
          {say(standing === undefined ? "send" : "sendChange")}
        </Button>
      </div>
      <PlanFindings values={values} around={around} />
    </Form>
  );
}
