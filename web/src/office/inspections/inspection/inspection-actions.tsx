import { Link } from "@tanstack/react-router";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useCommand } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { useConfirm } from "../../../ui/confirm.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { useWords } from "../../../words/define-words.ts";
import { inspectionWords } from "../../../words/inspections.ts";

/** Confirming, correcting, withdrawing; the server knows whose team it is. */
export function InspectionActions({ inspection }: { readonly inspection: Answer<"read-inspection"> }) {
  const say = useWords(inspectionWords);
  const required = useRequired();
  const tell = useTell();
  const ask = useConfirm();
  const { campaign } = useScope();
  const { can } = useCampaign();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const confirming = useCommand("confirm-inspection");
  const withdrawing = useCommand("withdraw-inspection");
  const { inspection: id, revision, state, unit_name: unit, day, problems, double_of } = inspection;
  const isWaiting = state === "provisional";

  async function confirm() {
    const heading = say("confirmHeading", { count: 1 });
    if (!(await ask({ heading, consequences: say("confirmWords"), verb: say("confirm") }))) return;
    try {
      const done = await confirming.mutateAsync({
        args: { campaign },
        body: { inspection: id },
        base: revision,
      });
      tell.done(say("confirmedScore", { score: done.score, full: done.full_mark }));
    } catch (error) {
      tell.failed(error);
    }
  }
  async function withdraw({ reason }: { readonly reason: string }): Promise<boolean> {
    try {
      await withdrawing.mutateAsync({ args: { campaign }, body: { inspection: id, reason }, base: revision });
      tell.done(say("withdrawnDone"));
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }

  return (
    <>
      {can("inspection.confirm") && isWaiting ? (
        <Button type="primary" disabled={inspection.score === null} onClick={() => void confirm()}>
          {say("confirm")}
        </Button>
      ) : null}
      {can("inspection.enter") && isWaiting ? (
        <Link to="/c/$campaign/inspections/$inspection/correct" params={{ campaign, inspection: id }}>
          <Button>{say("correct")}</Button>
        </Link>
      ) : null}
      {/* From paper, by whoever stands above the teams: a team scores without having seen the other's sheet. */}
      {can("inspection.enter") && can("round.plan") && state !== "withdrawn" && double_of === null ? (
        <Link to="/c/$campaign/inspections/enter" params={{ campaign }} search={{ double: id }}>
          <Button>{say("enterSecond")}</Button>
        </Link>
      ) : null}
      {can("inspection.confirm") && state !== "withdrawn" ? (
        <Button onClick={() => setWithdrawing(true)}>{say("withdraw")}</Button>
      ) : null}
      <ActDialog<{ reason: string }>
        isOpen={isWithdrawing}
        onClose={() => setWithdrawing(false)}
        onAct={withdraw}
        isGrave
        verb={say("withdraw")}
        heading={say("withdrawHeading", { unit, day })}
        consequences={<p>{say("withdrawWords", { count: problems.length })}</p>}
      >
        <Form.Item name="reason" label={say("reason")} rules={required} style={{ marginTop: 16 }}>
          <Input.TextArea maxLength={200} rows={2} autoFocus />
        </Form.Item>
      </ActDialog>
    </>
  );
}
