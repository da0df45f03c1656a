import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useCommand } from "../../api/queries.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { useTell } from "../../ui/tell.tsx";
import { assessmentWords } from "../../words/assessments.ts";
import { useWords } from "../../words/define-words.ts";
import type { PeriodLine } from "./standing.ts";

/** Freezes and computes a period that is over, and goes to its page, where the ranking appears. Nothing leaves the office by it. */
export function ComputeButton({ line: { period, cadence, title } }: { readonly line: PeriodLine }) {
  const say = useWords(assessmentWords);
  const tell = useTell();
  const navigate = useNavigate();
  const { campaign } = useScope();
  const { can } = useCampaign();
  const compute = useCommand("compute-assessment");
  if (!can("assessment.compute")) return null;
  async function go() {
    const assessment = crypto.randomUUID();
    try {
      await compute.mutateAsync({ args: { campaign }, body: { assessment, period, cadence } });
      tell.done(say("asked", { period: title }));
      await navigate({ to: "/c/$campaign/assessments/$assessment", params: { campaign, assessment } });
    } catch (error) {
      tell.failed(error);
    }
  }
  return (
    <Button type="primary" loading={compute.isPending} onClick={() => void go()}>
      {say("compute")}
    </Button>
  );
}
